import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isLicence = wordsAt('licence licences license licenses')
const isOfDrivers = wordsAt("commercial driver drivers ' s")
const isClass = wordsAt('a b')

const isJoint = wordsAt('or /')

/**
 * Where a licence for lorries and buses begins whose noun is token `noun` ("Class A driver's license", the last of "Class A or B driver's
 * license"); undefined for any other. It is more than a driver's licence, so it counts as a credential of its own.
 */
export function commercialClassBefore(statement: Stretch, noun: number): number | undefined {
  if (!isLicence(statement, noun)) return undefined
  let at = noun - 1
  while (isOfDrivers(statement, at)) at--
  if (!isClass(statement, at)) return undefined
  if (isJoint(statement, at - 1) && isClass(statement, at - 2) && wordAt(statement, at - 3) === 'class') return at
  return wordAt(statement, at - 1) === 'class' ? at - 1 : undefined
}

export const isClassNoun = wordsAt('class category type')
const LONGEST_BRACKET = 4

/** Where "Class 2 (Cat C) licence" begins whose noun is token `noun`; undefined for any other. */
export function classBefore(statement: Stretch, noun: number): number | undefined {
  if (wordAt(statement, noun - 1) !== ')') return undefined
  let open = noun - 2
  while (open > noun - 2 - LONGEST_BRACKET && wordAt(statement, open) !== '(') open--
  return isClassNoun(statement, open - 2) ? open - 2 : undefined
}
