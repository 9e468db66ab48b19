import { BEGINS_CAPITAL, type Tokens } from '../../lexicon/tokenize.ts'
import { isCapitalised, type Stretch, touches, wordAt } from '../stretch.ts'
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

/** The initials of degrees that are written with spaces between, each with what follows its full stop: "Ph. D.", "M. Sc.", "B. Eng.", "J. D.". */
const spacedDegrees = new Map(
  Object.entries({
    // and "Ph. Eur.", the pharmacopoeia of Europe
    ph: 'd eur',
    m: 'a s sc ed eng phil tech com arch res',
    b: 'a s sc ed eng tech com arch pharm e',
    a: 'a s',
    ed: 'd',
    pharm: 'd',
    psy: 'd',
    j: 'd',
    ll: 'b m',
    g: 'e',
  }).map(([first, seconds]) => [first, new Set(seconds.split(' '))] as const),
)

/**
 * Whether token `at` is the full stop between a degree's initials, where no sentence ends. A single letter after it has a full stop of its own:
 * "M. A. in history", not "Option B. A degree in history".
 */
export function isSpacedDegree({ start, end, lower, casing }: Tokens, at: number): boolean {
  const second = lower[at + 1] ?? ''
  if (!spacedDegrees.get(lower[at - 1] ?? '')?.has(second) || !((casing[at - 1] ?? 0) & BEGINS_CAPITAL)) return false
  return second.length > 1 || second === 'd' || (lower[at + 2] === '.' && start[at + 2] === end[at + 1])
}

/** What begins a sentence of its own behind a degree's last full stop. */
const beginsSentence = new Set(
  'we you our your this that the a an in if as at and who all any applicants candidates experience knowledge minimum must please strong good excellent ability proven previous prior fluent membership'.split(
    ' ',
  ),
)

/** Whether token `at` is the last full stop of a degree's initials with its field behind it: "B.Sc. Nursing", "M.Tech. Robotics". */
export function isDegreeBeforeField({ start, end, lower, casing }: Tokens, at: number): boolean {
  const isJoined = start[at] === end[at - 1] && start[at - 1] === end[at - 2] && start[at - 2] === end[at - 3]
  if (!isJoined || lower[at - 2] !== '.' || !spacedDegrees.get(lower[at - 3] ?? '')?.has(lower[at - 1] ?? '')) return false
  return ((casing[at + 1] ?? 0) & BEGINS_CAPITAL) !== 0 && !beginsSentence.has(lower[at + 1] ?? '')
}

/** Whether token `dot` is the last full stop of initials that name a place or a body before a noun of its: "U.S. Customs", not "in the U.S. We …". */
export function isInitialsBeforeNoun({ start, end, lower, casing }: Tokens, dot: number): boolean {
  const isInitialAt = (at: number) => (lower[at] ?? '').length === 1 && ((casing[at] ?? 0) & BEGINS_CAPITAL) !== 0
  if (lower[dot] !== '.' || !isInitialAt(dot - 1) || lower[dot - 2] !== '.' || !isInitialAt(dot - 3)) return false
  return (
    start[dot] === end[dot - 1] &&
    start[dot - 1] === end[dot - 2] &&
    start[dot - 2] === end[dot - 3] &&
    !beginsSentence.has(lower[dot + 1] ?? '')
  )
}

const leadsOn = wordsAt('or and , /')

/** The full stops of "U.S. Pilot" behind "or": between two initials, and before the name that they begin. */
function isInitialOfName(statement: Stretch, at: number): boolean {
  if (!isInitial(statement, at - 1) || !touches(statement, at) || !isCapitalised(statement, at + 1)) return false
  if (touches(statement, at + 1)) return isInitial(statement, at + 1)
  return wordAt(statement, at - 2) === '.' && isInitial(statement, at - 3) && leadsOn(statement, at - 4)
}

const isInitial = (statement: Stretch, at: number) => wordAt(statement, at).length === 1 && isCapitalised(statement, at)

/** Whether token `at` is the full stop of a shortened word after which the sentence goes on, of initials in a name, that of ".NET", or the stroke of "w/". */
export function isShortSign(statement: Stretch, at: number): boolean {
  const sign = wordAt(statement, at)
  if (sign === '/') return wordAt(statement, at - 1) === 'w' && touches(statement, at)
  if (sign !== '.' || at + 1 >= statement.to) return false
  if (touches(statement, at + 1) && !touches(statement, at) && isCapitalised(statement, at + 1)) return true
  if (isInitialOfName(statement, at)) return true
  if (!touches(statement, at) || !isShort(statement, at - 1)) return false
  return /^[\p{Ll}\p{N}()/&,+-]/u.test(statement.text.slice(statement.tokens.start[at + 1], statement.tokens.end[at + 1]))
}

/** Whose hour it is and of which day, after "5 p.m.". */
const behindHour = new Set(
  'pacific eastern central mountain atlantic greenwich local est edt cst cdt mst mdt pst pdt et ct mt pt gmt bst ist aest utc monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** Whether token `dot` is the last full stop of an hour that goes on with its zone or day: "8:00 a.m. Pacific Time", "5 p.m. Friday". */
export function isHourBeforeDay({ lower }: Tokens, dot: number): boolean {
  const isHalf = lower[dot - 1] === 'm' && lower[dot - 2] === '.' && /^[ap]$/.test(lower[dot - 3] ?? '')
  return isHalf && /^\d/.test(lower[dot - 4] ?? '') && behindHour.has(lower[dot + 1] ?? '')
}
