import type { Criterion } from '../../model/requirement.ts'
import type { Spelling } from '../repair/spelling.ts'
import { oneLine } from '../words/one-line.ts'

/**
 * The criterion with each skill and credential of the lexicon called what the posting calls it: "AWS", where the lexicon says "Amazon Web
 * Services", and "Excel" for "excel", as its own name writes it. Its own name stays where damaged text has other spaces in it, and where the
 * posting says the rest of it later or earlier: "network security" in "network or endpoint security", "Class B CDL" in "Class A or B CDL". With `spell`, words that damaged text has broken
 * are shown whole.
 */
export function inOwnWords(criterion: Criterion, text: string, spell?: Spelling): Criterion {
  if ('all' in criterion) return { all: criterion.all.map((part) => inOwnWords(part, text, spell)) }
  if ('any' in criterion) return { any: criterion.any.map((part) => inOwnWords(part, text, spell)) }
  if (criterion.kind !== 'skill' && criterion.kind !== 'credential') return criterion
  if (criterion.skill === null) return spell ? { ...criterion, label: spell(criterion.label, criterion) } : criterion
  const written = text.slice(criterion.start, criterion.end)
  const name = criterion.label
  const words = spell?.(written, criterion) ?? written
  const isWhole = saysRestLater(name, words, text, criterion.end) || saysRestEarlier(name, words, text, criterion.start)
  const label = isWhole ? name : called(name, words)
  return label === name ? criterion : { ...criterion, label }
}

/** How far behind a skill the noun may stand that it shares, in characters. */
const REACH = 80

function saysRestLater(name: string, words: string, text: string, end: number): boolean {
  if (name.length <= words.length || !name.toLowerCase().startsWith(`${words.toLowerCase()} `)) return false
  const rest = name.slice(words.length).toLowerCase()
  const at = text
    .slice(end, end + REACH)
    .toLowerCase()
    .indexOf(rest)
  return at > 0 && !/^[\p{L}\p{N}]/u.test(text.slice(end + at + rest.length))
}

/** "B CDL", "Class A" of "CDL (Class A or B)": of a name told apart by a letter or number, the other words. */
function saysRestEarlier(name: string, words: string, text: string, start: number): boolean {
  if (!/^(?:class )?[\p{L}\p{N}]{1,3}(?: |$)/iu.test(words)) return false
  const own = ` ${words.toLowerCase()} `
  const whole = ` ${name.toLowerCase()} `
  const at = whole.indexOf(own)
  if (at < 0 || own === whole) return false
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase()
  return [whole.slice(0, at), whole.slice(at + own.length)].every((rest) => rest.trim() === 'class' || before.includes(rest.trim()))
}

/** A posting's words for a skill: as its name writes them, where they are words of it. */
function called(name: string, words: string): string {
  const sought = words.toLowerCase()
  const at = ` ${name.toLowerCase()} `.indexOf(` ${sought} `)
  if (at >= 0) return name.slice(at, at + words.length)
  return squeezed(name.toLowerCase()) === squeezed(sought) ? name : oneLine(words)
}

const squeezed = (small: string) => small.replace(/[^\p{L}\p{N}+#]+/gu, '')
