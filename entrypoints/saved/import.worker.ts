import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { isTooLarge, readBackup } from '../../lib/saved/exchange/backup.ts'
import { type CsvMapping, guessMapping } from '../../lib/saved/exchange/csv-columns.ts'
import { decodeTable } from '../../lib/saved/exchange/decode-table.ts'
import { noteAnew } from '../../lib/saved/exchange/note-anew.ts'
import { type CsvTable, postingsOf, readCsv } from '../../lib/saved/exchange/read-csv.ts'
import type { Corrections } from '../../lib/store/corrections.ts'
import { type Before, type Incoming, importPostings, type OnDuplicate, readKeys, undoImport } from '../../lib/store/exchange.ts'
import { identify, keysOf } from '../../lib/store/identify.ts'
import { openDatabase } from '../../lib/store/open-database.ts'
import type { FromImport, Previewed, ToImport } from './import-messages.ts'

/** Reads files and keeps what is in them, beside the page: it stays usable, and can end this at any moment. */

/** No tracker's table comes near this, in bytes. */
const LARGEST_TABLE = 50_000_000
/** So many postings are named before an import is taken; those that are kept already come first. */
const SHOWN = 100

const opening = openDatabase()
let table: CsvTable | undefined
let read: (Incoming & { corrections: Corrections; fromTable: boolean }) | undefined
let before: Before | undefined
let running = new AbortController()

const tell = (message: FromImport) => postMessage(message)

async function readFile(file: File): Promise<void> {
  const isTable = /\.(?:csv|tsv|txt)$/i.test(file.name)
  if (isTable ? file.size > LARGEST_TABLE : isTooLarge(file.size)) return tell({ step: 'refused', reason: 'too-large' })
  tell({ step: 'reading', done: 0 })
  if (isTable) {
    const found = readCsv(decodeTable(new Uint8Array(await file.arrayBuffer())))
    if (!found.ok) return tell({ step: 'refused', reason: found.reason })
    table = found.value
    const { headings, rows } = table
    return tell({ step: 'columns', name: file.name, headings, example: { ...rows[0] }, mapping: guessMapping(headings) })
  }
  const backup = await readBackup(await file.text(), async (done) => tell({ step: 'reading', done }))
  if (!backup.ok) return tell({ step: 'refused', reason: backup.reason, detail: backup.detail })
  await preview({ ...backup.value, fromTable: false })
}

async function mapColumns(mapping: CsvMapping): Promise<void> {
  if (!table) return
  const postings = postingsOf(table, mapping, new Date().toISOString()).map((posting) => ({
    ...posting,
    id: identify(posting.record.posting),
  }))
  const own = postings.flatMap(({ status }) => (status.startsWith('own:') ? [status.slice(4)] : []))
  await preview({ postings, statuses: [...new Set(own)], views: [], corrections: {}, fromTable: true })
}

async function preview(incoming: NonNullable<typeof read>): Promise<void> {
  read = incoming
  const keys = await readKeys(await opening)
  const isKnown = (posting: SavedPosting) => [posting.id, ...keysOf(posting.record.posting)].some((key) => keys.has(key))
  const named = incoming.postings.map((posting): Previewed => {
    const { title, hiringOrganization } = posting.record.posting
    return {
      known: isKnown(posting),
      ...(title !== undefined && { title }),
      ...(hiringOrganization !== undefined && { organisation: hiringOrganization }),
    }
  })
  const duplicates = named.filter(({ known }) => known)
  const first = [...duplicates, ...named.filter(({ known }) => !known)].slice(0, SHOWN)
  tell({ step: 'preview', count: named.length, duplicates: duplicates.length, first, table: incoming.fromTable })
}

async function writeAll(onDuplicate: OnDuplicate): Promise<void> {
  if (!read) return
  running = new AbortController()
  tell({ step: 'writing', done: 0 })
  const result = await importPostings(await opening, read, onDuplicate, {
    keysOf: ({ record }) => keysOf(record.posting),
    combine: read.fromTable ? noteAnew : (_, posting) => posting,
    told: (done) => tell({ step: 'writing', done }),
    signal: running.signal,
  })
  if (!result.ok) return tell({ step: 'refused', reason: result.reason, detail: result.detail })
  before = result.value.before
  tell({ step: 'done', written: result.value.written, corrections: read.corrections })
}

async function takeBack(): Promise<void> {
  if (!before) return
  const result = await undoImport(await opening, before)
  tell(result.ok ? { step: 'undone' } : { step: 'refused', reason: result.reason, detail: result.detail })
}

async function act(message: ToImport): Promise<void> {
  switch (message.type) {
    case 'read':
      return readFile(message.file)
    case 'columns':
      return mapColumns(message.mapping)
    case 'write':
      return writeAll(message.onDuplicate)
    case 'cancel':
      return running.abort()
    case 'undo':
      return takeBack()
  }
}

addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  act(data).catch((error: unknown) => tell({ step: 'refused', reason: 'failed', detail: String(error) }))
})
