import type { LedgerRow } from '../model/ledger-row.ts'
import { yearlyPay } from './yearly-pay.ts'

/** What postings of one place or role pay in a full-time year: the least, the middle and the most, and of how many. */
export interface PayGroup {
  name: string
  currency: string
  lowest: number
  median: number
  highest: number
  postings: number
}

/** Pay by place or by title, in the currency that most of the postings state: amounts in others cannot be compared. */
export function groupPay(rows: readonly LedgerRow[], by: 'place' | 'title', most: number): PayGroup[] {
  const paid = rows.flatMap(({ pay, places, title }) => {
    const name = by === 'place' ? places[0] : title
    return pay && name ? [{ name, currency: pay.currency, low: yearlyPay({ ...pay, maxValue: pay.minValue }), high: yearlyPay(pay) }] : []
  })
  const currencies = Map.groupBy(paid, ({ currency }) => currency)
  const [currency, stated = []] = [...currencies].sort(([, left], [, right]) => right.length - left.length)[0] ?? []
  if (currency === undefined) return []
  return [...Map.groupBy(stated, ({ name }) => name)]
    .map(([name, group]) => ({
      name,
      currency,
      lowest: Math.min(...group.map(({ low }) => low)),
      median: median(group.map(({ low, high }) => (low + high) / 2)),
      highest: Math.max(...group.map(({ high }) => high)),
      postings: group.length,
    }))
    .sort((left, right) => right.postings - left.postings || right.median - left.median)
    .slice(0, most)
}

function median(values: number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
