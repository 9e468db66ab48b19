import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isBranchAt } from './engineering.ts'
import { fieldsFrom, isStanding, isStop, startsOther } from './fields.ts'
import type { Level } from './levels.ts'

/** Initials and what else degrees are shortened to are no longer: "BTech", "BPharm". */
const LONGEST = 6
const isHonours = wordsAt('hons honours honors')
/** Who has the degree, and what else is written in capitals after its initials. */
const noField = wordsAt(
  'residency license licence registration certification certificate board trained graduate graduates candidate candidates student students holder holders fresher freshers nurse nurses degree degrees diploma only preferred desirable level qualification qualifications years minimum or and in with a b c',
)
/** "PhD Researcher", "LLB Solicitor": who has it, where no other capital follows as in "Computer Science". */
const isPerson = (word: string) => /(?:er|or|ist|ian)$/.test(word)

/** The field right after a degree's initials: "B.Sc Nursing", "MBA Finance", "BSc (Hons) Zoology", "Diploma Civil"; none after schools and professions. */
export function fieldAfterInitials(statement: Stretch, from: number, { level, to }: Level): { fields: string[]; to: number } | undefined {
  if (level === 'secondary' || level === 'professional' || !isCapitalised(statement, from)) return undefined
  if (!isBranchAt(statement, to)) for (let at = from; at < to; at++) if (wordAt(statement, at).length > LONGEST) return undefined
  let at = to
  if (wordAt(statement, at) === '(' && isHonours(statement, at + 1) && wordAt(statement, at + 2) === ')') at += 3
  else if (isHonours(statement, at)) at++
  if (!isCapitalised(statement, at) || isUpperCase(statement, at) || noField(statement, at) || isStanding(statement, at)) return undefined
  if (isStop(statement, at) || startsOther(statement, at)) return undefined
  if (level !== 'vocational' && isPerson(wordAt(statement, at)) && !isCapitalised(statement, at + 1)) return undefined
  const read = fieldsFrom(statement, at)
  return read.fields.length ? read : undefined
}
