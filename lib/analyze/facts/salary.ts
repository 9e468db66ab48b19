import type { Salary, SalaryUnit } from '../../model/posting.ts'
import { compilePhrases } from '../phrases.ts'
import { wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import type { FactReader, Line } from './line.ts'
import { type Amount, amountAt, moneyTriggers } from './money.ts'

const units = compilePhrases<SalaryUnit | 'other'>([
  ['biweekly|bi-weekly|semi-monthly|fortnightly|every two weeks|per project|per article', 'other'],
  ['per hour|/hour|/ hour|/hr|/ hr|/h|an hour|hourly|per hr|p/h|ph', 'HOUR'],
  ['per day|/day|/ day|a day|daily|day rate|per diem', 'DAY'],
  ['per week|/week|/ week|a week|weekly|/wk|pw', 'WEEK'],
  ['per month|/month|/ month|a month|monthly|/mo|pm|pcm', 'MONTH'],
  ['per year|/year|/ year|a year|yearly|annually|annual|per annum|p.a.|p.a|pa|/yr|/ yr|per yr|/annum', 'YEAR'],
])
/** Units told by themselves right behind an amount: "$5,000 MONTH". */
const bareUnits = new Map<string, SalaryUnit>([
  ['hour', 'HOUR'],
  ['day', 'DAY'],
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['year', 'YEAR'],
])
const payWords = wordSet(
  'salary salaries pay pays paid compensation wage wages rate rates base earn earnings earning remuneration range ote hourly annual annually yearly monthly weekly daily package',
)
/** Sums that are something else than the pay. */
const otherMoney = wordSet(
  'bonus bonuses sign signing revenue funding budget 401 allowance tuition insurance fee fees assets sales raised stipend reimbursement referral equity worth contracts turnover savings premium pension contribution deposit valued portfolio',
)
const payLabels = /(?:salary|pay|compensation|wage|rate|remuneration)/
const NEAR = 7

/** Pay with its currency and unit: "$61,500 to $74,000", "€45k–60k a year", "£14.50 per hour". Bonuses, budgets and revenues are none. */
export const salary: FactReader = {
  triggers: moneyTriggers,
  read(line) {
    if (line.role === 'company' || line.role === 'responsibility') return []
    const found: Salary[] = []
    let isLabelled = line.label !== undefined && payLabels.test(line.label)
    for (let at = line.from; at < line.to; ) {
      if (payWords.has(wordAt(line, at))) isLabelled = true
      const range = rangeAt(line, at)
      if (!range) {
        at++
        continue
      }
      const pay = isOther(line, at, range.to) ? undefined : payOf(line, at, range, isLabelled)
      if (pay && !found.some((other) => other.minValue === pay.minValue && other.maxValue === pay.maxValue)) found.push(pay)
      at = range.to
    }
    return found.length ? [{ field: 'baseSalary', value: found, trust: isLabelled ? 2 : 1 }] : []
  },
}

interface Range {
  least: number
  most?: number
  currency: string
  to: number
}

/** An amount, or two joined by a dash or "to"; one of them must name the currency. */
function rangeAt(line: Line, at: number): Range | undefined {
  const first = amountAt(line, at)
  if (!first) return undefined
  const second = secondAmount(line, first)
  const currency = first.currency ?? second?.currency
  if (!currency) return undefined
  if (!second || second.value <= first.value * (second.thousands && !first.thousands ? 0.001 : 1))
    return { least: first.value, currency: second?.value === first.value ? currency : (first.currency ?? currency), to: first.to }
  const least = second.thousands && !first.thousands && first.value < 1000 ? first.value * 1000 : first.value
  const code = first.currency === 'USD' && second.currency ? second.currency : currency
  return { least, most: second.value, currency: code, to: second.to }
}

function secondAmount(line: Line, first: Amount): Amount | undefined {
  let next = first.to
  const unit = units.longest(line, next)
  if (unit) next = unit.to
  if (wordAt(line, next) === '(') for (let end = next; end < next + 6; end++) if (wordAt(line, end) === ')') next = end + 1
  const start = next
  while (/^(?:-|to|and|through|up)$/.test(wordAt(line, next)) && next < start + 3) next++
  return next > start ? amountAt(line, next) : undefined
}

function isOther(line: Line, from: number, to: number): boolean {
  for (let near = 1; near <= 4; near++) if (otherMoney.has(wordAt(line, from - near))) return true
  for (let at = to; at < to + 3 && !/^(?:,|;|\.|plus|and|with)$/.test(wordAt(line, at)); at++)
    if (otherMoney.has(wordAt(line, at))) return true
  return false
}

function payOf(line: Line, from: number, { least, most, currency, to }: Range, isLabelled: boolean): Salary | undefined {
  const unit = unitNear(line, from, to)
  if (unit === 'other' || (!unit && !isLabelled && most === undefined)) return undefined
  const limit = most === undefined ? limitBefore(line, from) : undefined
  if (limit === 'most') return undefined
  const unitText = unit ?? (least >= 10_000 ? 'YEAR' : least < 200 ? 'HOUR' : undefined)
  if (!unitText || (unitText === 'YEAR' && least < 1000) || least === 0) return undefined
  const isOpen = limit === 'least' || wordAt(line, to) === '+'
  return { minValue: least, ...(!isOpen && { maxValue: most ?? least }), currency, unitText }
}

/** "from $20" has no upper end, "up to $80,000" no lower; a sum told alone is both. */
function limitBefore(line: Line, from: number): 'least' | 'most' | undefined {
  for (let back = 1; back <= 3; back++) {
    const word = wordAt(line, from - back)
    if (/^(?:from|starting|starts|least|minimum|over|above|than)$/.test(word)) return 'least'
    if (/^(?:up|maximum|exceed|max)$/.test(word)) return 'most'
  }
  return undefined
}

/** The unit told behind an amount, else before it in the same statement or in its label. */
function unitNear(line: Line, from: number, to: number): SalaryUnit | 'other' | undefined {
  const bare = bareUnits.get(wordAt(line, to))
  if (bare) return bare
  for (let at = to; at < to + NEAR; at++) {
    const unit = units.longest(line, at)
    if (unit) return unit.value
    if (amountAt(line, at)?.currency) break
  }
  for (let at = from - 1; at >= from - 2 * NEAR; at--) {
    const unit = units.longest(line, at)
    if (unit) return unit.value
  }
  const label = line.label ?? ''
  return label.includes('annual') ? 'YEAR' : label.includes('month') ? 'MONTH' : label.includes('hour') ? 'HOUR' : undefined
}
