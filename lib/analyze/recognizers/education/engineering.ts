import type { EducationLevel } from '../../../model/requirement.ts'
import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

/** Engineers' degrees whose initials are everyday words: they count in capitals, beside a branch of engineering or another such degree. */
export const engineeringInitials: ReadonlyMap<string, EducationLevel> = new Map([
  ['be', 'bachelor'],
  ['me', 'master'],
])
/** The branches that stand right after an engineer's degree. */
export const branches = [
  'civil',
  'mechanical',
  'electrical',
  'electronics',
  'chemical',
  'computer',
  'automobile',
  'instrumentation',
  'cse',
  'ece',
  'eee',
]
const isBranch = wordsAt(new Set(branches))
const isDegree = wordsAt('btech mtech bsc msc mca bca be me b m diploma degree')

const isJoint = wordsAt('( / ,')
const tellsVerb = wordsAt('must to will should may can would')

/** "BE Civil", "BE (Mechanical)", "BE, MCA", "BE (Hons)", "BE in civil engineering": what the initials stand for. */
export function engineeringAt(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  const level = engineeringInitials.get(wordAt(statement, at))
  if (!level || !isUpperCase(statement, at) || tellsVerb(statement, at - 1)) return undefined
  const isBeside = (joint: number, other: number) => isJoint(statement, joint) && isDegree(statement, other)
  const isHonours = /^hon(?:s|ours)$/.test(wordAt(statement, wordAt(statement, at + 1) === '(' ? at + 2 : at + 1))
  const isNamed =
    isHonours ||
    (wordAt(statement, at + 1) === 'in' && isBranch(statement, at + 2)) ||
    isBeside(at + 1, at + 2) ||
    isBeside(at - 1, at - 2) ||
    isBranchAt(statement, isJoint(statement, at + 1) ? at + 2 : at + 1)
  return isNamed ? { level, to: at + 1 } : undefined
}

/** Whether a branch of engineering stands at a token, written as a name: "Civil" of "Diploma Civil". */
export function isBranchAt(statement: Stretch, at: number): boolean {
  return isBranch(statement, at) && isCapitalised(statement, at)
}
