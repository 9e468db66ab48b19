import { readHeading } from '../headings.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { END, knownNumber, START, UNKNOWN } from '../words/vocabulary.ts'

/** Single words that head a text and say nothing of it. */
const openings = wordSet(
  'introduction intro overview summary description details welcome purpose notice bulletin announcement vacancy vacancies careers jobs',
)
/** How much of a heading must be understood for it to name a section. */
const UNDERSTOOD = 0.6

/** Whether the tokens `from` to `to` (excluded) read as the heading of a section: "Job description", "What you bring". */
export function isSectionHeading(line: Stretch, from: number, to: number): boolean {
  if (to - from === 1 && openings.has(wordAt(line, from))) return true
  const words = new Int32Array(to - from + 2)
  words[0] = START
  for (let at = from; at < to; at++) words[at - from + 1] = knownNumber(wordAt(line, at)) ?? UNKNOWN
  words[to - from + 1] = END
  return (readHeading(words, words.length)?.coverage ?? 0) >= UNDERSTOOD
}
