import { isCapitalised, touches, wordAt } from '../../stretch.ts'
import { isOneOf, type Line } from '../line.ts'
import { isNamedJob } from './occupations.ts'

/** "In-Home Caregiver": whether a small word only begins a longer one. */
export function isCompound(line: Line, at: number): boolean {
  return wordAt(line, at + 1) === '-' && touches(line, at + 1) && touches(line, at + 2)
}

/** Whether the noun of a job that the tokens `from` to `end` (excluded) have is a known one, and does not only end like one. */
export function isNamed(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isNamedJob(line, at)) return true
  return false
}

/** Whether "(m/w/d)" stands at token `at`: German titles end so, and nothing else. */
export function hasLetters(line: Line, at: number): boolean {
  if (wordAt(line, at) !== '(' && !/^[mwf]$/.test(wordAt(line, at))) return false
  const letters = line.text.slice(line.tokens.start[at], (line.tokens.start[at] ?? 0) + 10)
  return /^\(?(?:[mwfdx*]\s?[/|]\s?){1,3}[mwfdx*]\b/.test(letters)
}

/** As many words as a sentence has at least. */
const LEAST_SENTENCE = 7

/** Whether a line is a whole sentence: it ends as one, and most of its words outside brackets are small. */
export function isSentence(line: Line, from: number): boolean {
  if (line.to - from < LEAST_SENTENCE || !isOneOf(wordAt(line, line.to - 1), '.!?')) return false
  let small = 0
  let words = 0
  let depth = 0
  for (let at = from; at < line.to; at++) {
    if (wordAt(line, at) === '(') depth++
    if (wordAt(line, at) === ')') depth--
    if (depth > 0 || !/^\p{L}/u.test(wordAt(line, at))) continue
    words++
    if (!isCapitalised(line, at)) small++
  }
  return 2 * small > words
}

/** Whether a line is nothing but capitalised words: "HIGHWAY MAINTAINER 1". */
export function isHeadline(line: Line, from: number, end: number): boolean {
  return endOfLine(line, from) === end && areCapitalised(line, from, end)
}

/** Whether capitalised words end at a dash or bracket, and the line is no sentence: "NIGHT COOK - Larkin Inn, Leeds". */
export function isBeforeSign(line: Line, from: number, end: number): boolean {
  return (
    isOneOf(wordAt(line, end), '-(|') &&
    areCapitalised(line, from, end) &&
    (!isOneOf(wordAt(line, line.to - 1), '.!?') || areCapitalised(line, end, line.to))
  )
}

/** Whether the longer words of the tokens `from` to `end` (excluded) all begin with a capital. */
export function areCapitalised(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = wordAt(line, at)
    if (/^\p{L}{4}/u.test(word) && !isCapitalised(line, at)) return false
  }
  return true
}

/** The token behind the last that is no closing sign of a line. */
export function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && isOneOf(wordAt(line, to - 1), '.*,;:!')) to--
  return to
}
