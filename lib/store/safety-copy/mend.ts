import { announce } from '../announce.ts'
import type { Database } from '../database.ts'
import { dropPostings, putPostings } from '../put-postings.ts'
import type { Files } from './files.ts'
import { noteRestored, readNumber, setNumber } from './marks.ts'
import { IN_A_PART } from './part.ts'
import { type Kept, readKept, readStanding } from './safety-copy.ts'

/**
 * Brings the list back from its copy, all of it or nothing, if the copy knows of a change that the database does not: then the browser has thrown
 * the database away, or the end of it. Only in turn. Where the browser gives no files the list is left as it is. Returns whether it was brought back.
 */
export async function mend(database: Database, files: Files): Promise<boolean> {
  const standing = await readStanding(files).catch(() => undefined)
  if (!standing || (await readNumber(database)) >= standing.latest) return false
  const kept = await readKept(files, standing)
  announce(await database.transaction('rw', database.listed, () => bringBack(database, kept, standing.latest)))
  return true
}

/** Returns the ids of what changed. */
async function bringBack(database: Database, { postings, gone, choices, damaged }: Kept, number: number): Promise<string[]> {
  const there = await database.postings.toCollection().primaryKeys()
  // What a damaged copy does not know may have stood in the damaged part.
  const dropped = there.filter((id) => (damaged > 0 ? gone.has(id) : !postings.has(id)))
  await dropPostings(database, dropped)
  const all = [...postings.values()]
  for (let from = 0; from < all.length; from += IN_A_PART) await putPostings(database, all.slice(from, from + IN_A_PART))
  if (choices) {
    await database.statuses.clear()
    await database.views.clear()
    await database.statuses.bulkPut(choices.statuses.map((name) => ({ name })))
    await database.views.bulkPut(choices.views)
  }
  const known = new Set(there)
  await setNumber(database, number)
  const touched = [...dropped, ...postings.keys()]
  if (touched.length + damaged > 0) await noteRestored(database, { postings: all.filter(({ id }) => !known.has(id)).length, damaged })
  return touched
}
