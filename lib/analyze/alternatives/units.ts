import { isCapitalised, type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'

const isDepartment = wordsAt('department departments')

const isSector = wordsAt('sector sectors')
/** What sets one sector apart and says nothing without the word: "third sector". */
const isOwner = wordsAt('public private third voluntary charitable statutory')

const isWork = wordsAt('work')
/** What work with people is called by, and says nothing without it: "community work". */
const isOfPeople = wordsAt('social community youth residential outreach')
const isLevel = wordsAt('level levels')
const isStage = wordsAt('elementary primary middle secondary junior high')

/** Whether a word is nothing without the unit at the end of a later member: "public or third <sector>", "residential or community <work>". */
export function isOfUnit(statement: Stretch, at: number, unit: number): boolean {
  if (isWork(statement, unit)) return isOfPeople(statement, at)
  return wordAt(statement, unit) === 'school' ? isStage(statement, at) : isOwner(statement, at)
}

/** "at middle or high school <level>" */
export function isSchoolLevel(statement: Stretch, at: number): boolean {
  return isLevel(statement, at) && wordAt(statement, at - 1) === 'school'
}

/** "Emergency Department", "third sector", "community work", "high school": a part of the name. */
export function isUnit(statement: Stretch, at: number): boolean {
  if (isSector(statement, at)) return isOwner(statement, at - 1)
  if (isWork(statement, at)) return isOfPeople(statement, at - 1)
  if (wordAt(statement, at) === 'school') return isStage(statement, at - 1)
  return isDepartment(statement, at) && isCapitalised(statement, at) && isCapitalised(statement, at - 1)
}
