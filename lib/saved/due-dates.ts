import type { LedgerRow } from '../model/ledger-row.ts'
import { daysUntil, isDue } from './dates.ts'

/** A posting still to be applied for that closes within so many days is brought to mind. */
const CLOSES_WITHIN = 3

/** Postings with a date to be reminded of today: their next step is due, or they close soon and were not applied for. */
export interface DueDates {
  steps: LedgerRow[]
  closing: LedgerRow[]
}

/** How many postings that is; one with both dates counts once. */
export const countDue = ({ steps, closing }: DueDates) => new Set([...steps, ...closing].map(({ id }) => id)).size

/** What of the list is due. Whatever is over (rejected, withdrawn, archived) is left in peace. */
export function findDueDates(rows: readonly LedgerRow[], today: Date): DueDates {
  const open = rows.filter(({ status }) => !['rejected', 'withdrawn', 'archived'].includes(status))
  return {
    steps: open.filter(({ nextStep }) => isDue(nextStep?.date, today)),
    closing: open.filter(({ status, closes }) => {
      const days = closes === undefined ? undefined : daysUntil(closes, today)
      return status === 'saved' && days !== undefined && days >= 0 && days <= CLOSES_WITHIN
    }),
  }
}
