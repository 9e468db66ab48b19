import { type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'

const isOurs = wordsAt('we our')
const isToCome = wordsAt('may might will ll would')
const endsClause = wordsAt(', ; . : ( )')
/** How far back the word stands that begins the reason of something. */
const LONGEST = 12

/** "German at B2, because our production speaks it", "as we talk to editors": why something is asked for is nothing more that is. */
export function isReason(statement: Stretch, from: number): boolean {
  for (let at = from - 1; at >= from - LONGEST && !endsClause(statement, at); at--) {
    if (wordAt(statement, at) === 'because') return wordAt(statement, at + 1) !== 'of'
    if (!/^(?:as|since)$/.test(wordAt(statement, at - 1))) continue
    if (isOurs(statement, at) || (wordAt(statement, at) === 'you' && (isToCome(statement, at + 1) || isToCome(statement, at + 2))))
      return true
  }
  return false
}
