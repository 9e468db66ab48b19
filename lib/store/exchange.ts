import type { LedgerRow } from '../model/ledger-row.ts'
import type { Result } from '../model/result.ts'
import { fail } from '../model/result.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import type { SavedView } from '../model/saved-view.ts'
import type { Database } from './database.ts'
import { dropPostings, putPostings, type StorageRefusal, write } from './write.ts'

/** What comes from a file. */
export interface Incoming {
  postings: readonly SavedPosting[]
  statuses: readonly string[]
  views: readonly SavedView[]
}

/** What happens to an incoming posting that is kept already: it is passed over, or it takes the kept one's place. */
export type OnDuplicate = 'skip' | 'replace'

/** So many postings are written before the progress is told. */
const AT_ONCE = 200

/** Every key by which kept postings are recognized, with the id of the posting. */
export async function readKeys(database: Database): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  await database.rows.each(({ id, keys: own }: LedgerRow) => {
    for (const key of [id, ...own]) keys.set(key, id)
  })
  return keys
}

/**
 * Keeps what comes from a file, all of it or nothing: one transaction, which the signal ends too. `keysOf` says what a posting is recognized
 * by; `told` hears the part done, 0 to 1. Returns how many were written.
 */
export async function importPostings(
  database: Database,
  incoming: Incoming,
  onDuplicate: OnDuplicate,
  { keysOf, told, signal }: { keysOf: (posting: SavedPosting) => string[]; told: (done: number) => void; signal: AbortSignal },
): Promise<Result<number, StorageRefusal | 'cancelled'>> {
  const result = await write(database, async () => {
    const keys = await readKeys(database)
    const touched: string[] = []
    for (let from = 0; from < incoming.postings.length; from += AT_ONCE) {
      signal.throwIfAborted()
      const batch = new Map<string, SavedPosting>()
      for (const posting of incoming.postings.slice(from, from + AT_ONCE)) {
        const names = [posting.id, ...keysOf(posting)]
        const known = [...new Set(names.flatMap((key) => keys.get(key) ?? []))]
        if (known.length > 0 && onDuplicate === 'skip') continue
        const others = known.filter((id) => id !== posting.id)
        for (const id of others) batch.delete(id)
        if (others.length > 0) await dropPostings(database, others)
        for (const key of names) keys.set(key, posting.id)
        batch.set(posting.id, posting)
        touched.push(posting.id, ...others)
      }
      await putPostings(database, [...batch.values()])
      told(Math.min(1, (from + AT_ONCE) / incoming.postings.length))
    }
    await database.statuses.bulkPut(incoming.statuses.map((name) => ({ name })))
    await database.views.bulkPut([...incoming.views])
    signal.throwIfAborted()
    return { touched, value: touched.length }
  })
  return !result.ok && signal.aborted ? fail('cancelled') : result
}

/** Every kept posting in the order of ids, read a few at a time. */
export async function readAllPostings(database: Database, each: (postings: SavedPosting[]) => void): Promise<void> {
  const ids = await database.postings.toCollection().primaryKeys()
  for (let from = 0; from < ids.length; from += AT_ONCE)
    each((await database.postings.bulkGet(ids.slice(from, from + AT_ONCE))).filter((posting) => posting !== undefined))
}
