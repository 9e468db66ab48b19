import type { LedgerRow } from '../../lib/model/ledger-row.ts'

/** A row of the list that states as little as a row can. */
export const row = (id: string, fields: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  keys: [id],
  places: [],
  site: 'generic',
  status: 'saved',
  savedAt: '2026-03-01T00:00:00Z',
  tags: [],
  mustHaves: '',
  niceToHaves: '',
  missing: [],
  ...fields,
})
