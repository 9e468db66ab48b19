import type { EducationLevel } from '../../model/requirement.ts'
import { numberOf } from '../numbers.ts'
import { type Stretch, wordAt } from '../stretch.ts'

type Steps = Readonly<Record<number, EducationLevel>>

const ireland: Steps = { 4: 'vocational', 5: 'vocational', 6: 'vocational', 7: 'bachelor', 8: 'bachelor', 9: 'master', 10: 'doctorate' }
const britain: Steps = {
  1: 'vocational',
  2: 'vocational',
  3: 'vocational',
  4: 'vocational',
  5: 'vocational',
  6: 'bachelor',
  7: 'master',
  8: 'doctorate',
}
const newZealand: Steps = { ...britain, 6: 'vocational', 7: 'bachelor', 8: 'bachelor', 9: 'master', 10: 'doctorate' }

/** What the numbers of each country's framework of qualifications stand for; "NQF" is South Africa's. */
const frameworks = new Map<string, Steps>([
  ['nfq', ireland],
  ['qqi', ireland],
  ['fetac', ireland],
  ['eqf', britain],
  ['rqf', britain],
  ['qcf', britain],
  ['scqf', { ...britain, 6: 'secondary', 7: 'associate', 8: 'associate', 9: 'bachelor', 10: 'bachelor', 11: 'master', 12: 'doctorate' }],
  ['nqf', { ...ireland, 4: 'secondary', 6: 'associate' }],
  ['aqf', { ...newZealand, 6: 'associate' }],
  ['nzqf', newZealand],
  ['nzqcf', newZealand],
])
const nouns = /^(?:qualifications?|diploma|award|certificate|degree)$/

/** Words that a level of a framework may start with. */
export const frameworkStarts: readonly string[] = [...frameworks.keys(), 'level']

/** "NFQ Level 8", "NQF 6", "Level 7 on the NFQ", "level 6 qualification": the level that the number stands for, and the token after it. */
export function frameworkLevelAt(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  const named = frameworks.get(wordAt(statement, at))
  const number = wordAt(statement, at + 1) === 'level' && named ? at + 2 : at + 1
  const value = numberOf(wordAt(statement, number))
  if (value === undefined) return undefined
  if (named) return stepOf(named, value, number + 1)
  for (let after = number + 1; after <= number + 4; after++) {
    const framework = frameworks.get(wordAt(statement, after))
    if (framework) return stepOf(framework, value, after + 1)
    if (!/^(?:on|of|the|\(|,)$/.test(wordAt(statement, after)) && !nouns.test(wordAt(statement, after))) break
  }
  /** Lower ones have names of their own; of those above, only Britain's go without the framework's. */
  const isDegree = (value === 6 || value === 7) && nouns.test(wordAt(statement, number + 1))
  return isDegree ? stepOf(britain, value, number + 2) : undefined
}

function stepOf(steps: Steps, value: number, to: number): { level: EducationLevel; to: number } | undefined {
  const level = steps[value]
  return level && { level, to }
}
