import type { Salary } from '../../model/posting.ts'
import { touches, wordAt } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import type { FactReader, Line } from './line.ts'
import { ANY_DOLLAR } from './salary/currencies.ts'
import { isFieldOfPay } from './salary/field.ts'
import { dollarBefore } from './salary/local-currency.ts'
import { moneyTriggers } from './salary/money.ts'
import { type Range, rangeAt } from './salary/range.ts'
import { isLikely, isOfYear, isTooLittle, unitNear, units, usualUnit } from './salary/unit.ts'

const isPayWord = wordsAt(
  'salary salaries pay pays money scale compensation wage wages rate rates base earn earnings earning remuneration range ote hourly annual annually yearly monthly weekly daily package ctc gehalt jahresgehalt monatsgehalt stundenlohn vergütung salaire rémunération salario',
)
/** Sums that are something else than the pay. */
const otherMoney = wordSet(
  'made earned won sold saved save saves spend spent voucher vouchers gift hamper cashback bonus bonuses sign signing revenue funding funds budget budgets 401 allowance tuition insurance fee fees assets sales raised stipend reimbursement referral equity worth contracts turnover savings premium pension contribution turn charity profit profits investment investments invested raising raise deposit valued portfolio training overtime fringe detention diem differential incentive add adds extra additional uniform boot boots tool tools learning licence license relocation meal meals referrals grant grants donations discount mediclaim cover coverage diff diffs supplement supplements weighting cpd conference conferences tip tips packaging sacrifice',
)
/** Told beside a base, what one may earn with commission. */
const uncertain = wordSet('ote target targeted potential uncapped earnings earn earning')
/** A level's pay goes on where the one below ends, and a step's, which is one sum, is at most this many times the step before. */
const NEXT_LEVEL = 1.01
const NEXT_STEP = 1.1
/** How many words stand between the pay of two levels at most. */
const FARTHEST_LEVEL = 8
/** Pay is told by a bare sum only among the first lines. */
const FIRST_LINES = 8

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
    let last = line.from
    for (let at = line.from; at < line.to; ) {
      if (isPayWord(line, at)) isLabelled = true
      const range = rangeAt(line, at, isTop || isLabelled, isLabelled)
      if (!range) {
        at++
        continue
      }
      const isNamed = isLabelled || /^(?:basic|base|basis|salary)$/.test(wordAt(line, range.to))
      const pay = isOther(line, at, range.to) ? undefined : payOf(line, at, range, isNamed, isTop, !found.length)
      const list = isHoped(line, at, range.to) ? hoped : found
      if (pay && list === found && isLabelled) isSurelyPay = true
      const lower = list.at(-1)
      if (pay && lower && isNextLevel(lower, pay) && hasLevel(line, last, at)) lower.maxValue = pay.maxValue
      else if (pay && !list.some((other) => other.minValue === pay.minValue && other.maxValue === pay.maxValue)) list.push(pay)
      at = range.to
      last = at
    }
    const trust = (isField ? 3 : isSurelyPay ? 2 : 1) + (isTop ? 0.5 : 0)
    if (found.length) return [{ field: 'baseSalary', value: found, trust }]
    return hoped.length ? [{ field: 'baseSalary', value: hoped, trust: 0.5 }] : []
  },
}

/** Whether two sums or ranges can be those of two levels of one job: the second begins inside the first, or a small step above it. */
function isNextLevel(first: Salary, next: Salary): boolean {
  const { maxValue: top = 0 } = first
  return (
    next.minValue > first.minValue &&
    next.minValue <= top * (next.minValue === next.maxValue ? NEXT_STEP : NEXT_LEVEL) &&
    (next.maxValue ?? 0) > top &&
    next.currency === first.currency &&
    next.unitText === first.unitText
  )
}

/** "$38,100 - $49,900 for Level 2 and", "Appraiser II": whether a level of the job is told between two ranges, or nothing but a semicolon. */
function hasLevel(line: Line, from: number, to: number): boolean {
  if (to - from === 1 && wordAt(line, from) === ';') return true
  if (to - from > FARTHEST_LEVEL) return false
  for (let at = from; at < to; at++) if (/^(?:level|grade|step|tier|band|ii|iii|iv)$/.test(wordAt(line, at))) return true
  return false
}

/** Whether what a sum is for is told beside it, and is not the pay: "a $2,000 sign-on bonus". */
function isOther(line: Line, from: number, to: number): boolean {
  for (let near = 1; near <= 4 && from - near >= line.valueFrom && !isParting(wordAt(line, from - near)); near++)
    if (otherMoney.has(wordAt(line, from - near)) && !isStipend(line, from - near)) return true
  for (let at = to; at < to + 4 && !/^(?:,|;|\.|plus|and|with|&|\+|\()$/.test(wordAt(line, at)); at++)
    if (otherMoney.has(wordAt(line, at))) return true
  return false
}

/** "Stipend of INR 15,000 per month": what the line is about. */
function isStipend(line: Line, at: number): boolean {
  return at === line.first && wordAt(line, at) === 'stipend'
}

/** Whether a sum is only what may be earned: "£60k OTE". */
function isHoped(line: Line, from: number, to: number): boolean {
  for (let near = 1; near <= 3 && !isParting(wordAt(line, from - near)); near++) if (uncertain.has(wordAt(line, from - near))) return true
  return /^(?:ote|uncapped|\(ote)$/.test(wordAt(line, to)) || (wordAt(line, to) === '(' && wordAt(line, to + 1) === 'ote')
}

function isParting(word: string): boolean {
  return word === ',' || word === ';' || word === '+'
}

/** The pay that a sum tells; undefined where too little says that it is pay, or of how long. */
function payOf(
  line: Line,
  from: number,
  { least, most, currency, to }: Range,
  isLabelled: boolean,
  isTop: boolean,
  isFirst: boolean,
): Salary | undefined {
  const near = unitNear(line, from, to)
  const unit = near && near !== 'other' && !isLikely(near, most ?? least, currency) ? undefined : near
  const isYearly = isTop && isOfYear(least)
  if (near && near !== 'other' && most === undefined && isTooLittle(near, least, currency)) return undefined
  if (unit === 'other' || (!unit && !isLabelled && most === undefined && !isYearly)) return undefined
  const isSetApart = isTop && isSetOff(line, from)
  if (line.role === 'company' && most === undefined && !unit && !isLabelled && !isSetApart) return undefined
  const limit = most === undefined ? limitOf(line, from, to) : undefined
  if (limit === 'most' && !isFieldOfPay(line) && !isSalaryBefore(line, from) && !isSetApart && !isWhole(line, from, to)) return undefined
  const unitText = unit ?? usualUnit(least, currency, isLabelled && isFirst)
  if (!unitText || (unitText === 'YEAR' && least < 1000) || least === 0) return undefined
  const own = currency === ANY_DOLLAR ? dollarBefore(line, from) : undefined
  const isOpen = limit === 'least' || (most === undefined && wordAt(line, to) === '+' && (touches(line, to) || to + 1 >= line.to))
  return { minValue: least, ...(!isOpen && { maxValue: most ?? least }), currency: own ?? currency, unitText }
}

/**
 * "from $20", "$20 minimum" has no upper end, "up to $80,000" no lower (believed only as the value of a label or behind "salary", and then told
 * as one sum); a sum told alone is both.
 */
function limitOf(line: Line, from: number, to: number): 'least' | 'most' | undefined {
  for (let back = 1; back <= 3; back++) {
    const word = wordAt(line, from - back)
    if (/^(?:from|starting|starts|least|minimum|min|over|above|than)$/.test(word)) return 'least'
    if (/^(?:up|maximum|exceed|max)$/.test(word)) return 'most'
  }
  return /^(?:minimum|min)$/.test(wordAt(line, to)) ? 'least' : undefined
}

/** "Night Cook - up to $80k", "Up to £15 an hour": the upper end by itself behind a sign or at the start of its line. */
function isSetOff(line: Line, from: number): boolean {
  const up = wordAt(line, from - 1) === 'to' ? from - 2 : from - 1
  return /^(?:up|maximum|max)$/.test(wordAt(line, up)) && (up === line.first || /^[-|·•(,]$/.test(wordAt(line, up - 1)))
}

/** "Up to £32,000 per annum": a line of nothing else. */
function isWhole(line: Line, from: number, to: number): boolean {
  const end = units.longest(line, to)?.to
  return (
    end !== undefined &&
    end >= line.to - (wordAt(line, line.to - 1) === '.' ? 1 : 0) &&
    wordAt(line, from - 2) === 'up' &&
    from - 2 === line.first
  )
}

/** "Salary up to $80,000", "a salary of up to $80,000". */
function isSalaryBefore(line: Line, from: number): boolean {
  for (let back = 3; back <= 5; back++) if (/^(?:salary|salaries|wage|wages)$/.test(wordAt(line, from - back))) return true
  return false
}
