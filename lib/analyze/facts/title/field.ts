import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import { isTown } from '../location/towns.ts'
import { employerNoun } from '../organization/employer-nouns.ts'
import { hasOccupation } from './occupations.ts'
import { areTerms } from './terms.ts'

const LONGEST_FIELD = 4
const times = wordSet(
  'january february march april may june july august september october november december spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday weekend immediate our',
)
/** Who teaches or studies something, "in Law". */
const scholars = wordSet('lecturer professor fellow faculty instructor teacher tutor reader researcher')
/** Small words inside a field. */
const joints = wordSet('& and of')

/**
 * The token after the field that brackets, a comma, a dash, "for" or "in" part from a title inside a sentence that ends at token `at`: "a Driver
 * (Class A) to", "a Chemist, Polymers to lead", "as a Chemist - Polymers, you", "a Program Manager for Infrastructure to", "a Lecturer in Law
 * to". `at` itself where none follows.
 */
export function withField(line: Stretch, at: number): number {
  const sign = wordAt(line, at)
  if (sign === '(') return behindBrackets(line, at)
  if (sign === 'for' || (sign === 'in' && scholars.has(wordAt(line, at - 1)))) return behindWord(line, at)
  const isDash = sign === '-' && !touches(line, at)
  if (sign !== ',' && !isDash) return at
  const to = fieldEnd(line, at)
  const next = wordAt(line, to)
  if (to === at + 1 || times.has(wordAt(line, at + 1))) return at
  if (/^(?:to|who|with|for|reporting|is|will)$/.test(next) || (isDash && /^[,.!]?$/.test(next))) return to
  const isBefore = /^(?:at|looking|seeking|ready|[.!?]|)$/.test(next) || (next === ',' && /^(?:you|we)$/.test(wordAt(line, to + 1)))
  return isBefore && isKnownField(line, at + 1, to) ? to : at
}

/** The token after the capitalised words behind token `at`, "Risk and Compliance", "Grade 4"; the next one where there are none, or too many. */
function fieldEnd(line: Stretch, at: number): number {
  let to = at + 1
  while (
    to <= at + LONGEST_FIELD + 1 &&
    (isCapitalised(line, to) || (to > at + 1 && (joints.has(wordAt(line, to)) || /^\d$/.test(wordAt(line, to)))))
  )
    to++
  return to > at + LONGEST_FIELD + 1 || joints.has(wordAt(line, to - 1)) ? at + 1 : to
}

/** Whether one of the tokens behind a comma is a word of the language or in capitals, and they name no town, employer or job: a field, or a subject. */
function isKnownField(line: Stretch, from: number, to: number): boolean {
  const isKnown = (at: number) => isUpperCase(line, at) || knownNumber(wordAt(line, at)) !== undefined
  if (wordAt(line, from - 1) === ',' && !Array.from({ length: to - from }, (_, word) => from + word).some(isKnown)) return false
  return employerNoun(line, from, to) === 0 && !isTown(line, from, to) && !hasOccupation(line, from, to)
}

/** "(CNA)", "(Class A)", but no terms, "(part time)", and no town. */
function behindBrackets(line: Stretch, at: number): number {
  let to = at + 1
  while (to <= at + LONGEST_FIELD && (isCapitalised(line, to) || /^[/&-]$/.test(wordAt(line, to)))) to++
  return to > at + 1 && wordAt(line, to) === ')' && !areTerms(line, at + 1, to) && !isTown(line, at + 1, to) ? to + 1 : at
}

/** "For Reliability", but not "for September", "for Leeds" or "for Larkin": words of the language alone, and no time or employer. */
function behindWord(line: Stretch, at: number): number {
  let to = at + 1
  while (to <= at + LONGEST_FIELD && isCapitalised(line, to) && knownNumber(wordAt(line, to)) !== undefined && !times.has(wordAt(line, to)))
    to++
  const isField = to > at + 1 && /^(?:to|who|with|at|,|\.|!|)$/.test(wordAt(line, to)) && employerNoun(line, at + 1, to) === 0
  return isField && !isTown(line, at + 1, to) ? to : at
}
