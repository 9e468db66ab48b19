import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isSmall = wordsAt('of on for and the in &')
const LONGEST = 10

/**
 * The token after the name of who gives a paper, which begins at token `from`: all of "American Board of Internal Medicine". Undefined where it is
 * a single word.
 */
export function endOfBody(statement: Stretch, from: number): number | undefined {
  let to = from
  for (let at = from; at < statement.to && at < from + LONGEST; at++) {
    if (isCapitalised(statement, at)) to = at + 1
    else if (!isSmall(statement, at) || partsInitials(statement, at)) break
  }
  return to > from + 1 && isCapitalised(statement, from) ? to : undefined
}

/** "FCA and CII": two bodies. */
function partsInitials(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'and' && (isUpperCase(statement, at - 1) || isUpperCase(statement, at + 1))
}
