import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SavedView } from '../../lib/model/saved-view.ts'
import type { Database } from '../../lib/store/database.ts'
import { addStatus, forgetView, listOwnStatuses, listViews, removeStatus, saveView } from '../../lib/store/views.ts'

/** The statuses and named filters that the person added, and the ways to change them. */
export function useChoices(database: Database) {
  const [views, setViews] = useState<SavedView[]>([])
  const [ownStatuses, setOwnStatuses] = useState<string[]>([])
  const read = useCallback(async () => {
    setViews(await listViews(database))
    setOwnStatuses(await listOwnStatuses(database))
  }, [database])
  useEffect(() => {
    // The list itself says so when the store cannot be read.
    read().catch(() => undefined)
  }, [read])
  /** The result of a change, once the choices are those after it. */
  const after = async <Outcome>(changing: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await changing
    await read()
    return outcome
  }
  return {
    views,
    ownStatuses,
    readAgain: read,
    saveView: (view: SavedView) => after(saveView(database, view)),
    forgetView: (name: string) => after(forgetView(database, name)),
    addStatus: (name: string) => after(addStatus(database, name)),
    removeStatus: (name: string) => after(removeStatus(database, name)),
  }
}
