import type { Finding } from '../finding.ts'
import { numberOf } from '../numbers.ts'
import { type Stretch, spanOf, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'

const least = wordSet('at least a minimum of')
const parts = wordSet('of those these which them the')
const spent = wordSet('in with as on spent must should being were was working')
const REACH = 8
const degrees = wordSet('degree degrees master masters bachelor bachelors phd doctorate mba ged diploma')
const PAIR_REACH = 12

/** "8+ years, including 2 in machine learning", "8 years, 2 of which in sales": the years of a part, whose unit is left out. */
export function nestedAfter(statement: Stretch, after: number): Finding | undefined {
  for (let at = after; at < Math.min(after + REACH, statement.to); at++) {
    const word = wordAt(statement, at)
    if (word === '.' || word === ';') return undefined
    const isOpened = /^(?:including|incl|with|which)$/.test(word)
    let from = isOpened ? at + 1 : at
    while (isOpened && least.has(wordAt(statement, from))) from++
    const value = numberOf(wordAt(statement, from))
    if (value === undefined || from === after) continue
    let to = wordAt(statement, from + 1) === '(' && wordAt(statement, from + 3) === ')' ? from + 4 : from + 1
    if (wordAt(statement, to) === '+') to++
    const ofParts = to
    while (parts.has(wordAt(statement, to))) to++
    if (!isOpened && to < ofParts + 2) continue
    if (!spent.has(wordAt(statement, to))) return undefined
    return { by: 'experience', from, to, criterion: { kind: 'experience', minYears: value, ...spanOf(statement, from, to) } }
  }
  return undefined
}

/** "Bachelor's and 5 years, or Master's and 3": the years beside the next degree, whose unit is left out. */
export function pairedAfter(statement: Stretch, after: number): Finding | undefined {
  let isAfterDegree = false
  for (let at = after; at < Math.min(after + PAIR_REACH, statement.to); at++) {
    const word = wordAt(statement, at)
    if (degrees.has(word)) isAfterDegree = true
    const before = word === 'or' ? beforeDegree(statement, at + 1) : undefined
    if (before) return before
    if (!isAfterDegree || !/^(?:and|with|plus)$/.test(word)) continue
    const from = least.has(wordAt(statement, at + 1)) ? at + 3 : at + 1
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
  if (!/^(?:with|and|plus)$/.test(wordAt(statement, to))) return undefined
  for (let at = to + 1; at < to + 4; at++)
    if (degrees.has(wordAt(statement, at)))
      return { by: 'experience', from, to, criterion: { kind: 'experience', minYears: value, ...spanOf(statement, from, to) } }
  return undefined
}
