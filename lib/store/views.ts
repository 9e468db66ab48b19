import type { Result } from '../model/result.ts'
import { type SavedView, savedView } from '../model/saved-view.ts'
import type { Database } from './database.ts'
import { type StorageRefusal, write } from './write.ts'

/** The filters the person gave a name, by name. */
export async function listViews(database: Database): Promise<SavedView[]> {
  const rows = await database.views.toArray()
  return rows.flatMap((row) => {
    const parsed = savedView.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

/** Keeps a named filter, in place of one of that name. */
export async function saveView(database: Database, view: SavedView): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async () => {
    await database.views.put(view)
    return { touched: [], value: undefined }
  })
}

/** Lets a named filter go; the postings stay. */
export async function forgetView(database: Database, name: string): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async () => {
    await database.views.delete(name)
    return { touched: [], value: undefined }
  })
}

/** The statuses the person added, as they are stored on postings (`own:…`). */
export async function listOwnStatuses(database: Database): Promise<string[]> {
  return (await database.statuses.toArray()).map(({ name }) => `own:${name}`)
}

/** Takes a status of the person's own off the list of statuses; postings that have it keep it. */
export async function removeStatus(database: Database, name: string): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async () => {
    await database.statuses.delete(name)
    return { touched: [], value: undefined }
  })
}

/** Adds a status of the person's own; adding one twice is adding it once. */
export async function addStatus(database: Database, name: string): Promise<Result<undefined, StorageRefusal>> {
  return write(database, async () => {
    await database.statuses.put({ name })
    return { touched: [], value: undefined }
  })
}
