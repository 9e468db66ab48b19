import type { Finding } from '../../finding.ts'
import { type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { isShortSign } from '../../words/abbreviations.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { levelAt } from '../education/levels.ts'
import { COUPLE } from './amount.ts'
import { experienceField } from './field.ts'
import { perYears } from './units.ts'

const opensPart = wordsAt('including incl with which')
const joinsYears = wordsAt('with and plus')

const isLeast = wordsAt('at least a minimum min of')
const isOfParts = wordsAt('of those these which them the')
const tellsOfSpending = wordsAt('in with as on at spent must should being were was working')
const leadsToPart = wordsAt('in as with on at')
const endsPart = wordsAt('. ; ( ) , or')
const REACH = 16
/** What leads from years to what they were spent in: "which must have been in". */
const spending = wordSet('must should shall have has to been being be was were spent gained obtained')
const isDegree = wordsAt('degree degrees associate associates master masters bachelor bachelors phd doctorate mba ged diploma')
/** The longest way to a degree; from it to the years beside it stand the fields it may be in. */
const PAIR_REACH = 12
const MOST_YEARS = 20
const LONGEST_DEGREE = 6

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
    if ((word === '.' && !isShortSign(statement, at)) || word === ';') return []
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
    const ofParts = to
    while (isOfParts(statement, to)) to++
    const isListed = /^[(,]$/.test(wordAt(statement, from - 1)) && (isSpentIn(statement, to) || wordAt(statement, to) === 'being')
    if (!isOpened && !isLast && !isListed && to < ofParts + 2) continue
    if (!tellsOfSpending(statement, to) && !isSpentIn(statement, to) && afterSpending(statement, to) === to) return []
    return [partAt(statement, from, to, value), ...furtherPart(statement, to)]
  }
  return []
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

function yearsAt(statement: Stretch, from: number, to: number, minYears: number): Finding {
  return { by: 'experience', from, to, criterion: { kind: 'experience', minYears, ...spanOf(statement, from, to) } }
}

/** "Bachelor's and 5 years, or Master's and 3": the years beside the next degree, whose unit is left out. */
export function pairedAfter(statement: Stretch, after: number): Finding | undefined {
  let isAfterDegree = false
  let end = after + PAIR_REACH
  for (let at = after; at < Math.min(end, statement.to); at++) {
    const word = wordAt(statement, at)
    if (isDegree(statement, at)) {
      if (!isAfterDegree) end = at + REACH
      isAfterDegree = true
    }
    const before = word === 'or' ? beforeDegree(statement, at + 1) : undefined
    if (before) return before
    if (!isAfterDegree || !joinsYears(statement, at)) continue
    const from = isLeast(statement, at + 1) ? at + 3 : at + 1
    const value = numberOf(wordAt(statement, from))
    if (value === undefined) continue
    const to = wordAt(statement, from + 1) === '+' ? from + 2 : from + 1
    if (!/^(?:[,.;)]|or)?$/.test(wordAt(statement, to))) return undefined
    return yearsAt(statement, from, to, value)
  }
  return undefined
}

/** "5 years (or 3+ with a Master's)". */
function beforeDegree(statement: Stretch, from: number): Finding | undefined {
  const value = numberOf(wordAt(statement, from))
  if (value === undefined) return undefined
  const to = wordAt(statement, from + 1) === '+' ? from + 2 : from + 1
  if (!joinsYears(statement, to)) return undefined
  for (let at = to + 1; at < to + 4; at++) if (isDegree(statement, at)) return yearsAt(statement, from, to, value)
  return undefined
}

const isPause = wordsAt('( , ; /')
const welcomes = wordsAt('preferably ideally')
const endsClause = wordsAt('. ; (')
const prefers = wordsAt('preferred desired desirable ideal ideally')

/** "5 years (10 preferred)", "3 years required, 5 preferred": more years, whose unit is left out, that are welcome. */
export function preferredAfter(statement: Stretch, after: number): Finding | undefined {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    const isAhead = welcomes(statement, at) && !perYears.has(wordAt(statement, at + 2))
    if (isAhead) {
      const ahead = numberOf(wordAt(statement, at + 1))
      if (ahead !== undefined) return yearsAt(statement, at + 1, at + 2, ahead)
    }
    if (!isPause(statement, at)) continue
    const value = numberOf(wordAt(statement, at + 1))
    const to = wordAt(statement, at + 2) === '+' ? at + 3 : at + 2
    if (value === undefined || !prefers(statement, to)) continue
    return yearsAt(statement, at + 1, to, value)
  }
  return undefined
}

const isBound = wordsAt('of least')
const saysLowest = wordsAt('minimum min at')

/** "ideally five years, with a minimum of two": fewer years, whose unit is left out, that are a must. */
export function leastAfter(statement: Stretch, after: number): Finding | undefined {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    if (endsClause(statement, at)) return undefined
    if (!saysLowest(statement, at) || !isBound(statement, at + 1)) continue
    const value = numberOf(wordAt(statement, at + 2))
    return value !== undefined && /^(?:[,.;)]|in|as)?$/.test(wordAt(statement, at + 3)) ? yearsAt(statement, at, at + 3, value) : undefined
  }
  return undefined
}

/** "BS + 6 or MS + 4": a degree and the years beside it, whose unit is left out; `at` is the plus. */
export function yearsPlus(statement: Stretch, at: number): Finding | undefined {
  if (wordAt(statement, at) !== '+') return undefined
  const value = numberOf(wordAt(statement, at + 1))
  if (value === undefined || value > MOST_YEARS || !/^(?:[,.;)/]|or|and)?$/.test(wordAt(statement, at + 2))) return undefined
  for (let from = at - 1; from >= at - LONGEST_DEGREE; from--)
    if (endOfDegree(statement, from) === at) return yearsAt(statement, at + 1, at + 2, value)
  return undefined
}

function endOfDegree(statement: Stretch, from: number): number | undefined {
  const to = levelAt(statement, from)?.to
  return to !== undefined && /^degrees?$/.test(wordAt(statement, to)) ? to + 1 : to
}
