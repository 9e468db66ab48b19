import type { EducationLevel } from '../../../model/requirement.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { type Level, levelAt } from './levels.ts'

const LONGEST = 14
/** Years in a bracket come on top of a degree, and what is equivalent is told of it elsewhere. */
const tellsMore = wordsAt('year years yr yrs equivalent')

/** "(BSc 2:2 or above)", "(B.A. or B.S.)" before "in physics": the one level that the bracket at token `open` names, and the token after it. */
export function levelInBracket(statement: Stretch, open: number): Level | undefined {
  if (wordAt(statement, open) !== '(') return undefined
  let level: EducationLevel | undefined
  for (let at = open + 1; at < open + LONGEST; at++) {
    if (wordAt(statement, at) === ')') return level && wordAt(statement, at + 1) === 'in' ? { level, to: at + 1 } : undefined
    const named = levelAt(statement, at)
    if (tellsMore(statement, at) || (named && level && named.level !== level)) return undefined
    if (!named) continue
    level = named.level
    at = named.to - 1
  }
  return undefined
}
