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

/** How far an organisation's limit is used up by the postings applied for; undefined where it states none. */
export function countLimit(row: LedgerRow, rows: Iterable<LedgerRow>, today: Date): LimitUse | undefined {
  const { limit, organisation } = row
  if (!limit || organisation === undefined) return undefined
  const since = new Date(today)
  since.setMonth(since.getMonth() - limit.months)
  const applied: string[] = []
  for (const each of rows)
    if (each.appliedAt !== undefined && fold(each.organisation ?? '') === fold(organisation) && new Date(each.appliedAt) > since)
      applied.push(each.appliedAt)
  const oldest = applied.sort()[applied.length - limit.count]
  const use = { ...limit, used: applied.length }
  if (oldest === undefined) return use
  const free = new Date(oldest)
  free.setMonth(free.getMonth() + limit.months)
  return { ...use, freeOn: free.toISOString().slice(0, 10) }
}
