import type { SavedPosting } from '../../model/saved-posting.ts'
import type { Database } from '../database.ts'
import { readChoices } from './marks.ts'
import { removeStale, writeChange, writeParts } from './safety-copy.ts'

/**
 * Writes to the copy what the change of this number did: postings as they are now, undefined for those that went. Only in turn. When nothing is
 * kept any more the copy is emptied too. A copy that cannot be written undoes nothing: the gap is seen, and the whole list is written to it later.
 */
export async function copyChange(
  database: Database,
  number: number,
  postings: ReadonlyMap<string, SavedPosting | undefined>,
): Promise<void> {
  const { copy } = database
  if (!copy) return
  try {
    const choices = await readChoices(database)
    const dropped = [...postings.values()].some((posting) => !posting)
    if (!dropped || (await database.rows.limit(1).count()) > 0) return await writeChange(copy.files, number, { postings, choices })
    await writeParts(copy.files, { number, kind: 'whole' }).end([{ choices }])
    await removeStale(copy.files)
  } catch (error) {
    console.warn('The safety copy was not written', error)
  }
}
