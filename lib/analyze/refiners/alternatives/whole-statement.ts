import { isVerb, type Part, saysNothing } from '../../alternatives/words.ts'
import type { Stretch } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

/** How an item says of all its list that it is wished for: "would be a real asset", "a plus". */
const endsList = wordsAt('. would is are will a preferred desirable desired welcome helpful ideal useful advantageous')
const isLittle = wordsAt('some a any time little bit touch taste past recent first-hand first hand exposure to with of in')
/** "some time with", "a little bit of" */
const LONGEST_LEAD = 5

/**
 * "Weaving or basket making would be a real asset", "some time with cider, perry or mead": an item that is a list and nothing else names what is
 * asked for, though nothing of it is known. Not "lift or carry".
 */
export function isWholeStatement(statement: Stretch, parts: readonly Part[]): boolean {
  const first = parts[0]
  const end = parts.at(-1)?.to
  if (!first || end === undefined || first.from > statement.from + LONGEST_LEAD) return false
  for (let at = statement.from; at < first.from; at++) if (!isLittle(statement, at)) return false
  if (end < statement.to && !endsList(statement, end)) return false
  return !parts.some((part) => saysNothing(statement, part) || isVerb(statement, part.from))
}
