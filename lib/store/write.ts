import { fail, type Result, succeed } from '../model/result.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import { announce } from './announce.ts'
import type { Database } from './database.ts'
import { dropPostings, putPostings } from './put-postings.ts'
import { copyChange } from './safety-copy/copy-change.ts'
import { inTurn } from './safety-copy/in-turn.ts'
import { readNumber, setNumber } from './safety-copy/marks.ts'

export type StorageRefusal = 'storage-full' | 'storage-blocked'

/** The ways to change kept postings inside a transaction. */
export interface Writing {
  /** Puts postings with all that follows from them. */
  put(postings: readonly SavedPosting[]): Promise<void>
  /** Takes postings out with all that follows from them. */
  drop(ids: readonly string[]): Promise<void>
}

/**
 * Runs a change of kept postings, statuses or named filters as one transaction: all of it or nothing, and nobody else writes in between. It
 * answers once the disk has it, and the safety copy too. The change returns the ids it touched and its value.
 */
export async function write<Value>(
  database: Database,
  change: (writing: Writing) => Promise<{ touched: string[]; value: Value }>,
): Promise<Result<Value, StorageRefusal>> {
  try {
    const value = await inTurn(database, async () => {
      const postings = new Map<string, SavedPosting | undefined>()
      const writing: Writing = {
        put(some) {
          for (const posting of some) postings.set(posting.id, posting)
          return putPostings(database, some)
        },
        drop(ids) {
          for (const id of ids) postings.set(id, undefined)
          return dropPostings(database, ids)
        },
      }
      const { number, done } = await database.transaction('rw', database.listed, async () => {
        // First: a change may leave the transaction with nothing more to do, and then it ends.
        const number = (await readNumber(database)) + 1
        await setNumber(database, number)
        return { number, done: await change(writing) }
      })
      await copyChange(database, number, postings)
      // Last: pages that read what changed take time from whoever waits for this.
      announce(done.touched)
      return done.value
    })
    return succeed(value)
  } catch (error) {
    return fail(refusalOf(error), String(error))
  }
}

function refusalOf(error: unknown): StorageRefusal {
  const { name, inner } = error as { name?: string; inner?: { name?: string } }
  return [name, inner?.name].includes('QuotaExceededError') ? 'storage-full' : 'storage-blocked'
}
