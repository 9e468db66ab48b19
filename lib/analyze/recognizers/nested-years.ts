import type { Finding } from '../finding.ts'
import { numberOf } from '../numbers.ts'
import { type Stretch, spanOf, wordAt } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'

const opensPart = wordsAt('including incl with which')
const joinsYears = wordsAt('with and plus')

const isLeast = wordsAt('at least a minimum of')
const isOfParts = wordsAt('of those these which them the')
const tellsOfSpending = wordsAt('in with as on spent must should being were was working')
const REACH = 8
const isDegree = wordsAt('degree degrees master masters bachelor bachelors phd doctorate mba ged diploma')
const PAIR_REACH = 12

/** "8+ years, including 2 in machine learning", "8 years, 2 of which in sales": the years of a part, whose unit is left out. */
export function nestedAfter(statement: Stretch, after: number): Finding | undefined {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    const word = wordAt(statement, at)
    if (word === '.' || word === ';') return undefined
    const isOpened = opensPart(statement, at)
    let from = isOpened ? at + 1 : at
    while (isOpened && isLeast(statement, from)) from++
    const value = numberOf(wordAt(statement, from))
    if (value === undefined || from === after) continue
    let to = wordAt(statement, from + 1) === '(' && wordAt(statement, from + 3) === ')' ? from + 4 : from + 1
    if (wordAt(statement, to) === '+') to++
    const ofParts = to
    while (isOfParts(statement, to)) to++
    if (!isOpened && to < ofParts + 2) continue
    if (!tellsOfSpending(statement, to)) return undefined
    return { by: 'experience', from, to, criterion: { kind: 'experience', minYears: value, ...spanOf(statement, from, to) } }
  }
  return undefined
}

/** "Bachelor's and 5 years, or Master's and 3": the years beside the next degree, whose unit is left out. */
export function pairedAfter(statement: Stretch, after: number): Finding | undefined {
  let isAfterDegree = false
  for (let at = after; at < Math.min(after + PAIR_REACH, statement.to); at++) {
    const word = wordAt(statement, at)
    if (isDegree(statement, at)) isAfterDegree = true
    const before = word === 'or' ? beforeDegree(statement, at + 1) : undefined
    if (before) return before
    if (!isAfterDegree || !joinsYears(statement, at)) continue
    const from = isLeast(statement, at + 1) ? at + 3 : at + 1
    const value = numberOf(wordAt(statement, from))
    if (value === undefined) continue
    const to = wordAt(statement, from + 1) === '+' ? from + 2 : from + 1
    if (!/^(?:[,.;)]|or)?$/.test(wordAt(statement, to))) return undefined
    return { by: 'experience', from, to, criterion: { kind: 'experience', minYears: value, ...spanOf(statement, from, to) } }
  }
  return undefined
}

/** "5 years (or 3+ with a Master's)". */
function beforeDegree(statement: Stretch, from: number): Finding | undefined {
  const value = numberOf(wordAt(statement, from))
  if (value === undefined) return undefined
  const to = wordAt(statement, from + 1) === '+' ? from + 2 : from + 1
  if (!joinsYears(statement, to)) return undefined
  for (let at = to + 1; at < to + 4; at++)
    if (isDegree(statement, at))
      return { by: 'experience', from, to, criterion: { kind: 'experience', minYears: value, ...spanOf(statement, from, to) } }
  return undefined
}
