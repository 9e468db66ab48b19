import type { EducationLevel } from '../../../model/requirement.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { numberBefore } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'

/** Two years of full-time study, as most American colleges count. */
const TWO_YEARS = 60
const FOUR_YEARS = 120

const isCollege = wordsAt('college university semester academic')
const isCredit = wordsAt('credits credit hours units')

/** "60 college credits", "90 semester hours", "two years of college": as much schooling as the degree that takes as long; fewer are none. */
export function creditsAt(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  if (!isCollege(statement, at)) return undefined
  const isYears = /^years?$/.test(wordAt(statement, at - 2)) && wordAt(statement, at - 1) === 'of'
  if (!isYears && !isCredit(statement, at + 1)) return undefined
  const amount = numberBefore(statement, isYears ? at - 2 : at)?.value ?? 0
  const credits = isYears ? (amount * TWO_YEARS) / 2 : amount
  if (credits < TWO_YEARS) return undefined
  let to = at + 1
  while (isCredit(statement, to)) to++
  return { level: credits < FOUR_YEARS ? 'associate' : 'bachelor', to }
}
