import type { EducationLevel } from '../../../model/requirement.ts'
import { type Stretch, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordSet } from '../../words/word-set.ts'

/** Words by which a course of training counts as schooling. */
export const recognition = wordSet('accredited certified approved recognized recognised')
/** What kind of school a program is of; beside these only who graduated from it is meant, as such courses are also taken singly. */
export const trades = wordSet('technical vocational trade')
const graduated = wordSet('graduate graduates graduation graduated')
const completed = wordSet('graduate graduates graduation graduated graduating completion complete completed completing finished')
const programs = wordSet('program programs programme programmes course courses school academy apprenticeship')
/** Words before "program" that are no field. */
const general = wordSet(
  'training education educational certificate certification vocational technical trade state nationally an a the or diploma',
)
/** Schools with a level of their own. */
const professions = wordSet('law medical dental pharmacy veterinary')
const otherSchools = wordSet('college university universities institution high degree')
/** What is completed at a school without completing it: "12 units from an accredited academy". */
const parts = wordSet('unit units credit credits hours')
const BACK = 8
const LONGEST = 7

/** "completion of an accredited welding program", "completion of a certificate program", "graduate of a technical marine program": schooling that no degree names. */
export function programAt(statement: Stretch, at: number): { level: EducationLevel; to: number; field?: string } | undefined {
  if (!(trades.has(wordAt(statement, at)) ? isGraduateOf(statement, at) || isWhole(statement, at) : isCompleted(statement, at)))
    return undefined
  if (wordAt(statement, at) === 'certificate' && !programs.has(wordAt(statement, at + 1))) return undefined
  let program = at + 1
  while (program < at + LONGEST && !programs.has(wordAt(statement, program))) {
    const word = wordAt(statement, program)
    if (otherSchools.has(word) || /^[,.;:()]?$/.test(word)) return undefined
    program++
  }
  if (program === at + LONGEST) return undefined
  const to = program + 1
  if (wordAt(statement, program) === 'school' && professions.has(wordAt(statement, program - 1))) return { level: 'professional', to }
  let from = at + 1
  let end = program
  while (from < end && general.has(wordAt(statement, from))) from++
  while (end > from && general.has(wordAt(statement, end - 1))) end--
  if (from < end) return { level: 'vocational', to, field: oneLine(written(statement, from, end)) }
  const isOf = wordAt(statement, to) === 'of' && /^\p{L}+$/u.test(wordAt(statement, to + 1))
  return isOf ? { level: 'vocational', to: to + 2, field: written(statement, to + 1, to + 2) } : { level: 'vocational', to }
}

function isCompleted(statement: Stretch, at: number): boolean {
  for (let back = 1; back <= BACK; back++) {
    const word = wordAt(statement, at - back)
    if (completed.has(word)) return true
    if (parts.has(word)) return false
  }
  return false
}

/** "completion of a two-year vocational program", "completed a trade programme in welding": by its length or its field it is no single course. */
function isWhole(statement: Stretch, at: number): boolean {
  const isOfField = /^programm?e?s?$/.test(wordAt(statement, at + 1)) && /^(?:in|for)$/.test(wordAt(statement, at + 2))
  return (isOfField || wordAt(statement, at - 1) === 'year') && isCompleted(statement, at)
}

function isGraduateOf(statement: Stretch, at: number): boolean {
  const of = /^(?:an?|the)$/.test(wordAt(statement, at - 1)) ? at - 2 : at - 1
  return /^(?:of|from)$/.test(wordAt(statement, of)) && graduated.has(wordAt(statement, of - 1))
}
