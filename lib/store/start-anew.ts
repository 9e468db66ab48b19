import { Database } from './database.ts'
import { announcePlace, type Ground, nextPlace } from './place.ts'
import { inTurn } from './safety-copy/in-turn.ts'
import type { SafetyCopy } from './safety-copy/open.ts'

/**
 * Begins the list anew at another place, with what its safety copy holds, because the database where it is cannot be read. That database is left
 * as it is and no longer used. Either the new list is whole, or nothing changes and what went wrong is thrown.
 */
export async function startAnew(ground: Ground, copy: SafetyCopy): Promise<void> {
  const { name, factory, takeBack } = await nextPlace(ground)
  const database = new Database(name, copy, factory)
  try {
    // In turn the list is brought back from its copy.
    await inTurn(database, () => database.open())
  } catch (error) {
    await database.delete()
    await takeBack()
    throw error
  }
  database.close()
  announcePlace()
}
