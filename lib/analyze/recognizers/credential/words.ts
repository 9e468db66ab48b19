import { type Stretch, touches, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const endsName = wordsAt(
  ', . ; : ( ) [ ] " ! ? + - and or required preferred is are with must plus hold holding have has who by to if not experience desirable will within from that you on they we he she it can could may might should would their any another substitutes substitute substituted replaces replace',
)
export const isArticle = wordsAt('a an the')
/** Words before the noun that say nothing of which licence it is. */
export const isPlainBefore = wordsAt(
  'a an the any either at one and or of with valid current active relevant appropriate professional necessary required applicable additional all state unrestricted temporary permanent clear preferred desired must have hold possess maintain obtain possession following their your its other such one both national industry related technical full clean proof least ability eligible eligibility to become be for in similar comparable equivalent towards toward working therefore then also these this further',
)
/** Where one is registered: "licensed in another province". */
export const isWhere = wordsAt('another any other part parts division good this that state province country general')
/** The longest name written with capitals. */
export const LONGEST_NAME = 6

/** Whether a word may be part of what a paper is called. */
export function isNamePart(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === '-' || word === '+') return touches(statement, at) && touches(statement, at + 1)
  return word !== '' && !endsName(statement, at)
}
