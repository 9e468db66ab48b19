import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isUnit } from './units.ts'

const isManner = wordsAt('professional progressive progressively responsible paid full part time commercial continuous documented')

/**
 * Where a name begins that stands from token `from` on right behind years: "3 years of professional <glazing>", "of full-time <glazing>". How the
 * years were worked is no part of what was done in them. Stays before token `last`.
 */
export function behindManner(statement: Stretch, from: number, last: number): number {
  let before = from - 1
  while (/^(?:of|')$/.test(wordAt(statement, before))) before--
  if (!isUnit(statement, before)) return from
  let at = from
  while (at < last && (isManner(statement, at) || (wordAt(statement, at) === '-' && at > from))) at++
  return at
}
