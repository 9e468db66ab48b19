import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'

/** "(NCS 4)": the class of the job in a scheme of the employer's. */
export function isClass(line: Stretch, from: number, to: number): boolean {
  return to - from === 2 && isUpperCase(line, from) && /^\p{L}{2,5}$/u.test(wordAt(line, from)) && /^\d{1,2}$/.test(wordAt(line, from + 1))
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
