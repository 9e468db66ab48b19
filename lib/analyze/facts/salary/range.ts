import { touches, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Line } from '../line.ts'
import { ANY_CURRENCY, ANY_DOLLAR } from './currencies.ts'
import { isFieldOfPay } from './field.ts'
import { type Amount, amountAt } from './money.ts'
import { behindAside, units } from './unit.ts'

/** Points of a scale of pay, told by letter or number. */
const steps = wordSet('step')
/** One point of a scale of pay is at most this many times the one before. */
const MOST_STEP = 1.2
/** What joins the ends of a range … */
const joints = wordSet('- to and through up rising increasing progressing bis tot et à')
/** … and says of one of them which it is: "€3,226 to a maximum of €5,090". */
const limits = wordSet('minimum min maximum max midpoint a of')
const LONGEST_JOINT = 6
/** How far behind the least the most is looked for that is called so. */
const AHEAD = 12
/** A sum a month or a year without a currency is at least this much, and one an hour between these. */
const LEAST_BARE = 1000
const LEAST_HOURLY = 5
const MOST_HOURLY = 200

/** Pay from its least to its most; without the latter a sum told alone. */
export interface Range {
  least: number
  most?: number
  currency: string
  to: number
}

/**
 * An amount, or two joined by a dash or "to"; one of them must name the currency, or thousands where `orThousands` says so, or where `orUnit`
 * says so be followed by its unit ("Salary: 45,000 - 60,000 per month").
 */
export function rangeAt(line: Line, at: number, orThousands: boolean, orUnit: boolean): Range | undefined {
  const first = amountAt(line, at)
  if (!first) return undefined
  const second = secondAmount(line, at, first)
  const isSum = orThousands && second && second.times > 1
  const isBare = orUnit && isTold(line, second ?? first)
  const currency = first.currency ?? second?.currency ?? (isSum || isBare ? ANY_CURRENCY : undefined)
  if (!currency) return undefined
  const scale = second ? [] : stepsOfScale(line, first)
  const last = scale.length > 1 ? scale.at(-1) : undefined
  if (last) return { least: first.value, most: last.value, currency, to: last.to }
  if (!second || second.value <= (second.times > first.times ? first.value / second.times : first.value))
    return { least: first.value, currency: second?.value === first.value ? currency : (first.currency ?? currency), to: first.to }
  const least = second.times > first.times && first.value < 1000 ? first.value * second.times : first.value
  const code = first.currency === ANY_DOLLAR && second.currency ? second.currency : currency
  const top = stepsOfScale(line, second).at(-1) ?? second
  return { least, most: top.value, currency: code, to: top.to }
}

/** The points of a scale that rises in small steps behind its first: "€41,200 - €42,600 - €44,050", "€41,200, €42,600, €44,050". */
function stepsOfScale(line: Line, first: Amount): Amount[] {
  const steps: Amount[] = []
  let top = first
  for (let at = first.to; /^[-,;]$/.test(wordAt(line, at)); at = top.to) {
    const next = amountAt(line, at + 1)
    if (!next?.currency || next.currency !== first.currency || next.value <= top.value || next.value > top.value * MOST_STEP) break
    steps.push(next)
    top = next
  }
  return steps
}

/** Whether a sum without a currency is told by the year or month or, as the value of a label, by the hour: "Pay: 19.75/hr". */
function isTold(line: Line, { value, to }: Amount): boolean {
  const unit = units.longest(line, to)?.value
  if (unit === 'HOUR') return isFieldOfPay(line) && value >= LEAST_HOURLY && value <= MOST_HOURLY
  return value >= LEAST_BARE && (unit === 'MONTH' || unit === 'YEAR')
}

/** The amount that ends a range whose first stands at token `at`: behind its unit, a remark in brackets and a joint. */
function secondAmount(line: Line, at: number, first: Amount): Amount | undefined {
  const unit = units.longest(line, first.to)
  let next = unit ? unit.to + (wordAt(line, unit.to) === '.' ? 1 : 0) : first.to
  // "25,000/-", "3.000,-": nothing behind the point.
  if (/^[/,]$/.test(wordAt(line, next)) && wordAt(line, next + 1) === '-' && touches(line, next + 1)) next += 2
  next = behindAside(line, next)
  if (limits.has(wordAt(line, next))) next++
  const start = next
  while (joints.has(wordAt(line, next)) && next < start + 3) next++
  const apart = () => riseApart(line, start) ?? mostApart(line, at, start, first.value)
  if (next === start) return apart()
  // "£12.60 an hour and £60 for each night": two sums.
  const isRise = wordAt(line, start) === 'and' && rises(line, start + 1)
  if (unit && !isRise && wordAt(line, start) === 'and' && ![1, 2, 3].some((back) => wordAt(line, at - back) === 'between')) return undefined
  while (limits.has(wordAt(line, next)) && next < start + LONGEST_JOINT) next++
  // "Step A $3,512 - Step E $4,269".
  if (steps.has(wordAt(line, next)) && /^(?:[a-z]|\d{1,2}|[ivx]+)$/.test(wordAt(line, next + 1))) next += 2
  return amountAt(line, next) ?? apart()
}

/** How far behind a sum it may be said to rise. */
const RISE_AHEAD = 5
const rises = wordsAt('rising rises increasing increases progressing progresses climbing climbs going goes go')

/** "£24,960, rising to £26,100", "€31,250 in training, increasing up to €40,000", "$40,100 to start and goes to $49,900": what the pay rises to. */
function riseApart(line: Line, from: number): Amount | undefined {
  for (let at = from; at < from + RISE_AHEAD && !/^[.;]$/.test(wordAt(line, at)); at++) {
    if (!rises(line, at)) continue
    const to = wordAt(line, at + 1) === 'up' ? at + 2 : at + 1
    return wordAt(line, to) === 'to' ? amountAt(line, to + 1) : undefined
  }
  return undefined
}

const isLeast = wordsAt('min minimum start starts starting from begin begins low bottom entry')
const isExtra = wordsAt('bonus bonuses commission incentive differential')
const isMost = wordsAt('max maximum top tops high ceiling reach reaches reaching')
/** No job pays so many times its least. */
const MOST_TIMES = 3

/**
 * "Minimum $38,100 / Midpoint $44,000 / Maximum $49,900", "starts from $18 and tops out at $24", "$38,100 at the low end and $49,900 at the
 * high end": the most, where the amount at token `at` is called the least.
 */
function mostApart(line: Line, at: number, from: number, least: number): Amount | undefined {
  if (![at - 1, at - 2, at - 3, from + 1, from + 2].some((near) => isLeast(line, near))) return undefined
  for (let next = from - 1; next < from + AHEAD && !isFullStop(line, next); next++) {
    const most = isMost(line, next) ? amountNear(line, next + 1) : amountCalledMost(line, next)
    if (most) return most.value <= least * MOST_TIMES ? most : undefined
  }
  return undefined
}

function isFullStop(line: Line, at: number): boolean {
  return wordAt(line, at) === '.' && !touches(line, at + 1)
}

/** How far behind "maximum" its sum stands. */
const NEAR = 4

function amountNear(line: Line, from: number): Amount | undefined {
  for (let at = from; at < from + NEAR && !isExtra(line, at); at++) {
    const amount = amountAt(line, at)
    if (amount?.currency) return amount
  }
  return undefined
}

/** "$49,900 at the high end". */
function amountCalledMost(line: Line, at: number): Amount | undefined {
  const amount = amountAt(line, at)
  return amount?.currency && wordAt(line, amount.to) === 'at' && isMost(line, amount.to + 2) ? amount : undefined
}
