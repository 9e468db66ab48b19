import type { SavedPosting } from '../model/saved-posting.ts'
import type { Database } from './database.ts'
import { digestOf } from './digest-of.ts'
import { rowOf } from './row-of.ts'

/** Puts postings with the rows and digests that follow from them; only inside a transaction. */
export async function putPostings(database: Database, postings: readonly SavedPosting[]): Promise<void> {
  // All three are on their way to the disk together.
  await Promise.all([
    database.postings.bulkPut([...postings]),
    database.rows.bulkPut(postings.map(rowOf)),
    database.digests.bulkPut(postings.map(digestOf)),
  ])
}

/** Takes postings out with all that follows from them; only inside a transaction. */
export async function dropPostings(database: Database, ids: readonly string[]): Promise<void> {
  await Promise.all([database.postings.bulkDelete([...ids]), database.rows.bulkDelete([...ids]), database.digests.bulkDelete([...ids])])
}
