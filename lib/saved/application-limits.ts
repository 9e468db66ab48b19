import type { LedgerRow } from '../model/ledger-row.ts'
import { fold } from './fold.ts'

/** "At most `count` applications within `months` months": how many were made in that time, and when the next one may be. */
export interface LimitUse {
  count: number
  months: number
  used: number
  /** ISO 8601 day on which the oldest application counted falls out of the time; only when the limit is reached. */
  freeOn?: string
}

/**
 * How far an organisation's limit is used up by the postings applied for; undefined where it states none. A limit stated in any of its
 * postings holds for all of them; of several, the posting's own, else the one stated last.
 */
export function countLimit(row: LedgerRow, rows: Iterable<LedgerRow>, today: Date): LimitUse | undefined {
  const name = fold(row.organisation ?? '').trim()
  if (name === '') return undefined
  const own = [...rows].filter(({ organisation }) => organisation !== undefined && fold(organisation).trim() === name)
  const limit = row.limit ?? latest(own.filter((each) => each.limit))?.limit
  if (!limit) return undefined
  const since = addMonths(today, -limit.months)
  const applied = own.flatMap(({ appliedAt }) => (appliedAt !== undefined && new Date(appliedAt) > since ? [appliedAt] : [])).sort()
  const oldest = applied[applied.length - limit.count]
  const use = { ...limit, used: applied.length }
  return oldest === undefined ? use : { ...use, freeOn: addMonths(new Date(oldest), limit.months).toISOString().slice(0, 10) }
}

const latest = (rows: readonly LedgerRow[]) => rows.toSorted((left, right) => (left.savedAt < right.savedAt ? 1 : -1))[0]

/** So many months later or earlier; the last day of a month that is too short, never a day of the next one. */
function addMonths(date: Date, months: number): Date {
  const moved = new Date(date)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const days = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(date.getUTCDate(), days))
  return moved
}
