import type { Result } from '../model/result.ts'
import { fail } from '../model/result.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import type { SavedView } from '../model/saved-view.ts'
import type { Database } from './database.ts'
import { type StorageRefusal, write } from './write.ts'

/** What comes from a file. */
export interface Incoming {
  postings: readonly SavedPosting[]
  statuses: readonly string[]
  views: readonly SavedView[]
}

/** What happens to an incoming posting that is kept already: it is passed over, or it takes the kept one's place. */
export type OnDuplicate = 'skip' | 'replace'

/** What takes an import back: the ids that were not kept before, what was kept under the others, and so for statuses and named filters. */
export interface Before {
  added: string[]
  postings: SavedPosting[]
  statuses: string[]
  views: string[]
  replacedViews: SavedView[]
}

/** So many postings are written before the progress is told. */
const AT_ONCE = 200

/** Every key by which kept postings are recognized, with the id of the posting. */
export async function readKeys(database: Database): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  for (const { id, keys: own } of await database.rows.toArray()) for (const key of [id, ...own]) keys.set(key, id)
  return keys
}

/**
 * Keeps what comes from a file, all of it or nothing: one transaction, which the signal ends too. `keysOf` says what a posting is recognized
 * by, `combine` what becomes of a kept posting when another takes its place; `told` hears the part done, 0 to 1. Returns how many were written
 * and what takes it back.
 */
export async function importPostings(
  database: Database,
  incoming: Incoming,
  onDuplicate: OnDuplicate,
  {
    keysOf,
    combine = (_, posting) => posting,
    told,
    signal,
  }: {
    keysOf: (posting: SavedPosting) => string[]
    combine?: (kept: SavedPosting, posting: SavedPosting) => SavedPosting
    told: (done: number) => void
    signal: AbortSignal
  },
): Promise<Result<{ written: number; before: Before }, StorageRefusal | 'cancelled'>> {
  const result = await write(database, async (writing) => {
    const keys = await readKeys(database)
    const former = new Map<string, SavedPosting>()
    const touched = new Set<string>()
    const written = new Set<string>()
    let putting = Promise.resolve()
    for (let from = 0; from < incoming.postings.length; from += AT_ONCE) {
      signal.throwIfAborted()
      const named = incoming.postings.slice(from, from + AT_ONCE).map((posting) => ({ posting, names: [posting.id, ...keysOf(posting)] }))
      const ids = new Set(onDuplicate === 'replace' ? named.flatMap(({ names }) => names.flatMap((name) => keys.get(name) ?? [])) : [])
      const kept = await database.postings.bulkGet([...ids].filter((id) => !touched.has(id)))
      for (const each of kept) if (each) former.set(each.id, each)
      const batch = new Map<string, SavedPosting>()
      const gone = new Set<string>()
      for (const { posting, names } of named) {
        const known = [...new Set(names.flatMap((name) => keys.get(name) ?? []))]
        if (known.length > 0 && onDuplicate === 'skip') continue
        const place = known.map((id) => former.get(id)).find((each) => each !== undefined)
        const put = place ? combine(place, posting) : posting
        for (const id of known) {
          gone.add(id)
          batch.delete(id)
          written.delete(id)
          touched.add(id)
        }
        for (const name of [put.id, ...names]) keys.set(name, put.id)
        gone.delete(put.id)
        batch.set(put.id, put)
        written.add(put.id)
        touched.add(put.id)
      }
      if (gone.size > 0) await writing.drop([...gone])
      // The next are made ready while these are on their way to the disk.
      const before = putting
      putting = writing.put([...batch.values()])
      // What fails here fails the transaction, which is heard where it is waited for.
      putting.catch(() => undefined)
      await before
      told(Math.min(1, (from + AT_ONCE) / incoming.postings.length))
    }
    await putting
    const before: Before = {
      added: [...touched].filter((id) => !former.has(id)),
      postings: [...former.values()].filter(({ id }) => touched.has(id)),
      ...(await putChoices(database, incoming)),
    }
    signal.throwIfAborted()
    return { touched: [...touched], value: { written: written.size, before } }
  })
  return !result.ok && signal.aborted ? fail('cancelled') : result
}

async function putChoices(
  database: Database,
  { statuses, views }: Incoming,
): Promise<Pick<Before, 'statuses' | 'views' | 'replacedViews'>> {
  const known = new Set(await database.statuses.toCollection().primaryKeys())
  const replacedViews = (await database.views.bulkGet(views.map(({ name }) => name))).filter((view) => view !== undefined)
  await database.statuses.bulkPut(statuses.map((name) => ({ name })))
  await database.views.bulkPut([...views])
  return { statuses: statuses.filter((name) => !known.has(name)), views: views.map(({ name }) => name), replacedViews }
}

/** Takes an import back: what it added goes, what it replaced is as it was. What was noted on it since goes with it. */
export async function undoImport(
  database: Database,
  { added, postings, statuses, views, replacedViews }: Before,
): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async (writing) => {
    await writing.drop(added)
    await writing.put(postings)
    await database.statuses.bulkDelete(statuses)
    await database.views.bulkDelete(views)
    await database.views.bulkPut(replacedViews)
    return { touched: [...added, ...postings.map(({ id }) => id)], value: undefined }
  })
}

/** Every kept posting in the order of ids, read a few at a time. */
export async function readAllPostings(database: Database, each: (postings: SavedPosting[]) => void): Promise<void> {
  const ids = await database.postings.toCollection().primaryKeys()
  for (let from = 0; from < ids.length; from += AT_ONCE)
    each((await database.postings.bulkGet(ids.slice(from, from + AT_ONCE))).filter((posting) => posting !== undefined))
}
