import type { SalaryUnit } from '../../../model/posting.ts'
import { wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import type { Line } from '../line.ts'
import { LEAST_YEARLY_IN } from './currencies.ts'
import { amountAt } from './money.ts'

/** What a sum is paid for; `other` are times and works for which there is no unit. */
export const units = compilePhrases<SalaryUnit | 'other'>([
  [
    'biweekly|bi-weekly|semi-monthly|fortnightly|every two weeks|per project|per article|per session|per shift|per visit|per mile|per km|for each|for every',
    'other',
  ],
  ["per hour|/hour|/ hour|/hr|/ hr|/h|an hour|hourly|per hr|p/h|ph|pro stunde|die stunde|de l'heure|par heure|por hora|per uur", 'HOUR'],
  ['per day|/day|/ day|a day|daily|day rate|per diem', 'DAY'],
  ['per week|/week|/ week|a week|weekly|/wk|pw', 'WEEK'],
  [
    'per month|per calendar month|a calendar month|/month|/ month|a month|monthly|/mo|pm|pcm|p.m.|im monat|pro monat|monatlich|par mois|mensuel|al mes|mensuales|por mês|por mes|per maand',
    'MONTH',
  ],
  [
    'per year|lpa|/year|/ year|a year|yearly|annually|annual|per annum|p.a.|p.a|pa|/yr|/ yr|per yr|/annum|im jahr|pro jahr|jährlich|par an|annuel|al año|anuales|brut annuel|por ano|per jaar',
    'YEAR',
  ],
])
/** Units told by themselves right behind an amount: "$5,000 MONTH". */
const bareUnits = new Map<string, SalaryUnit>([
  ['hour', 'HOUR'],
  ['day', 'DAY'],
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['year', 'YEAR'],
])
const NEAR = 7
const LONGEST_ASIDE = 6
/** Without a unit, a sum from here on is a year's, one below the other an hour's. */
const LEAST_YEARLY = 10_000
const MOST_YEARLY = 500_000
const MOST_HOURLY = 200
const LEAST_MONTHLY = 1000
/** No one is paid more an hour, a day, a week or a month. */
const MOST = { HOUR: 300, DAY: 10_000, WEEK: 20_000, MONTH: 30_000, YEAR: 2_000_000 }

/** Where these are paid with, less is a benefit: "weekly meal credit (£25)". */
const LEAST = { HOUR: 0, DAY: 20, WEEK: 100, MONTH: 300, YEAR: 0 }
const widely = /^(?:\$|USD|EUR|GBP|CAD|AUD|NZD|CHF)$/

/** Whether a sum told alone is too little for a day's, a week's or a month's pay. */
export function isTooLittle(unit: SalaryUnit, value: number, currency: string): boolean {
  return widely.test(currency) && value < LEAST[unit]
}

/** The token after a remark in brackets at token `at`; `at` itself where none is: "$38,100 (first step) to". */
export function behindAside(line: Line, at: number): number {
  if (wordAt(line, at) === '(') for (let end = at + 1; end < at + LONGEST_ASIDE; end++) if (wordAt(line, end) === ')') return end + 1
  return at
}

/** The unit told behind an amount, else before it in the same statement or in its label. */
export function unitNear(line: Line, from: number, to: number): SalaryUnit | 'other' | undefined {
  const bare = bareUnits.get(wordAt(line, to))
  if (bare) return bare
  const behind = behindAside(line, to)
  for (let at = behind; at < behind + NEAR; at++) {
    const unit = units.longest(line, at)
    if (unit && !isTime(line, at, to) && !isWhenPaid(line, at)) return unit.value
    if (amountAt(line, at)?.currency) break
  }
  for (let at = from - 1; at >= Math.max(line.from, from - 2 * NEAR); at--) {
    const unit = units.longest(line, at)
    if (unit && !isTime(line, at, line.from)) return unit.value
  }
  const label = line.label ?? ''
  return label.includes('annual') ? 'YEAR' : label.includes('month') ? 'MONTH' : label.includes('hour') ? 'HOUR' : undefined
}

/** Whether "pm" at token `at` tells the time of day: "Apply by 11:55 pm". */
function isTime(line: Line, at: number, to: number): boolean {
  return wordAt(line, at) === 'pm' && at > to && /^\d+$/.test(wordAt(line, at - 1))
}

/** Whether a unit tells only how often pay comes: "£12 an hour, paid weekly". */
function isWhenPaid(line: Line, at: number): boolean {
  return wordAt(line, at - 1) === 'paid' && /^[,(;]$/.test(wordAt(line, at - 2))
}

/** Whether a sum may be a year's by its size. */
export function isOfYear(sum: number): boolean {
  return sum >= LEAST_YEARLY && sum <= MOST_YEARLY
}

/** The unit of a sum that is told without one; small sums that are called pay are a month's in euros. */
export function usualUnit(sum: number, currency: string, isLabelled: boolean): SalaryUnit | undefined {
  const isMonthly =
    sum < (LEAST_YEARLY_IN[currency] ?? 0) || (isLabelled && currency === 'EUR' && sum >= LEAST_MONTHLY && sum < LEAST_YEARLY)
  if (sum < LEAST_YEARLY) return sum < MOST_HOURLY ? 'HOUR' : isMonthly ? 'MONTH' : undefined
  return isMonthly ? 'MONTH' : 'YEAR'
}

/** Whether anyone is paid so much an hour or a day, or so little a year: in other currencies than a few, less than some months' sum is none. */
export function isLikely(unit: SalaryUnit, value: number, currency: string): boolean {
  if (!widely.test(currency)) return unit !== 'YEAR' || value >= (LEAST_YEARLY_IN[currency] ?? 0) / 4
  return value < MOST[unit] && (unit !== 'YEAR' || value >= 1000)
}
