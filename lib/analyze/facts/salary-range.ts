import type { SalaryUnit } from '../../model/posting.ts'
import { wordAt } from '../stretch.ts'
import type { Line } from './line.ts'
import { type Amount, ANY_CURRENCY, ANY_DOLLAR, amountAt } from './money.ts'
import { units } from './salary-unit.ts'

/** One point of a scale of pay is at most this many times the one before. */
const MOST_STEP = 1.2
/** A sum a month or a year without a currency is at least this much. */
const LEAST_BARE = 1000

/** A sum, or two that pay lies between; `to` is the token after it. */
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

/** The amount that a range goes up to. */
function secondAmount(line: Line, first: Amount): Amount | undefined {
  let next = first.to
  const unit = units.longest(line, next)
  if (unit) next = unit.to + (wordAt(line, unit.to) === '.' ? 1 : 0)
  if (wordAt(line, next) === '(') for (let end = next; end < next + 6; end++) if (wordAt(line, end) === ')') next = end + 1
  if (/^(?:minimum|min|maximum|max|midpoint)$/.test(wordAt(line, next))) next++
  const start = next
  while (/^(?:-|to|and|through|up|rising|increasing|progressing)$/.test(wordAt(line, next)) && next < start + 3) next++
  // A point of a scale of pay, told by letter or number: "Step A $3,512 - Step E $4,269".
  if (next > start && wordAt(line, next) === 'step' && /^(?:[a-z]|\d{1,2}|[ivx]+)$/.test(wordAt(line, next + 1))) next += 2
  return next > start ? amountAt(line, next) : undefined
}
