import { type Stretch, touches, wordAt } from './stretch.ts'
import { wordsAt } from './words-at.ts'

/**
 * Shortened words of requirements: a full stop right after one ends nothing where the sentence goes on in small letters or with a number:
 * "2 yrs. exp. in a salon", "min. 3 yrs.", "Excel pref. but not req. for trainees".
 */
export const shortWords: ReadonlySet<string> = new Set(
  'exp yr yrs mo mos wk wks hr hrs min max incl req reqd pref equiv approx cert certs lic qual quals educ prev exc temp perm admin mgr mgmt asst acct mfg lbs ref refs appt prof gen dept env int adv'.split(
    ' ',
  ),
)
const isShort = wordsAt(shortWords)

/** Whether token `at` is the full stop of a shortened word after which the sentence goes on, or the stroke of "w/". */
export function isShortSign(statement: Stretch, at: number): boolean {
  const sign = wordAt(statement, at)
  if (sign === '/') return wordAt(statement, at - 1) === 'w' && touches(statement, at)
  if (sign !== '.' || at + 1 >= statement.to || !touches(statement, at) || !isShort(statement, at - 1)) return false
  return /^[\p{Ll}\p{N}(/&,+-]/u.test(statement.text.slice(statement.tokens.start[at + 1], statement.tokens.end[at + 1]))
}
