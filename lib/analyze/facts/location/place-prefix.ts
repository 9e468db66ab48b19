import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isAustralianState, isRegion } from './regions.ts'
import { townAt } from './towns.ts'

const isCountry = wordsAt('us usa uk gb ca au nz ie de fr nl')

/** So many words has the town of a place in front at most, before the sign behind it. */
const LONGEST_PREFIX = 3

/** The token after the place that a subject begins with, "US-OR-Bend Night Cook", "CA-San Jose: Night Cook"; `at` itself where none is. */
export function afterPlacePrefix(line: Stretch, at: number): number {
  let town = at
  while (isCode(line, town) && town < at + 4) town += 2
  if (town === at || !isCapitalised(line, town)) return at
  const known = townAt(line, town)?.to
  let to = known ?? town + 1
  for (let end = town + 1; known === undefined && end <= town + LONGEST_PREFIX && isCapitalised(line, end - 1); end++)
    if (/^[:,-]$/.test(wordAt(line, end))) to = end
  if (/^[:,-]$/.test(wordAt(line, to))) return to + 1
  // "US-Payroll Specialist" names no town.
  return known === undefined && town === at + 2 ? at : to
}

/** Whether the code of a country, state or province and a dash glued to it and to what follows stand at token `at`. */
function isCode(line: Stretch, at: number): boolean {
  return (
    isUpperCase(line, at) &&
    (isRegion(wordAt(line, at)) || isAustralianState(wordAt(line, at)) || isCountry(line, at)) &&
    wordAt(line, at + 1) === '-' &&
    touches(line, at + 1) &&
    touches(line, at + 2)
  )
}
