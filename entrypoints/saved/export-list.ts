import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { writeCsv } from '../../lib/saved/exchange/write-csv.ts'
import type { Database } from '../../lib/store/database.ts'
import { readAllPostings } from '../../lib/store/exchange.ts'
import { listViews } from '../../lib/store/views.ts'

/** A file to be handed to the person. */
export interface Made {
  name: string
  content: Blob
}

/** The whole list as backup files; more than one only where it is very long. */
export async function makeBackup(database: Database, today: Date): Promise<Made[]> {
  const postings: SavedPosting[] = []
  await readAllPostings(database, (some) => void postings.push(...some))
  const statuses = (await database.statuses.toArray()).map(({ name }) => name)
  const parts = [...writeBackup({ statuses, views: await listViews(database), postings })]
  const day = today.toISOString().slice(0, 10)
  return parts.map((pieces, index) => ({
    name: `requisite-${day}${parts.length > 1 ? `-${index + 1}of${parts.length}` : ''}.json`,
    content: new Blob(pieces, { type: 'application/json' }),
  }))
}

/** The rows shown, in their order, as a table for spreadsheets. */
export async function makeTable(database: Database, rows: readonly LedgerRow[], today: Date): Promise<Made> {
  const lines: Parameters<typeof writeCsv>[0][number][] = []
  const noted = new Map<string, SavedPosting>()
  await readAllPostings(database, (some) => {
    for (const posting of some) noted.set(posting.id, posting)
  })
  for (const row of rows) lines.push({ row, noted: noted.get(row.id) ?? {} })
  return { name: `requisite-${today.toISOString().slice(0, 10)}.csv`, content: new Blob([writeCsv(lines)], { type: 'text/csv' }) }
}

/** Hands a file to the person as a download. */
export function download({ name, content }: Made): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
