import { isCapitalised, type Stretch, touches, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'

const isDepartment = wordsAt('department departments')
/** Whose department is no part of something else, but the whole. */
const isService = wordsAt('fire police')

const isSector = wordsAt('sector sectors')
/** What sets one sector apart and says nothing without the word: "third sector". */
const isOwner = wordsAt('public private third voluntary charitable statutory')

const isWork = wordsAt('work')
/** What work with people is called by, and says nothing without it: "community work". */
const isOfPeople = wordsAt('social community youth residential outreach lead supervisory')
const isLevel = wordsAt('level levels')
const isStage = wordsAt('elementary primary middle secondary junior high')

/** Whether a word is nothing without the unit at the end of a later member: "public or third <sector>", "residential or community <work>". */
export function isOfUnit(statement: Stretch, at: number, unit: number): boolean {
  if (isWork(statement, unit)) return isOfPeople(statement, at)
  return wordAt(statement, unit) === 'school' ? isStage(statement, at) : isOwner(statement, at)
}

/** "high-voltage": words that a hyphen ties tell of which kind work is, but for what is done ("order-picking"). */
function isKindOfWork(statement: Stretch, at: number): boolean {
  return wordAt(statement, at - 1) === '-' && touches(statement, at - 1) && touches(statement, at) && !wordAt(statement, at).endsWith('ing')
}

const isSurroundings = wordsAt('setting settings environment environments')
/** What tells after a hyphen how it goes somewhere, and says nothing without the place: "high-risk". */
const isPace = wordsAt('risk paced volume pressure critical intensity stakes stress traffic acuity turnover')

/** Whether the word at a token ends such a compound: "fast-paced", "safety-critical". */
export function endsPace(statement: Stretch, at: number): boolean {
  return isPace(statement, at) && wordAt(statement, at - 1) === '-' && touches(statement, at - 1) && touches(statement, at)
}

/** "at middle or high school <level>" */
export function isSchoolLevel(statement: Stretch, at: number): boolean {
  return isLevel(statement, at) && wordAt(statement, at - 1) === 'school'
}

/** "Emergency Department", "third sector", "community work", "high school": a part of the name. */
export function isUnit(statement: Stretch, at: number): boolean {
  if (isSector(statement, at)) return isOwner(statement, at - 1)
  if (isWork(statement, at)) return isOfPeople(statement, at - 1) || isKindOfWork(statement, at - 1)
  if (isSurroundings(statement, at)) return endsPace(statement, at - 1)
  if (wordAt(statement, at) === 'school') return isStage(statement, at - 1)
  if (!isDepartment(statement, at)) return false
  return isService(statement, at - 1) || (isCapitalised(statement, at) && isCapitalised(statement, at - 1))
}
