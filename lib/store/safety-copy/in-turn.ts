import type { Database } from '../database.ts'
import { mend } from './mend.ts'

/** Whoever changes the list or its copy holds this lock, in whichever page or worker. */
const LOCK = 'requisite-list'

/**
 * Does something to the list while nobody else changes it or its copy, and brings back first what the browser has lost of it. Without a copy the
 * database's own transactions have to do. The work hears whether anything was brought back.
 */
export async function inTurn<Value>(database: Database, work: (mended: boolean) => Promise<Value>): Promise<Value> {
  const { copy } = database
  if (!copy) return work(false)
  return copy.locks.request(LOCK, {}, async () => work(await mend(database, copy.files)))
}
