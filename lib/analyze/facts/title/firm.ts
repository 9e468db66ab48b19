import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { legal, nameEnd } from '../names.ts'
import { employerNoun, isFirmOf, namesJob, SURE } from '../organization/employer-nouns.ts'
import { predicates, STRONG } from '../organization/words.ts'
import { isNamedJob, isNamedOccupation, isOccupation } from './occupations.ts'

/** What follows the name of a place, and makes one name with it. */
const areas = wordSet('county city town township parish borough village valley falls')

/** "Tolliver", "Coldwater": whether a capitalised word only ends like the noun of a job, and is none of the language. */
export function isSurname(line: Stretch, at: number): boolean {
  return isCapitalised(line, at) && !isUpperCase(line, at) && isOccupation(wordAt(line, at)) && !isNamedOccupation(wordAt(line, at))
}

/** Whether what a glued title goes on to at token `at` is who seeks: a name with the noun of one, or with a word that is none of the language. */
export function isFirmBehind(line: Stretch, at: number): boolean {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const end = nameEnd(line, from)
  return end > from && (employerNoun(line, from, end) > 0 || knownNumber(wordAt(line, from)) === undefined)
}

/** Whether a name begins at token `from` with a word that only looks like the noun of a job: "Tolmer Plastics, Inc.", "Calder County". */
export function isFirmFrom(line: Stretch, from: number): boolean {
  const isArea = isCapitalised(line, from + 1) && areas.has(wordAt(line, from + 1))
  if (isArea && from + 2 >= line.to && isOccupation(wordAt(line, from))) return true
  if (isNamedOccupation(wordAt(line, from))) return false
  const end = nameEnd(line, from)
  if (isSurname(line, from) && employerNoun(line, from, end) >= SURE && !namesJob(line, from, end)) return true
  if (isArea || predicates.longest(line, end)?.value === STRONG || isFirmOf(line, from, end - 1)) return true
  for (let at = from + 1; at < end; at++) if (isNamedJob(line, at) && !isFirmOf(line, from, at)) return false
  return legal.has(wordAt(line, end - 1)) || (wordAt(line, end - 1) === '.' && legal.has(wordAt(line, end - 2)))
}
