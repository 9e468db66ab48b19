import { isOr, isPlainArticle } from '../../alternatives/words.ts'
import { connectives } from '../../logic/connectives.ts'
import { type Stretch, touches, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

/** What joins two members at a token: "or, failing that,"; in a list that is opened as a choice a semicolon too. */
export function jointAt(statement: Stretch, at: number, isOpened: boolean): { value: string; to: number } | undefined {
  if ((isOpened && wordAt(statement, at) === ';') || isBreakBeforeOr(statement, at)) return { value: 'comma', to: at + 1 }
  if (isOr(statement, at) && isMerely(statement, at + 1)) return { value: 'or', to: at + 2 }
  const joint = connectives.longest(statement, at)
  if (joint && /^(?:comma|or|and|slash)$/.test(joint.value)) return joint
  return isOr(statement, at) ? { value: 'or', to: at + 1 } : undefined
}

/** "; or", " – or", "(or": a sign that else parts clauses goes on the list. */
export function isBreakBeforeOr(statement: Stretch, at: number): boolean {
  if (!isOr(statement, at + 1)) return false
  const word = wordAt(statement, at)
  return (word === ';' && !isPlainArticle(statement, at + 2)) || word === '(' || (word === '-' && !touches(statement, at))
}

/** "or even", "or perhaps" */
const isMerely = wordsAt('even perhaps maybe equally possibly')
