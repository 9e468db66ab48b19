import { fail, type Result, succeed } from '../model/result.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import { announce } from './announce.ts'
import type { Database } from './database.ts'
import { digestOf } from './digest-of.ts'
import { rowOf } from './row-of.ts'

export type StorageRefusal = 'storage-full' | 'storage-blocked'

/**
 * Runs a change of kept postings as one transaction: all of it or nothing, and nobody else writes in between. It answers once the disk has
 * it. The change returns the ids it touched and its value.
 */
export async function write<Value>(
  database: Database,
  change: () => Promise<{ touched: string[]; value: Value }>,
): Promise<Result<Value, StorageRefusal>> {
  try {
    const tables = [database.postings, database.rows, database.digests, database.views, database.statuses]
    const { touched, value } = await database.transaction('rw', tables, change)
    announce(touched)
    return succeed(value)
  } catch (error) {
    return fail(refusalOf(error), String(error))
  }
}

/** Puts postings with the rows and digests that follow from them; only inside `write`. */
export async function putPostings(database: Database, postings: readonly SavedPosting[]): Promise<void> {
  // All three are on their way to the disk together.
  await Promise.all([
    database.postings.bulkPut([...postings]),
    database.rows.bulkPut(postings.map(rowOf)),
    database.digests.bulkPut(postings.map(digestOf)),
  ])
}

/** Takes postings out with all that follows from them; only inside `write`. */
export async function dropPostings(database: Database, ids: readonly string[]): Promise<void> {
  await Promise.all([database.postings.bulkDelete([...ids]), database.rows.bulkDelete([...ids]), database.digests.bulkDelete([...ids])])
}

function refusalOf(error: unknown): StorageRefusal {
  const { name, inner } = error as { name?: string; inner?: { name?: string } }
  return [name, inner?.name].includes('QuotaExceededError') ? 'storage-full' : 'storage-blocked'
}
