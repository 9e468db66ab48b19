import { type Stretch, touches, wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'

const years = wordSet('year years yr yrs pqe yoe')
const months = wordSet('month months mth mths mnth mnths mo mos')

/** How many of a unit of time make a year, by the unit's name. */
export const perYears: ReadonlyMap<string, number> = new Map([
  ...[...years].map((word) => [word, 1] as const),
  ...[...months].map((word) => [word, 12] as const),
  ['y', 1],
  ['decade', 0.1],
  ['decades', 0.1],
])
const isUnitWord = wordsAt(new Set(perYears.keys()))

/** Whether token `at` is a unit of time; one letter is only right after a figure: "3y". */
export function isUnit(statement: Stretch, at: number): boolean {
  if (!isUnitWord(statement, at)) return false
  return wordAt(statement, at) !== 'y' || (touches(statement, at) && numberOf(wordAt(statement, at - 1)) !== undefined)
}

export const isMonths = wordsAt(months)

/** "year", not "years" */
export const isOne = wordsAt('year month yr mth mnth mo')
