import type { LedgerColumn } from '../../lib/model/ledger-filter.ts'

const FALLING: readonly LedgerColumn[] = ['pay', 'mustHaves', 'savedAt']

/** Whether a list ordered by this starts from its greatest. */
export const isFalling = (column: LedgerColumn) => FALLING.includes(column)
