import type { LedgerRow } from '../model/ledger-row.ts'

/** How many postings saved in a month (`YYYY-MM`) stand at a status now. */
export interface MonthCount {
  month: string
  status: string
  postings: number
}

/** Of a list that came from a file, a moment may be anything. */
const MONTH = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/

/** Postings over time by status, oldest month first. */
export function countMonths(rows: readonly LedgerRow[]): MonthCount[] {
  const counts = new Map<string, MonthCount>()
  for (const { savedAt, status } of rows) {
    const month = savedAt.slice(0, 7)
    if (!MONTH.test(month)) continue
    const key = `${month} ${status}`
    const count = counts.get(key) ?? { month, status, postings: 0 }
    count.postings++
    counts.set(key, count)
  }
  return [...counts.values()].sort((left, right) => (left.month < right.month ? -1 : Number(left.month > right.month)))
}
