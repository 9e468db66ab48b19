import type { LedgerColumn, LedgerOrder } from '../model/ledger-filter.ts'
import type { LedgerRow } from '../model/ledger-row.ts'
import { builtInStatuses } from '../model/saved-posting.ts'
import { partMet } from './must-haves.ts'
import { yearlyPay } from './yearly-pay.ts'

const KEYS: Record<LedgerColumn, (row: LedgerRow) => string | number | undefined> = {
  status: ({ status }) => (builtInStatuses as readonly string[]).indexOf(status),
  title: ({ title, organisation }) => title ?? organisation,
  place: ({ places, workplace }) => places[0] ?? workplace,
  pay: ({ pay }) => pay && yearlyPay(pay),
  mustHaves: ({ mustHaves }) => partMet(mustHaves),
  closes: ({ closes }) => closes,
  nextStep: ({ nextStep }) => nextStep && (nextStep.date ?? '9999'),
  savedAt: ({ savedAt }) => savedAt,
}

/** Rows in an order; those that do not state what they are ordered by stand last, whichever way, and the newest first among equals. */
export function orderRows(rows: readonly LedgerRow[], { by, descending }: LedgerOrder, language?: string): LedgerRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const way = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: KEYS[by](row) }))
  keyed.sort((left, right) => {
    if (left.key === undefined || right.key === undefined)
      return left.key === right.key ? newest(left.row, right.row) : left.key === undefined ? 1 : -1
    const order =
      typeof left.key === 'number' && typeof right.key === 'number'
        ? left.key - right.key
        : by === 'title' || by === 'place'
          ? compare(String(left.key), String(right.key))
          : left.key < right.key
            ? -1
            : Number(left.key > right.key)
    return order === 0 ? newest(left.row, right.row) : order * way
  })
  return keyed.map(({ row }) => row)
}

function newest(left: LedgerRow, right: LedgerRow): number {
  return left.savedAt < right.savedAt ? 1 : Number(left.savedAt > right.savedAt) * -1
}
