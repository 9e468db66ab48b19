import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { isOneOf } from '../line.ts'
import { nameEnd } from '../names.ts'
import { isNamedOccupation } from '../title/occupations.ts'
import { employerNoun, namesJob, SURE } from './employer-nouns.ts'

/** Last words of the names of firms. */
const firms = wordSet(
  'motors freight foods homes partners group holdings trust enterprises industries realty stores logistics kitchens heating outdoor',
)

function hasNamedOccupation(line: Stretch, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isNamedOccupation(wordAt(line, at))) return true
  return false
}

/** Whether a name ends in a word that firms have there, and neither departments nor what one works with. */
function isFirm(line: Stretch, from: number, end: number): boolean {
  return firms.has(wordAt(line, end - 1)) || employerNoun(line, from, end) >= SURE
}

/** Whether the rest of the line is an employer's name, with a word in it that is none of the language: "Night Cook Larkin Foods". */
export function isEmployerBehind(line: Stretch, at: number): boolean {
  if (!isCapitalised(line, at) || isUpperCase(line, at)) return false
  const end = nameEnd(line, at)
  const isRest = end > at + 1 && (end >= line.to || isOneOf(wordAt(line, end), '(,-|·•'))
  return (
    isRest &&
    knownNumber(wordAt(line, at)) === undefined &&
    isFirm(line, at, end) &&
    !namesJob(line, at, end) &&
    !hasNamedOccupation(line, at, end)
  )
}
