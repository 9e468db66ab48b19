import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { isNamedOccupation } from './occupations.ts'

const LONGEST_ROTATION = 7
const LONGEST_REGION = 6

/** "(NCS 4)", "(Fiscal Specialist 2)": the class of the job in a scheme of the employer's. */
export function isClass(line: Stretch, from: number, to: number): boolean {
  const isNumbered = to - from > 2 && /^\d$/.test(wordAt(line, to - 1)) && isNamedOccupation(wordAt(line, to - 2))
  if (isNumbered && isCapitalised(line, to - 2)) return true
  return to - from === 2 && isUpperCase(line, from) && /^\p{L}{2,5}$/u.test(wordAt(line, from)) && /^\d{1,2}$/.test(wordAt(line, from + 1))
}

const shortTerms = wordSet('ft pt sub')

/** "(FT)": how much one works, for short; but not "Physical Therapist (PT)", whose initials it is. */
export function isShortTerm(line: Stretch, from: number, to: number): boolean {
  if (to - from !== 1 || !shortTerms.has(wordAt(line, from))) return false
  const [first = '', second] = wordAt(line, from)
  return !(wordAt(line, from - 2).startsWith(second ?? first) && wordAt(line, from - 3).startsWith(first))
}

/** "28 on / 28 off", "4 on 4 off", "14/14 rotation", "14/14": how long one is at work, and how long not. */
export function isRotation(line: Stretch, from: number, to: number): boolean {
  if (!/^\d{1,2}$/.test(wordAt(line, from)) || to - from > LONGEST_ROTATION) return false
  const next = wordAt(line, from + 1) === 'on' ? from + 2 : from + 1
  const second = wordAt(line, next) === '/' ? next + 1 : next
  if (!/^\d{1,2}$/.test(wordAt(line, second))) return false
  const last = second + 1
  return (last === to && second > from + 1) || /^(?:off|rotation|roster|shift|swing)$/.test(wordAt(line, last))
}

/** Last words of the names of stretches of land and water. */
const regions = wordSet('coast sound passage peninsula islands valley gulf')

/** "- Gulf Coast", "- Puget Sound": where one works, and of no town. */
export function isRegion(line: Stretch, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_REGION || !regions.has(wordAt(line, to - 1))) return false
  for (let at = from; at < to; at++) if (!isCapitalised(line, at) && !/^(?:and|of|the|&)$/.test(wordAt(line, at))) return false
  return true
}

/** "Teacher - Middle School": what is taught, where no name stands before it. */
export function isKindOfSchool(line: Stretch, from: number, to: number): boolean {
  const isKind = /^(?:middle|high|primary|elementary|secondary|grammar|preschool)$/.test(wordAt(line, from))
  return isKind && to - from === 2 && /^schools?$/.test(wordAt(line, from + 1))
}

/** "- Larkhill Depot", "- Mill Road Garage": a house of the employer's with a name of its own, where "- Bus Depot" tells the kind of work. */
export function isPremises(line: Stretch, from: number, to: number): boolean {
  if (to - from < 2 || !/^(?:depot|garage|branch|terminal|yard)$/.test(wordAt(line, to - 1))) return false
  for (let at = from; at < to - 1; at++) {
    if (!isCapitalised(line, at)) return false
    if (/^(?:road|street|lane|avenue)$/.test(wordAt(line, at)) && at > from) return true
  }
  return /^\p{L}{4}/u.test(wordAt(line, from)) && knownNumber(wordAt(line, from)) === undefined
}
