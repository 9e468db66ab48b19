import { useRef, useState } from 'preact/hooks'
import { type BackupRefusal, LARGEST_PART, readBackup } from '../../lib/saved/exchange/backup.ts'
import { type CsvMapping, guessMapping } from '../../lib/saved/exchange/csv-columns.ts'
import { type CsvRefusal, type CsvTable, postingsOf, readCsv } from '../../lib/saved/exchange/read-csv.ts'
import type { Database } from '../../lib/store/database.ts'
import { type Incoming, importPostings, type OnDuplicate, readKeys } from '../../lib/store/exchange.ts'
import { identify, keysOf } from '../../lib/store/identify.ts'
import type { StorageRefusal } from '../../lib/store/write.ts'

export type ImportRefusal = BackupRefusal | CsvRefusal | StorageRefusal

/** How far an import has come. Nothing is written before the person has seen what would be. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'refused'; reason: ImportRefusal; detail?: string | undefined }
  /** `done`: part done, 0 to 1. */
  | { step: 'reading' | 'writing'; done: number }
  | { step: 'columns'; name: string; table: CsvTable; mapping: CsvMapping }
  | { step: 'preview'; name: string; incoming: Incoming; duplicates: number }
  | { step: 'done'; written: number }

/** An import from the choice of a file to its end. */
export function useImport(database: Database) {
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const running = useRef<AbortController>(undefined)

  async function preview(name: string, incoming: Incoming) {
    const keys = await readKeys(database)
    const duplicates = incoming.postings.filter((posting) =>
      [posting.id, ...keysOf(posting.record.posting)].some((key) => keys.has(key)),
    ).length
    setState({ step: 'preview', name, incoming, duplicates })
  }

  async function choose(file: File) {
    const ended = new AbortController()
    running.current = ended
    // UTF-8 takes at most three bytes for a UTF-16 unit; beyond that the file is not even read.
    if (file.size > LARGEST_PART * 1.5) return setState({ step: 'refused', reason: 'too-large' })
    setState({ step: 'reading', done: 0 })
    const text = await file.text()
    if (/\.(?:csv|tsv|txt)$/i.test(file.name)) {
      const table = readCsv(text)
      if (!table.ok) return setState({ step: 'refused', reason: table.reason })
      return setState({ step: 'columns', name: file.name, table: table.value, mapping: guessMapping(table.value.headings) })
    }
    const backup = await readBackup(text, async (done) => {
      setState({ step: 'reading', done })
      await new Promise((resolve) => setTimeout(resolve))
      ended.signal.throwIfAborted()
    }).catch(() => undefined)
    if (!backup) return setState({ step: 'choose' })
    if (!backup.ok) return setState({ step: 'refused', reason: backup.reason, detail: backup.detail })
    await preview(file.name, backup.value)
  }

  async function mapColumns(name: string, table: CsvTable, mapping: CsvMapping) {
    const postings = postingsOf(table, mapping, new Date().toISOString()).map((posting) => ({
      ...posting,
      id: identify(posting.record.posting),
    }))
    const own = postings.flatMap(({ status }) => (status.startsWith('own:') ? [status.slice(4)] : []))
    await preview(name, { postings, statuses: [...new Set(own)], views: [] })
  }

  async function write(incoming: Incoming, onDuplicate: OnDuplicate) {
    const ended = new AbortController()
    running.current = ended
    setState({ step: 'writing', done: 0 })
    const result = await importPostings(database, incoming, onDuplicate, {
      keysOf: ({ record }) => keysOf(record.posting),
      told: (done) => setState({ step: 'writing', done }),
      signal: ended.signal,
    })
    if (result.ok) setState({ step: 'done', written: result.value })
    else setState({ step: 'refused', reason: result.reason, detail: result.detail })
  }

  return { state, setState, choose, mapColumns, write, cancel: () => running.current?.abort() }
}
