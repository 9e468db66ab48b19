import type { Finding } from '../../finding.ts'
import { type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { isShortSign } from '../../words/abbreviations.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { COUPLE } from './amount.ts'
import { experienceField } from './field.ts'

const opensPart = wordsAt('including incl with which')

const isLeast = wordsAt('at least a minimum min of no not less fewer than')
const isOfParts = wordsAt('of those these which them the')
const tellsOfSpending = wordsAt('in with as on at spent must should being were was working')
const leadsToPart = wordsAt('in as with on at')
const endsPart = wordsAt('. ; ( ) , or')
const REACH = 16
/** What leads from years to what they were spent in: "which must have been in". */
const spending = wordSet('must should shall have has to been being be was were spent gained obtained')
const MOST_YEARS = 20

const isLatest = wordsAt('last most')
/** "In the last 5": within which time, not a part of the years. */
const isLookBack = wordsAt('of in within over during')

/** "running" of "at least 18 months running a bar" */
export function isDoingWork(word: string): boolean {
  return /^\p{L}{3,}ing$/u.test(word) && !/^(?:remaining|starting|beginning|following|during|training|notice)$/.test(word)
}

/** "in a lead role", "leading teams": what years of a part were spent in. */
const isSpentIn = (statement: Stretch, at: number) => leadsToPart(statement, at) || isDoingWork(wordAt(statement, at))

/** "8+ years, including 2 in machine learning", "8 years, 2 of which in sales", "(2 as lead)", "the last 3 leading teams": the years of parts, whose unit is left out. */
export function nestedAfter(statement: Stretch, after: number): Finding[] {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    const word = wordAt(statement, at)
    if ((word === '.' && !isShortSign(statement, at)) || (word === ';' && numberOf(wordAt(statement, at + 1)) === undefined)) return []
    const isOpened = opensPart(statement, at)
    let from = isOpened ? at + 1 : at
    if (isOpened && isShortSign(statement, from)) from++
    while (isOpened && (isLeast(statement, from) || isShortSign(statement, from))) from++
    const isLast = word === 'the' && isLatest(statement, at + 1) && !isLookBack(statement, at - 1)
    if (isLast) from = wordAt(statement, at + 1) === 'most' ? at + 3 : at + 2
    if (from === after) continue
    const value = wordAt(statement, from) === 'couple' ? COUPLE : numberOf(wordAt(statement, from))
    if (value === undefined || value > MOST_YEARS) continue
    let to = wordAt(statement, from + 1) === '(' && wordAt(statement, from + 3) === ')' ? from + 4 : from + 1
    if (wordAt(statement, to) === '+') to++
    else if (wordAt(statement, to) === 'or' && wordAt(statement, to + 1) === 'more') to += 2
    const ofParts = to
    while (isOfParts(statement, to)) to++
    /** "with one or more of welding and brazing": how many of them, no years. */
    if (to === ofParts + 1 && wordAt(statement, ofParts) === 'of') continue
    const isListed = isSetOff(statement, from) && (isSpentIn(statement, to) || wordAt(statement, to) === 'being')
    if (!isOpened && !isLast && !isListed && to < ofParts + 2) continue
    if (!tellsOfSpending(statement, to) && !isSpentIn(statement, to) && afterSpending(statement, to) === to) return []
    return [partAt(statement, from, to, value), ...furtherPart(statement, to)]
  }
  return []
}

/** Whether a number begins a clause: "(2 as lead)", "; at least 2 as lead". */
function isSetOff(statement: Stretch, number: number): boolean {
  let before = number - 1
  while (isLeast(statement, before)) before--
  return /^[(,;]$/.test(wordAt(statement, before))
}

/** "including 3 in a lead role and 2 with a budget" */
function furtherPart(statement: Stretch, after: number): Finding[] {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    if (endsPart(statement, at)) return []
    const value = wordAt(statement, at) === 'and' ? numberOf(wordAt(statement, at + 1)) : undefined
    const to = wordAt(statement, at + 2) === '+' ? at + 3 : at + 2
    if (value !== undefined && leadsToPart(statement, to)) return [yearsAt(statement, at + 1, to, value)]
  }
  return []
}

/** The token after "must have been", which tells only that years were spent in what follows. */
export function afterSpending(statement: Stretch, at: number): number {
  let to = at
  while (spending.has(wordAt(statement, to))) to++
  return leadsToPart(statement, to) ? to : at
}

/** The years of a part, with what they were spent in where alternatives are told of it: "three of which must have been in retail or catering". */
function partAt(statement: Stretch, from: number, to: number, value: number): Finding {
  const spent = afterSpending(statement, to)
  const years: Finding = { ...yearsAt(statement, from, spent, value), isPart: true }
  const field = isSpentIn(statement, spent) ? experienceField(statement, spent) : undefined
  if (!field || years.criterion.kind !== 'experience') return years
  return { ...years, criterion: { ...years.criterion, field: field.words }, about: { from: field.from, to: field.to } }
}

/** The finding of years whose number begins at token `from`. */
export function yearsAt(statement: Stretch, from: number, to: number, minYears: number): Finding {
  return { by: 'experience', from, to, criterion: { kind: 'experience', minYears, ...spanOf(statement, from, to) } }
}
