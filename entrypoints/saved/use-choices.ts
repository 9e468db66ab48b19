import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SavedView } from '../../lib/model/saved-view.ts'
import type { Database } from '../../lib/store/database.ts'
import { addStatus, forgetView, listOwnStatuses, listViews, saveView } from '../../lib/store/views.ts'

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
  return {
    views,
    ownStatuses,
    readAgain: read,
    saveView: (view: SavedView) => saveView(database, view).then(read),
    forgetView: (name: string) => forgetView(database, name).then(read),
    addStatus: (name: string) => addStatus(database, name).then(read),
  }
}
