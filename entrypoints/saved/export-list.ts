import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { writeCsv } from '../../lib/saved/exchange/write-csv.ts'
import type { Corrections } from '../../lib/store/corrections.ts'
import type { Database } from '../../lib/store/database.ts'
import { readAllPostings } from '../../lib/store/exchange.ts'
import { readCopy } from '../../lib/store/safety-copy/safety-copy.ts'
import { listViews } from '../../lib/store/views.ts'
import type { Made } from './export-messages.ts'

/** The whole list as backup files; more than one only where it is very long. */
export async function makeBackup(database: Database, corrections: Corrections, day: string): Promise<Made[]> {
  const postings: SavedPosting[] = []
  await readAllPostings(database, (some) => void postings.push(...some))
  const statuses = (await database.statuses.toArray()).map(({ name }) => name)
  return filesOf({ statuses, views: await listViews(database), corrections, postings }, day)
}

/** The same from what the safety copy holds. */
export async function makeBackupOfCopy(database: Database, corrections: Corrections, day: string): Promise<Made[]> {
  const kept = database.copy && (await readCopy(database.copy.files))
  const { statuses = [], views = [] } = kept?.choices ?? {}
  return filesOf({ statuses, views, corrections, postings: kept?.postings.values() ?? [] }, day)
}

function filesOf(list: Parameters<typeof writeBackup>[0], day: string): Made[] {
  const parts = [...writeBackup(list)]
  return parts.map((pieces, index) => ({
    name: `requisite-${day}${parts.length > 1 ? `-${index + 1}of${parts.length}` : ''}.json`,
    content: new Blob(pieces, { type: 'application/json' }),
  }))
}

/** Some postings, in this order, as a table for spreadsheets. */
export async function makeTable(database: Database, ids: readonly string[], day: string): Promise<Made> {
  const rows = new Map((await database.rows.toArray()).map((row): [string, LedgerRow] => [row.id, row]))
  const noted = new Map<string, Pick<SavedPosting, 'notes' | 'contact'>>()
  await readAllPostings(database, (some) => {
    for (const { id, notes, contact } of some)
      noted.set(id, { ...(notes !== undefined && { notes }), ...(contact !== undefined && { contact }) })
  })
  const lines = ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [{ row, noted: noted.get(id) ?? {} }] : []
  })
  return { name: `requisite-${day}.csv`, content: new Blob([writeCsv(lines)], { type: 'text/csv' }) }
}
