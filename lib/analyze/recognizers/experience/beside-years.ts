import type { Finding } from '../../finding.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'
import { levelAt } from '../education/levels.ts'
import { yearsAt } from './nested-years.ts'
import { perYears } from './units.ts'

const joinsYears = wordsAt('with and plus')
const isLeast = wordsAt('at least a minimum min of')
const endsPart = wordsAt('. ; ( ) , or')
const isDegree = wordsAt('degree degrees associate associates master masters bachelor bachelors phd doctorate mba ged diploma')
const REACH = 16
/** The longest way to a degree; from it to the years beside it stand the fields it may be in. */
const PAIR_REACH = 12
const MOST_YEARS = 20
const LONGEST_DEGREE = 6

/** Years told beside those that end at token `to`, whose unit is left out: those wished for, the least, those of other work or with other degrees. */
export function othersAfter(statement: Stretch, to: number): Finding[] {
  const other = preferredAfter(statement, to) ?? leastAfter(statement, to) ?? besideAfter(statement, to)
  if (other) return [other]
  const paired: Finding[] = []
  for (let next = pairedAfter(statement, to); next; next = pairedAfter(statement, next.to)) paired.push(next)
  return paired
}

const isDeterminer = wordsAt('the these those our your its their which whom them any all each')

/** "5 years of cooking and 2 of baking": years of another kind of work, whose unit is left out. */
function besideAfter(statement: Stretch, after: number): Finding | undefined {
  if (wordAt(statement, after) !== 'of') return undefined
  for (let at = after + 1; at < Math.min(after + REACH, statement.to) && !endsPart(statement, at); at++) {
    const value = /^(?:and|plus)$/.test(wordAt(statement, at)) ? numberOf(wordAt(statement, at + 1)) : undefined
    const to = wordAt(statement, at + 2) === '+' ? at + 3 : at + 2
    if (value === undefined || wordAt(statement, to) !== 'of' || isDeterminer(statement, to + 1)) continue
    return yearsAt(statement, at + 1, to, value)
  }
  return undefined
}

/** "Bachelor's and 5 years, or Master's and 3": the years beside the next degree, whose unit is left out. */
function pairedAfter(statement: Stretch, after: number): Finding | undefined {
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
function preferredAfter(statement: Stretch, after: number): Finding | undefined {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    const isAhead = welcomes(statement, at) && !perYears.has(wordAt(statement, at + 2))
    if (isAhead) {
      const ahead = numberOf(wordAt(statement, at + 1))
      if (ahead !== undefined) return yearsAt(statement, at + 1, at + 2, ahead)
    }
    if (!isPause(statement, at)) continue
    const value = numberOf(wordAt(statement, at + 1))
    const end = wordAt(statement, at + 2) === '(' && wordAt(statement, at + 4) === ')' ? at + 5 : at + 2
    const to = wordAt(statement, end) === '+' ? end + 1 : end
    if (value === undefined || !prefers(statement, to)) continue
    return yearsAt(statement, at + 1, to, value)
  }
  return undefined
}

const isBound = wordsAt('of least')
const saysLowest = wordsAt('minimum min at')

/** "ideally five years, with a minimum of two": fewer years, whose unit is left out, that are a must. */
function leastAfter(statement: Stretch, after: number): Finding | undefined {
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
