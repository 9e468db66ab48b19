import type { AnalysisRecord } from '../model/analysis.ts'
import type { Block } from '../model/block.ts'
import { type Digest, digest, type LedgerRow, ledgerRow } from '../model/ledger-row.ts'
import type { Posting } from '../model/posting.ts'
import type { Result } from '../model/result.ts'
import { type SavedPosting, savedPosting } from '../model/saved-posting.ts'
import type { Database } from './database.ts'
import { identify, keysOf } from './identify.ts'
import { type StorageRefusal, write } from './write.ts'

/** A posting as it is handed over to be kept. */
export interface ToSave {
  record: AnalysisRecord
  blocks?: Block[] | undefined
  descriptionHtml?: string | undefined
  /** Version of the extension that understood it. */
  understoodBy?: string | undefined
}

/**
 * Keeps a posting. One kept before is brought up to date and keeps its place in time and all that was noted beside it; if its text has changed
 * since, the text before is kept too.
 */
export async function savePosting(database: Database, kept: ToSave, now: Date): Promise<Result<SavedPosting, StorageRefusal>> {
  return write(database, async (writing) => {
    const [known] = await findKept(database, kept.record.posting)
    const at = now.toISOString()
    const saved = known ? renew(known, kept, at) : first(kept, at)
    await writing.put([saved])
    return { touched: [saved.id], value: saved }
  })
}

function first({ record, blocks, descriptionHtml, understoodBy }: ToSave, at: string): SavedPosting {
  return {
    id: identify(record.posting),
    record,
    savedAt: at,
    status: 'saved',
    history: [{ kind: 'saved', at }],
    tags: [],
    links: [],
    versions: [],
    ...defined({ blocks, descriptionHtml, understoodBy }),
  }
}

function renew(known: SavedPosting, { record, blocks, descriptionHtml, understoodBy }: ToSave, at: string): SavedPosting {
  const same = fold(known.record.posting.text) === fold(record.posting.text)
  const former = { until: at, record: known.record, ...defined({ descriptionHtml: known.descriptionHtml }) }
  return {
    ...known,
    record,
    ...defined({ blocks, descriptionHtml, understoodBy }),
    ...(!same && { versions: [...known.versions, former], history: [...known.history, { kind: 'changed', at }] }),
  }
}

/** Only the words count: a page drawn anew may space them otherwise. */
const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }
const defined = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>

/** Postings already kept that are this one: by its address, or by its number on the site. */
async function findKept(database: Database, posting: Posting): Promise<SavedPosting[]> {
  const ids = await database.rows.where('keys').anyOf(keysOf(posting)).distinct().primaryKeys()
  const found = await database.postings.bulkGet(ids)
  return found.filter((each) => each !== undefined)
}

/** The status under which this posting is kept; undefined if it is not. */
export async function findStatus(database: Database, posting: Posting): Promise<string | undefined> {
  const [row] = parseRows(await database.rows.where('keys').anyOf(keysOf(posting)).limit(1).toArray())
  return row?.status
}

/** Lets a posting go that a page shows; returns what was kept of it. */
export async function unsavePosting(database: Database, posting: Posting): Promise<Result<SavedPosting[], StorageRefusal>> {
  return write(database, async (writing) => {
    const kept = await findKept(database, posting)
    const ids = kept.map(({ id }) => id)
    await writing.drop(ids)
    return { touched: ids, value: kept }
  })
}

/** How many postings are kept. */
export async function countPostings(database: Database): Promise<number> {
  return database.rows.count()
}

/** The rows of the list's newest postings, at most `limit`, newest first; rows that no longer parse are left out. */
export async function listNewestRows(database: Database, limit: number): Promise<LedgerRow[]> {
  return parseRows(await database.rows.orderBy('savedAt').reverse().limit(limit).toArray())
}

/** So many rows are read at once: more would hold up whoever else needs the thread. */
const AT_ONCE = 1000

/** All rows of the list in the order of ids; rows that no longer parse are left out. */
export async function listRows(database: Database): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = []
  for (let last = ''; ; ) {
    const some = await database.rows.where('id').above(last).limit(AT_ONCE).toArray()
    rows.push(...parseRows(some))
    const end = some.at(-1)
    if (!end || some.length < AT_ONCE) return rows
    last = end.id
  }
}

/** The rows of some postings; those that are no longer kept are absent. */
export async function readRows(database: Database, ids: readonly string[]): Promise<LedgerRow[]> {
  return parseRows(await database.rows.bulkGet([...ids]))
}

function parseRows(rows: readonly unknown[]): LedgerRow[] {
  return rows.flatMap((row) => {
    const parsed = ledgerRow.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

/** What is counted of some postings; those that are no longer kept, or no longer parse, are left out. */
export async function readDigests(database: Database, ids: readonly string[]): Promise<Digest[]> {
  const read = await database.digests.bulkGet([...ids])
  return read.flatMap((each) => {
    const parsed = digest.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })
}

/** One kept posting, whole; undefined if it is not kept or cannot be read. */
export async function readPosting(database: Database, id: string): Promise<SavedPosting | undefined> {
  const parsed = savedPosting.safeParse(await database.postings.get(id))
  return parsed.success ? parsed.data : undefined
}

/** Changes kept postings, each from what it is at that moment; returns them as they were. Those no longer kept are passed over. */
export async function changePostings(
  database: Database,
  ids: readonly string[],
  change: (posting: SavedPosting) => SavedPosting,
): Promise<Result<SavedPosting[], StorageRefusal>> {
  return write(database, async (writing) => {
    const before = (await database.postings.bulkGet([...ids])).filter((each) => each !== undefined)
    await writing.put(before.map(change))
    return { touched: before.map(({ id }) => id), value: before }
  })
}

/** Lets kept postings go; returns them, so that they can be put back. */
export async function removePostings(database: Database, ids: readonly string[]): Promise<Result<SavedPosting[], StorageRefusal>> {
  return write(database, async (writing) => {
    const before = (await database.postings.bulkGet([...ids])).filter((each) => each !== undefined)
    await writing.drop(ids)
    return { touched: [...ids], value: before }
  })
}

/** Puts postings back that were let go; one that was kept anew in the meantime stays as it is. */
export async function restorePostings(database: Database, postings: readonly SavedPosting[]): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async (writing) => {
    const kept = new Set(
      await database.rows
        .where('id')
        .anyOf(postings.map(({ id }) => id))
        .primaryKeys(),
    )
    const back = postings.filter(({ id }) => !kept.has(id))
    await writing.put(back)
    return { touched: back.map(({ id }) => id), value: undefined }
  })
}
