import type { Tokens } from '../../lexicon/tokenize.ts'
import { wordSet } from '../words/word-set.ts'

const alone = wordSet('ditto likewise similarly')
const going = wordSet('goes applies holds')

/**
 * Whether a unit wants what it names just as much as the one before: "A boat licence would be handy. Same goes for Welsh.", "So does a van",
 * "Ditto Polish".
 */
export function wantsAsBefore({ lower }: Tokens, from: number, to: number): boolean {
  let at = from
  if (lower[at] === 'and' || lower[at] === 'the') at++
  if (lower[at] === 'the') at++
  if (alone.has(lower[at] ?? '')) return at + 1 < to
  if (lower[at] === 'same')
    return (going.has(lower[at + 1] ?? '') && /^(?:for|to|of)$/.test(lower[at + 2] ?? '')) || lower[at + 1] === 'with'
  return lower[at] === 'so' && /^(?:does|do|is|are|would|will)$/.test(lower[at + 1] ?? '') && to - at <= LONGEST
}

/** "So would a van": of more words "so" is no comparison, as in "So do you like boats that …". */
const LONGEST = 10
