import type { EducationLevel } from '../../../model/requirement.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { numberBefore } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'

/** Two years of full-time study, as most American colleges count. */
const TWO_YEARS = 60
const FOUR_YEARS = 120

const isCollege = wordsAt('college university semester academic')
const isCredit = wordsAt('credits credit hours units')

const COLLEGE_REACH = 6

/** "60 college credits", "90 semester hours", "two years of college", "60 credits from a college": as much schooling as the degree that takes as long; fewer are none. */
export function creditsAt(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  const isYears = isCollege(statement, at) && /^years?$/.test(wordAt(statement, at - 2)) && wordAt(statement, at - 1) === 'of'
  if (!isYears && !(isCollege(statement, at) ? isCredit(statement, at + 1) : isOfCollege(statement, at))) return undefined
  const amount = numberBefore(statement, isYears ? at - 2 : at)?.value ?? 0
  const credits = isYears ? (amount * TWO_YEARS) / 2 : amount
  if (credits < TWO_YEARS) return undefined
  let to = at + 1
  while (isCredit(statement, to) || (isYears && /^(?:stud(?:y|ies)|education|coursework)$/.test(wordAt(statement, to)))) to++
  return { level: credits < FOUR_YEARS ? 'associate' : 'bachelor', to }
}

/** Whether credits are those of a college, as "credit hours" always are. */
function isOfCollege(statement: Stretch, at: number): boolean {
  if (!/^credits?$/.test(wordAt(statement, at))) return false
  if (wordAt(statement, at) === 'credit') return /^hours?$/.test(wordAt(statement, at + 1))
  for (let next = at + 1; next < at + COLLEGE_REACH; next++) if (isCollege(statement, next)) return true
  return false
}
