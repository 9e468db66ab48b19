import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { employerNoun, SURE } from './employer-nouns.ts'
import { isOneOf } from './line.ts'
import { hasOccupation, isOccupation } from './occupations.ts'
import { areTerms, termsBegin } from './title-terms.ts'

/** A title line as long as this holds more than the title. */
const LONGEST = 16
/** What follows the noun of a job and still is the title: "II", "3", "I/II". */
const levels = /^(?:\/|-|i|ii|iii|iv|v|\d)$/

/**
 * The token after the title that the line starts with at token `from`: without the terms, shifts, pay, places, employers and slogans behind it
 * ("Night Auditor (part time)", "Cook - The Blue Mill Inn", "Bakers wanted!").
 */
export function titleEnd(line: Stretch, from: number): number {
  const last = Math.min(line.to, from + 2 * LONGEST)
  let end = from
  for (let at = from; at < last; ) {
    const word = wordAt(line, at)
    if (isOneOf(word, '!?:;|·•@*#<[{') || (word === '.' && !isInside(line, at))) break
    if (at > from && (termsBegin(line, at) || (word === 'at' && (isCapitalised(line, at + 1) || wordAt(line, at + 1) === '<')))) break
    if (at > from && word === 'the' && isOccupation(wordAt(line, at - 1))) break
    if (word === '(' || isOneOf(word, ',-')) {
      if (word === '-' && touches(line, at) && touches(line, at + 1) && wordAt(line, at + 1) !== '-') {
        at++
        continue
      }
      const to = word === '(' ? closing(line, at) : segmentEnd(line, at + 1, word)
      if (to === undefined || isForeign(line, at + 1, to, word)) break
      at = word === '(' ? to + 1 : at + 1
      if (word === '(') end = at
      continue
    }
    at++
    end = at
  }
  const isSentence = line.to - from > LONGEST || /^(?:is|are|has|have|was|will)$/.test(wordAt(line, end))
  return isSentence ? firstNoun(line, from, end) : end
}

/** Of a line with more than the title in it, where the first noun of a job in it ends, with its level. */
function firstNoun(line: Stretch, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (!isOccupation(wordAt(line, at)) || (at + 1 < end && isOccupation(wordAt(line, at + 1)))) continue
    if (/^(?:of|in|for|,|\/|-|&|\(|and|or)$/.test(wordAt(line, at + 1))) return end
    let to = at + 1
    while (to < end && levels.test(wordAt(line, to))) to++
    return to
  }
  return end
}

function isForeign(line: Stretch, from: number, to: number, sign: string): boolean {
  if (to <= from || areTerms(line, from, to)) return true
  if (sign !== '(' && employerNoun(line, from, to) >= SURE && !hasOccupation(line, from, to)) return true
  return isPlace(line, to) || (sign === ',' && to - from === 1 && isUpperCase(line, from) && isState(line, from))
}

/** Whether ", TX" follows: what stands before it is a town. */
function isPlace(line: Stretch, comma: number): boolean {
  return wordAt(line, comma) === ',' && isState(line, comma + 1) && !/^\p{L}/u.test(wordAt(line, comma + 2))
}

function isState(line: Stretch, at: number): boolean {
  return wordAt(line, at).length === 2 && isUpperCase(line, at)
}

/** Whether a full stop belongs to a short form ("Sr. Cook") or to a word ("Node.js"). */
function isInside(line: Stretch, at: number): boolean {
  return touches(line, at + 1) || (wordAt(line, at - 1).length < 3 && isCapitalised(line, at + 1))
}

function closing(line: Stretch, open: number): number | undefined {
  for (let at = open + 1; at < open + LONGEST && at < line.to; at++) if (wordAt(line, at) === ')') return at
  return undefined
}

/** Where what follows a dash or comma ends: at the next such sign. */
function segmentEnd(line: Stretch, from: number, sign: string): number {
  let first = from
  while (wordAt(line, first) === '-') first++
  for (let at = first; at < from + LONGEST; at++) {
    const word = wordAt(line, at)
    if (word === '' || isOneOf(word, '|·•;:(') || (word === ',' && sign === ',')) return at
    if (word === ',' || (word === '-' && !(touches(line, at) && touches(line, at + 1)))) return at
  }
  return from + LONGEST
}
