import type { Transaction } from 'dexie'

/**
 * One step of the database's shape. A step that shipped is never edited; a change is a new file with the next number. One that changes postings
 * raises the number of the last change in `marks`, so that the safety copy is written anew in their new shape.
 */
export interface Migration {
  version: number
  /** Dexie's schema: the key and the indexes of each table that is new or changed. */
  stores: Record<string, string>
  /** Brings what an earlier version kept into the new shape. */
  upgrade?: (transaction: Transaction) => Promise<void>
}
