import { NUMBER, WORD } from '../../../lexicon/tokenize.ts'
import type { Mention } from '../../../model/skill.ts'
import { isFragment, type Places, roleAt, wordNear, wordsNear } from './places.ts'

/** What is counted: "CDL, 100 miles", "MIG 350 amps". */
const isCounted = wordsNear(
  '+ % k m years year yrs months hours hrs miles lbs pounds kg km people employees beds users seats amps volts watts',
)
const LONGEST = 8

/**
 * Names of standards with the number that tells which: "NIST SP 800-53", "ASME B31.3", where only the letters before it were mentioned; and those
 * that begin with one. Whole
 * postings only; mentions are in order.
 */
export function withNumbers(places: Places, mentions: readonly Mention[]): Mention[] {
  if (isFragment(places)) return [...mentions]
  const { text, tokens } = places
  let at = 0
  return mentions.map((mention, index) => {
    while ((tokens.end[at] ?? Number.POSITIVE_INFINITY) <= mention.start) at++
    const front = frontOf(places, mention, at)
    if (front !== undefined) return { ...mention, start: front, label: text.slice(front, mention.end) }
    if (mention.type === 'skill' || !(/\p{Lu}/u.test(text.charAt(mention.end - 1)) || text.charAt(mention.end) === '/')) return mention
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') return mention
    let last = at
    while ((tokens.end[last] ?? Number.POSITIVE_INFINITY) < mention.end) last++
    const end = tokens.end[endOfNumber(places, last)] ?? 0
    if (end === mention.end || end > (mentions[index + 1]?.start ?? Number.POSITIVE_INFINITY)) return mention
    const words = text.slice(mention.start, end)
    return { ...mention, end, label: mention.skill === null ? words : mention.label }
  })
}

/** Where the number begins that is the front of a name that no one knows: "12d" of "12d Model"; undefined where there is none. */
function frontOf({ tokens }: Places, { skill, start }: Mention, at: number): number | undefined {
  const isGlued = skill === null && tokens.kind[at - 1] === NUMBER && tokens.end[at - 1] === start && tokens.kind[at] === WORD
  return isGlued ? tokens.start[at - 1] : undefined
}

/** The last token of the number of a standard after token `letters`, or of "/IP", by which machines are joined; that token where none follows. */
function endOfNumber(places: Places, letters: number): number {
  const { text, tokens } = places
  if (/^\/IP\b/.test(text.slice(tokens.end[letters], (tokens.end[letters] ?? 0) + 4))) return letters + 2
  if (!/^\p{Lu}{1,5}$/u.test(text.slice(tokens.start[letters], tokens.end[letters]))) return letters
  const first = letters + 1
  if (tokens.kind[first] !== NUMBER || wordNear(places, first, letters) === '') return letters
  const gap = text.slice(tokens.end[letters], tokens.start[first])
  if (gap !== '' && gap !== ' ') return letters
  let last = first
  while (last < first + LONGEST && goesOn(places, last + 1, letters)) last++
  const written = text.slice(tokens.start[first], tokens.end[last])
  // An amount is told from a number by its dash, its point or its letter, or by being longer than most.
  const isNumber = gap === '' || /^\d{3,4}$/.test(written) || /^\d+[.-]\d|^\d+[A-Z]$/.test(written)
  return isNumber && !isCounted(places, last + 1, letters) ? last : letters
}

/** "-", "53" of "800-53"; "E" of "70E": what touches the number before it. */
function goesOn({ text, tokens, statementOf }: Places, at: number, near: number): boolean {
  if (statementOf[at] !== statementOf[near] || tokens.start[at] !== tokens.end[at - 1]) return false
  const written = text.slice(tokens.start[at], tokens.end[at])
  if (/^[.:-]$/.test(written)) return tokens.kind[at + 1] === NUMBER && tokens.start[at + 1] === tokens.end[at]
  return /^\d+$|^\p{Lu}$/u.test(written)
}
