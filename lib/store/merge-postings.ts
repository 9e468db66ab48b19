import type { Result } from '../model/result.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import type { Database } from './database.ts'
import { keysOf } from './identify.ts'
import { type StorageRefusal, write } from './write.ts'

/**
 * Makes one kept posting of two, in the way `merge` says; it is given what the second was known by. Returns both as they were; none if either
 * is no longer kept.
 */
export async function mergeKept(
  database: Database,
  [id, other]: readonly [string, string],
  merge: (first: SavedPosting, second: SavedPosting, keys: string[]) => SavedPosting,
): Promise<Result<SavedPosting[], StorageRefusal>> {
  return write(database, async (writing) => {
    const [first, second] = await database.postings.bulkGet([id, other])
    if (!first || !second) return { touched: [], value: [] }
    await writing.drop([other])
    await writing.put([merge(first, second, keysOf(second.record.posting))])
    return { touched: [id, other], value: [first, second] }
  })
}

/** Puts postings as they were, in place of whatever is kept under their ids. */
export async function putBack(database: Database, postings: readonly SavedPosting[]): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async (writing) => {
    await writing.put(postings)
    return { touched: postings.map(({ id }) => id), value: undefined }
  })
}
