import type { LedgerRow } from '../model/ledger-row.ts'

/** How many postings saved in a month (`YYYY-MM`) stand at a status now. */
export interface MonthCount {
  month: string
  status: string
  postings: number
}

/** Postings over time by status, oldest month first. */
export function countMonths(rows: readonly LedgerRow[]): MonthCount[] {
  const counts = new Map<string, MonthCount>()
  for (const { savedAt, status } of rows) {
    const month = savedAt.slice(0, 7)
    const key = `${month} ${status}`
    const count = counts.get(key) ?? { month, status, postings: 0 }
    count.postings++
    counts.set(key, count)
  }
  return [...counts.values()].sort((left, right) => (left.month < right.month ? -1 : Number(left.month > right.month)))
}
