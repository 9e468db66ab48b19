import type { Criterion } from '../../model/requirement.ts'
import type { Spelling } from '../repair/spelling.ts'

/**
 * The criterion with each skill and credential of the lexicon called what the posting calls it: "AWS", where the lexicon says "Amazon Web
 * Services", and "Excel" for "excel", as its own name writes it. Its own name stays where damaged text has other spaces in it; with `spell`,
 * words that such text has broken are shown whole.
 */
export function inOwnWords(criterion: Criterion, text: string, spell?: Spelling): Criterion {
  if ('all' in criterion) return { all: criterion.all.map((part) => inOwnWords(part, text, spell)) }
  if ('any' in criterion) return { any: criterion.any.map((part) => inOwnWords(part, text, spell)) }
  if (criterion.kind !== 'skill' && criterion.kind !== 'credential') return criterion
  if (criterion.skill === null) return spell ? { ...criterion, label: spell(criterion.label, criterion) } : criterion
  const written = text.slice(criterion.start, criterion.end)
  const label = called(criterion.label, spell?.(written, criterion) ?? written)
  return label === criterion.label ? criterion : { ...criterion, label }
}

/** A posting's words for a skill: as its name writes them, where they are words of it. */
function called(name: string, words: string): string {
  const small = name.toLowerCase()
  const sought = words.toLowerCase()
  const at = ` ${small} `.indexOf(` ${sought} `)
  if (at >= 0) return name.slice(at, at + words.length)
  return small.includes(sought) || squeezed(small).includes(squeezed(sought)) ? name : words.replace(/\s+/g, ' ')
}

const squeezed = (small: string) => small.replace(/[^\p{L}\p{N}+#]+/gu, '')
