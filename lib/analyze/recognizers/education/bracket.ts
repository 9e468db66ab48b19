import type { EducationLevel } from '../../../model/requirement.ts'
import { preferenceWords } from '../../logic/connectives.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { type Level, levelAt } from './levels.ts'

const isPreference = wordsAt(preferenceWords)
const LONGEST = 14
/** Years in a bracket come on top of a degree, and what is equivalent is told of it elsewhere. */
const tellsMore = wordsAt('year years yr yrs equivalent')

/** The level that a bracket only wishes for, and the token after the bracket. */
export interface Wished extends Level {
  from: number
  close: number
}

/** "(Master's preferred)": the level that the bracket at token `open` says would be welcome instead. */
export function wishedInBracket(statement: Stretch, open: number): Wished | undefined {
  if (wordAt(statement, open) !== '(') return undefined
  const from = /^(?:an?|or)$/.test(wordAt(statement, open + 1)) ? open + 2 : open + 1
  const named = levelAt(statement, from)
  if (!named) return undefined
  let isWished = false
  for (let at = named.to; at < open + LONGEST; at++) {
    if (wordAt(statement, at) === ')') return isWished ? { ...named, from, close: at + 1 } : undefined
    if (isPreference(statement, at)) isWished = true
  }
  return undefined
}

/** "(BSc 2:2 or above)", "(B.A. or B.S.)" before "in physics": the one level that the bracket at token `open` names, and the token after it. */
export function levelInBracket(statement: Stretch, open: number): Level | undefined {
  if (wordAt(statement, open) !== '(') return undefined
  let level: EducationLevel | undefined
  for (let at = open + 1; at < open + LONGEST; at++) {
    if (wordAt(statement, at) === ')') return level && wordAt(statement, at + 1) === 'in' ? { level, to: at + 1 } : undefined
    const named = levelAt(statement, at)
    if (tellsMore(statement, at) || isPreference(statement, at) || (named && level && named.level !== level)) return undefined
    if (!named) continue
    level = named.level
    at = named.to - 1
  }
  return undefined
}
