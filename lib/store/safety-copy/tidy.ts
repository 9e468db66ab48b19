import type { Database } from '../database.ts'
import type { Files } from './files.ts'
import { inTurn } from './in-turn.ts'
import { readChoices, readNumber } from './marks.ts'
import { IN_A_PART } from './part.ts'
import type { Standing } from './part-names.ts'
import { readStanding, removeStale, writeParts } from './safety-copy.ts'

/** One page or worker at a time tidies. */
const LOCK = 'requisite-tidy'

/** So many parts that tell changes may stand beside the whole list, and two for each part of it: rewriting it stays rare however long it is. */
const CHANGES = 64

/**
 * Writes the copy anew as one whole list, if changes have piled up in it or some are missing from it. It is nobody's duty, so what fails is left
 * for the next time.
 */
export async function tidy(database: Database): Promise<void> {
  const { copy } = database
  await copy?.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await rewrite(database, copy.files).catch((error: unknown) => console.warn('The safety copy was not tidied', error))
  })
}

/**
 * Others may change the list while it is read: what they change stands in the copy as changes too, and these are read after it. What was there
 * before is removed when the whole list is there.
 */
async function rewrite(database: Database, files: Files): Promise<void> {
  const start = await inTurn(database, async () => {
    const number = await readNumber(database)
    if (isTidy(await readStanding(files), number)) return undefined
    return { number, ids: await database.postings.toCollection().primaryKeys() }
  })
  if (!start) return
  const { number, ids } = start
  const { add, end } = writeParts(files, { number, kind: 'whole' })
  const missed: string[] = []
  for (let from = 0; from < ids.length; from += IN_A_PART) {
    const some = ids.slice(from, from + IN_A_PART)
    const read = await database.postings.bulkGet(some)
    missed.push(...some.filter((_, at) => !read[at]))
    await add(read.flatMap((posting) => (posting ? [{ posting }] : [])))
  }
  await inTurn(database, async () => {
    // They were deleted meanwhile; or the browser lost the list just now, and what was read is not all of it.
    const lost = (await database.postings.bulkGet(missed)).some((posting) => posting)
    if (lost || (await readNumber(database)) < number) return
    await end([{ choices: await readChoices(database) }])
    await removeStale(files)
  })
}

function isTidy({ current, changes, latest, gapless }: Standing, number: number): boolean {
  return gapless && latest >= number && changes <= CHANGES + 2 * (current.length - changes)
}
