import type { Criterion } from '../../model/requirement.ts'
import type { Spelling } from '../repair/spelling.ts'

/**
 * The criterion with each skill and credential of the lexicon called what the posting calls it: "AWS", where the lexicon says "Amazon Web
 * Services". Its own name stays where it says all that the posting's words say: "Microsoft Excel" for "excel". With `spell`, words that
 * damaged text has broken are shown whole.
 */
export function inOwnWords(criterion: Criterion, text: string, spell?: Spelling): Criterion {
  if ('all' in criterion) return { all: criterion.all.map((part) => inOwnWords(part, text, spell)) }
  if ('any' in criterion) return { any: criterion.any.map((part) => inOwnWords(part, text, spell)) }
  if (criterion.kind !== 'skill' && criterion.kind !== 'credential') return criterion
  if (criterion.skill === null) return spell ? { ...criterion, label: spell(criterion.label, criterion) } : criterion
  const written = text.slice(criterion.start, criterion.end)
  const words = spell?.(written, criterion) ?? written
  return says(criterion.label, words) ? criterion : { ...criterion, label: words.replace(/\s+/g, ' ') }
}

/** Whether a name has all of some words in it, as a whole, whatever their case and signs, and wherever damaged text has spaces in them. */
function says(name: string, words: string): boolean {
  if (name.includes(words)) return true
  const small = name.toLowerCase()
  const sought = words.toLowerCase()
  return small.includes(sought) || squeezed(small).includes(squeezed(sought))
}

const squeezed = (small: string) => small.replace(/[^\p{L}\p{N}+#]+/gu, '')
