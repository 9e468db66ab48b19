import { WORD } from '../../lexicon/tokenize.ts'
import { hasOccupation } from '../facts/title/occupations.ts'
import type { Stretch } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'

const LONGEST = 14
const before = wordSet("we ' ’ re are now currently urgently also")
const article = wordSet(': a an our another two three')
/** What these introduce is more than a title. */
const goesOn = wordSet('who to that because as so if ; .')

/** A row that ends in one of these goes on below. */
const linking = wordSet('the a an of for and or in at to with on by our')

/** Whether a row only says which job it is about: "We're hiring a Night Baker", "Now hiring: Ferry Purser (nights)". */
export function hiresFor({ text, tokens, from, to }: Stretch): boolean {
  if (to - from > LONGEST) return false
  const { lower, kind } = tokens
  let at = from
  while (at < to && before.has(lower[at] ?? '')) at++
  if (lower[at] === 'hiring' || lower[at] === 'seeking') at++
  else if (lower[at] === 'looking' && lower[at + 1] === 'for' && at > from) at += 2
  else return false
  if (!article.has(lower[at] ?? '') || (kind[to - 1] !== WORD && lower[to - 1] !== ')')) return false
  if (linking.has(lower[to - 1] ?? '')) return false
  for (let next = at + 1; next < to; next++) if (goesOn.has(lower[next] ?? '') && next < at + 6) return false
  return hasOccupation({ text, tokens, from, to }, at + 1, to)
}
