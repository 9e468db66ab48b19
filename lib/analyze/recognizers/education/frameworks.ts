import type { EducationLevel } from '../../../model/requirement.ts'
import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { compilePhrases } from '../../words/phrases.ts'

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

const scotland: Steps = {
  ...britain,
  6: 'secondary',
  7: 'associate',
  8: 'associate',
  9: 'bachelor',
  10: 'bachelor',
  11: 'master',
  12: 'doctorate',
}
const southAfrica: Steps = { ...ireland, 4: 'secondary', 6: 'associate' }
const australia: Steps = { ...newZealand, 6: 'associate' }

/** What the numbers of each country's framework of qualifications stand for; "NQF" is South Africa's. */
const frameworks = new Map<string, Steps>([
  ['nfq', ireland],
  ['qqi', ireland],
  ['fetac', ireland],
  ['eqf', britain],
  ['rqf', britain],
  ['qcf', britain],
  ['scqf', scotland],
  ['nqf', southAfrica],
  ['aqf', australia],
  ['nzqf', newZealand],
  ['nzqcf', newZealand],
])
const fullNames = compilePhrases<Steps>([
  ['national framework of qualifications|irish national framework of qualifications|irish national framework', ireland],
  ['european qualifications framework|european qualification framework', britain],
  ['regulated qualifications framework|qualifications and credit framework', britain],
  ['scottish credit and qualifications framework|scottish qualifications framework', scotland],
  ['south african qualifications framework|south african national qualifications framework', southAfrica],
  ['australian qualifications framework|australian qualification framework', australia],
  ['new zealand qualifications framework|new zealand qualifications and credentials framework', newZealand],
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
  let noun = number + 1
  while (/^(?:or|and|above|higher|\(|\))$/.test(wordAt(statement, noun)) && noun < number + 5) noun++
  const afterNoun = nouns.test(wordAt(statement, noun)) ? noun + 1 : number + 1
  const told = frameworkBehind(statement, afterNoun)
  if (told) return stepOf(told.steps, value, told.isNear ? told.to : afterNoun)
  /** Lower ones have names of their own; of those above, only Britain's go without the framework's. */
  const isSaidBefore = /^(?:at|to)$/.test(wordAt(statement, at - 1)) && /^qualifications?$/.test(wordAt(statement, at - 2))
  /** "Level 3 in Childcare" at the beginning */
  const last =
    /^(?:or|\/)$/.test(wordAt(statement, number + 1)) && numberOf(wordAt(statement, number + 2)) !== undefined ? number + 3 : number + 1
  const isAward = at === statement.from && value > 1 && value < 6 && wordAt(statement, last) === 'in' && isCapitalised(statement, last + 1)
  if (isAward) return stepOf(britain, value, last)
  // Only Ireland's go on to an eighth that is asked for: "a Level 8 degree".
  if (value === 8 && /^(?:degree|qualification)$/.test(wordAt(statement, number + 1))) return stepOf(ireland, value, number + 2)
  const isDegree = (value === 6 || value === 7) && (isSaidBefore || afterNoun > number + 1)
  return isDegree ? stepOf(britain, value, afterNoun) : undefined
}

/** How far from a level its framework may be told, with a field between: "a Level 8 award in animal science on the NFQ". */
const REACH = 9

/** The framework told behind a level, and whether nothing else stands between. */
function frameworkBehind(statement: Stretch, from: number): { steps: Steps; to: number; isNear: boolean } | undefined {
  let isNear = true
  for (let at = from; at < from + REACH; at++) {
    const word = wordAt(statement, at)
    const short = frameworks.get(word)
    const long = short ? undefined : fullNames.longest(statement, at)
    if (short || long) return { steps: short ?? long?.value ?? {}, to: long?.to ?? at + 1, isNear }
    if (/^(?:[.;:]?|and)$/.test(word)) return undefined
    if (!/^(?:on|of|in|the|\(|,)$/.test(word)) isNear = false
  }
  return undefined
}

function stepOf(steps: Steps, value: number, to: number): { level: EducationLevel; to: number } | undefined {
  const level = steps[value]
  return level && { level, to }
}
