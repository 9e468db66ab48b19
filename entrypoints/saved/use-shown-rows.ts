import { useMemo } from 'preact/hooks'
import type { LedgerFilter, LedgerOrder } from '../../lib/model/ledger-filter.ts'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { filterRows } from '../../lib/saved/filter-rows.ts'
import { orderRows } from '../../lib/saved/order-rows.ts'
import type { Found } from '../../lib/saved/search-index.ts'

/** The rows to show, in order: those that pass the filter and were found; what was found by its heading comes first unless an order was chosen. */
export function useShownRows(
  rows: ReadonlyMap<string, LedgerRow> | undefined,
  filter: LedgerFilter,
  order: LedgerOrder,
  found: Found | undefined,
  today: Date,
  language: string,
): LedgerRow[] {
  const ordered = useMemo(() => orderRows([...(rows?.values() ?? [])], order, language), [rows, order, language])
  const passing = useMemo(() => filterRows(ordered, filter, today), [ordered, filter, today])
  return useMemo(() => {
    if (!found) return passing
    const all = new Set(found.all)
    const hits = passing.filter(({ id }) => all.has(id))
    if (order.by !== 'savedAt') return hits
    const rank = new Map(found.headed.map((id, at) => [id, at]))
    const rankOf = ({ id }: LedgerRow) => rank.get(id) ?? Number.POSITIVE_INFINITY
    const headed = hits.filter(({ id }) => rank.has(id)).sort((left, right) => rankOf(left) - rankOf(right))
    return [...headed, ...hits.filter(({ id }) => !rank.has(id))]
  }, [passing, found, order])
}
