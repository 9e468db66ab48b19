import type { Salary, SalaryUnit } from '../../model/posting.ts'
import { compilePhrases } from '../phrases.ts'
import { touches, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { wordsAt } from '../words-at.ts'
import type { FactReader, Line } from './line.ts'
import { dollarBefore } from './local-currency.ts'
import { type Amount, ANY_CURRENCY, ANY_DOLLAR, amountAt, moneyTriggers } from './money.ts'

const units = compilePhrases<SalaryUnit | 'other'>([
  ['biweekly|bi-weekly|semi-monthly|fortnightly|every two weeks|per project|per article', 'other'],
  ["per hour|/hour|/ hour|/hr|/ hr|/h|an hour|hourly|per hr|p/h|ph|pro stunde|die stunde|de l'heure|par heure|por hora", 'HOUR'],
  ['per day|/day|/ day|a day|daily|day rate|per diem', 'DAY'],
  ['per week|/week|/ week|a week|weekly|/wk|pw', 'WEEK'],
  ['per month|/month|/ month|a month|monthly|/mo|pm|pcm|p.m.|im monat|pro monat|monatlich|par mois|al mes|mensuales', 'MONTH'],
  [
    'per year|lpa|/year|/ year|a year|yearly|annually|annual|per annum|p.a.|p.a|pa|/yr|/ yr|per yr|/annum|im jahr|pro jahr|jährlich|par an|annuel|al año|anuales',
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
const isPayWord = wordsAt(
  'salary salaries pay pays money scale compensation wage wages rate rates base earn earnings earning remuneration range ote hourly annual annually yearly monthly weekly daily package ctc gehalt jahresgehalt monatsgehalt stundenlohn vergütung salaire rémunération salario',
)
/** Sums that are something else than the pay. */
const otherMoney = wordSet(
  'bonus bonuses sign signing revenue funding budget 401 allowance tuition insurance fee fees assets sales raised stipend reimbursement referral equity worth contracts turnover savings premium pension contribution turn charity profit profits investment investments invested raising raise deposit valued portfolio training overtime fringe detention diem differential incentive uniform boot boots tool tools learning licence license relocation meal meals referrals grant grants donations discount mediclaim cover coverage',
)
/** Told beside a base, what one may earn with commission. */
const uncertain = wordSet('ote target targeted potential uncapped')
const payLabels =
  /(?:salary|\bpay|compensation|wage|\brate|remuneration|reward|package|money|hiring range|\bctc|gehalt|vergütung|salaire|salario)/
/** Pay is told by a bare sum only among the first lines. */
const FIRST_LINES = 8
const NEAR = 7
/** Without a unit, a sum from here on is a year's, one below the other an hour's. */
const LEAST_YEARLY = 10_000
const MOST_YEARLY = 500_000
const MOST_HOURLY = 200
/** In these currencies a sum without a unit below this one is a month's. */
const LEAST_YEARLY_IN: Readonly<Record<string, number>> = { ZAR: 60_000, INR: 90_000 }
/** No one is paid more an hour, a day, a week or a month. */
const MOST = { HOUR: 1000, DAY: 10_000, WEEK: 20_000, MONTH: 30_000, YEAR: 2_000_000 }
/** Points of a scale of pay, told by letter or number. */
const steps = wordSet('step')
/** One point of a scale of pay is at most this many times the one before. */
const MOST_STEP = 1.2
/** A sum a month or a year without a currency is at least this much. */
const LEAST_BARE = 1000

/** Pay with its currency and unit: "$61,500 to $74,000", "€45k–60k a year", "£14.50 per hour". Bonuses, budgets and revenues are none. */
export const salary: FactReader = {
  triggers: [...moneyTriggers, 'salary', 'salaries', 'pay', 'wage', 'wages', 'compensation', 'stipend', 'ctc'],
  read(line) {
    const isTop = line.place < FIRST_LINES
    const isField = isFieldOfPay(line)
    if (line.role === 'responsibility' || (line.role === 'company' && !isTop && !isField)) return []
    const found: Salary[] = []
    const hoped: Salary[] = []
    let isLabelled = isField
    let isSurelyPay = isField
    for (let at = line.from; at < line.to; ) {
      if (isPayWord(line, at)) isLabelled = true
      const range = rangeAt(line, at, isTop || isLabelled, isLabelled)
      if (!range) {
        at++
        continue
      }
      const isNamed = isLabelled || /^(?:basic|base|basis|salary)$/.test(wordAt(line, range.to))
      const pay = isOther(line, at, range.to) ? undefined : payOf(line, at, range, isNamed, isTop)
      const list = isHoped(line, at, range.to) ? hoped : found
      if (pay && list === found && isLabelled) isSurelyPay = true
      if (pay && !list.some((other) => other.minValue === pay.minValue && other.maxValue === pay.maxValue)) list.push(pay)
      at = range.to
    }
    const trust = (isField ? 3 : isSurelyPay ? 2 : 1) + (isTop ? 0.5 : 0)
    if (found.length) return [{ field: 'baseSalary', value: found, trust }]
    return hoped.length ? [{ field: 'baseSalary', value: hoped, trust: 0.5 }] : []
  },
}

/** Whether the line is the value of a label that names pay. */
function isFieldOfPay(line: Line): boolean {
  const { label } = line
  return label !== undefined && (payLabels.test(label) || (label === 'budget' && isInLakhs(line)))
}

/** In India, "Budget: 12-18 LPA" is what may be paid. */
function isInLakhs(line: Line): boolean {
  for (let at = line.valueFrom; at < line.to; at++) if (/^(?:lpa|lakhs?|lacs?|ctc)$/.test(wordAt(line, at))) return true
  return false
}

interface Range {
  least: number
  most?: number
  currency: string
  to: number
}

/**
 * An amount, or two joined by a dash or "to"; one of them must name the currency, or thousands where `orThousands` says so, or where `orUnit`
 * says so be followed by its unit ("Salary: 45,000 - 60,000 per month").
 */
function rangeAt(line: Line, at: number, orThousands: boolean, orUnit: boolean): Range | undefined {
  const first = amountAt(line, at)
  if (!first) return undefined
  const second = secondAmount(line, first)
  const isSum = orThousands && second && second.times > 1
  const isBare = orUnit && (second ?? first).value >= LEAST_BARE && isLarge(units.longest(line, (second ?? first).to)?.value)
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

function isLarge(unit: SalaryUnit | 'other' | undefined): boolean {
  return unit === 'MONTH' || unit === 'YEAR'
}

function secondAmount(line: Line, first: Amount): Amount | undefined {
  let next = first.to
  const unit = units.longest(line, next)
  if (unit) next = unit.to + (wordAt(line, unit.to) === '.' ? 1 : 0)
  if (wordAt(line, next) === '(') for (let end = next; end < next + 6; end++) if (wordAt(line, end) === ')') next = end + 1
  if (/^(?:minimum|min|maximum|max|midpoint)$/.test(wordAt(line, next))) next++
  const start = next
  while (/^(?:-|to|and|through|up|rising|increasing|progressing)$/.test(wordAt(line, next)) && next < start + 3) next++
  // "Step A $3,512 - Step E $4,269".
  if (next > start && steps.has(wordAt(line, next)) && /^(?:[a-z]|\d{1,2}|[ivx]+)$/.test(wordAt(line, next + 1))) next += 2
  return next > start ? amountAt(line, next) : undefined
}

function isOther(line: Line, from: number, to: number): boolean {
  for (let near = 1; near <= 4 && from - near >= line.valueFrom && !isParting(wordAt(line, from - near)); near++)
    if (otherMoney.has(wordAt(line, from - near))) return true
  for (let at = to; at < to + 3 && !/^(?:,|;|\.|plus|and|with|&|\+|\()$/.test(wordAt(line, at)); at++)
    if (otherMoney.has(wordAt(line, at))) return true
  return false
}

function isHoped(line: Line, from: number, to: number): boolean {
  for (let near = 1; near <= 3 && !isParting(wordAt(line, from - near)); near++) if (uncertain.has(wordAt(line, from - near))) return true
  return /^(?:ote|uncapped|\(ote)$/.test(wordAt(line, to)) || (wordAt(line, to) === '(' && wordAt(line, to + 1) === 'ote')
}

function isParting(word: string): boolean {
  return word === ',' || word === ';' || word === '+'
}

function payOf(line: Line, from: number, { least, most, currency, to }: Range, isLabelled: boolean, isTop: boolean): Salary | undefined {
  const near = unitNear(line, from, to)
  const unit = near && near !== 'other' && !isLikely(near, most ?? least, currency) ? undefined : near
  const isYearly = isTop && least >= LEAST_YEARLY && least <= MOST_YEARLY
  if (unit === 'other' || (!unit && !isLabelled && most === undefined && !isYearly)) return undefined
  if (line.role === 'company' && most === undefined && !unit && !isLabelled) return undefined
  const limit = most === undefined ? limitBefore(line, from) : undefined
  if (limit === 'most' && !isFieldOfPay(line)) return undefined
  const unitText = unit ?? usualUnit(least, currency)
  if (!unitText || (unitText === 'YEAR' && least < 1000) || least === 0) return undefined
  const own = currency === ANY_DOLLAR ? dollarBefore(line, from) : undefined
  const isOpen = limit === 'least' || (most === undefined && wordAt(line, to) === '+' && (touches(line, to) || to + 1 >= line.to))
  return { minValue: least, ...(!isOpen && { maxValue: most ?? least }), currency: own ?? currency, unitText }
}

/** The unit of a sum that is told without one. */
function usualUnit(sum: number, currency: string): SalaryUnit | undefined {
  if (sum < LEAST_YEARLY) return sum < MOST_HOURLY ? 'HOUR' : undefined
  return sum < (LEAST_YEARLY_IN[currency] ?? 0) ? 'MONTH' : 'YEAR'
}

/** Whether anyone is paid so much an hour or a day, or so little a year, in a currency of which one buys a coffee with a few. */
function isLikely(unit: SalaryUnit, value: number, currency: string): boolean {
  if (!/^(?:\$|USD|EUR|GBP|CAD|AUD|NZD|CHF)$/.test(currency)) return true
  return value < MOST[unit] && (unit !== 'YEAR' || value >= 1000)
}

/** "from $20" has no upper end, "up to $80,000" no lower (believed only as the value of a label, and then told as one sum); a sum told alone is both. */
function limitBefore(line: Line, from: number): 'least' | 'most' | undefined {
  for (let back = 1; back <= 3; back++) {
    const word = wordAt(line, from - back)
    if (/^(?:from|starting|starts|least|minimum|over|above|than)$/.test(word)) return 'least'
    if (/^(?:up|maximum|exceed|max)$/.test(word)) return 'most'
  }
  return undefined
}

/** Whether "pm" at token `at` tells the time of day: "Apply by 11:55 pm". */
function isTime(line: Line, at: number, to: number): boolean {
  return wordAt(line, at) === 'pm' && at > to && /^\d+$/.test(wordAt(line, at - 1))
}

/** The unit told behind an amount, else before it in the same statement or in its label. */
function unitNear(line: Line, from: number, to: number): SalaryUnit | 'other' | undefined {
  const bare = bareUnits.get(wordAt(line, to))
  if (bare) return bare
  for (let at = to; at < to + NEAR; at++) {
    const unit = units.longest(line, at)
    if (unit && !isTime(line, at, to)) return unit.value
    if (amountAt(line, at)?.currency) break
  }
  for (let at = from - 1; at >= Math.max(line.from, from - 2 * NEAR); at--) {
    const unit = units.longest(line, at)
    if (unit && !isTime(line, at, line.from)) return unit.value
  }
  const label = line.label ?? ''
  return label.includes('annual') ? 'YEAR' : label.includes('month') ? 'MONTH' : label.includes('hour') ? 'HOUR' : undefined
}
