import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Told } from '../../components/Message.tsx'
import { watchPostings } from '../../lib/store/announce.ts'
import { readAllCorrections } from '../../lib/store/corrections.ts'
import type { BackupFolder, Database } from '../../lib/store/database.ts'
import { dayOf, makeFiles } from './export.ts'

/** The part of the File System Access API that is used; TypeScript's DOM library lacks it, and so do some browsers. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>

const picker = (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker
const MODE = { mode: 'readwrite' } as const
const DAY = 86_400_000

/** The folder that backups go to, as the menu shows it: `at` is the moment of the last one, an ISO 8601 moment. */
export interface BackupPlace {
  name: string
  at?: string
}

/**
 * Backups into a folder that the person picked: one when the list is complete, one when the page is left after changes, and whenever it is asked
 * for. `place` is undefined before a folder was picked, null where the browser knows no such folders. Where the browser no longer allows the
 * folder, that is told once the last backup is a day old.
 */
export function useBackupFolder(database: Database, complete: boolean, tell: (told: Told) => void) {
  const [known, setKnown] = useState<{ folder: Folder; at?: string }>()
  const changed = useRef(false)
  const backUpTo = useCallback(
    async (folder: Folder) => {
      changed.current = false
      const now = new Date()
      await makeFiles({ type: 'folder', day: dayOf(now), corrections: await readAllCorrections(), folder })
      const at = now.toISOString()
      await database.folders.put({ name: 'backup', folder, at })
      setKnown({ folder, at })
    },
    [database],
  )
  const failed = (error: unknown) => {
    if ((error as Error).name !== 'AbortError') tell({ words: i18n.t('menu.notBackedUp', [String(error)]), failure: true })
  }

  useEffect(() => {
    if (!picker || !complete) return
    const ended = new AbortController()
    async function resume() {
      const stored: BackupFolder | undefined = await database.folders.get('backup')
      if (!stored) return
      const { at } = stored
      const folder = stored.folder as Folder
      setKnown({ folder, ...(at !== undefined && { at }) })
      if ((await folder.queryPermission(MODE)) === 'granted') return backUpTo(folder)
      if (Date.now() - Date.parse(at ?? '1970-01-01') > DAY) tell({ words: i18n.t('menu.backupPaused', [folder.name]) })
    }
    resume().catch(failed)
    watchPostings(() => {
      changed.current = true
    }, ended.signal)
    return () => ended.abort()
  }, [database, complete, backUpTo])

  useEffect(() => {
    const left = async () => {
      if (document.visibilityState === 'hidden' && changed.current && known && (await known.folder.queryPermission(MODE)) === 'granted')
        await backUpTo(known.folder).catch(failed)
    }
    document.addEventListener('visibilitychange', left)
    return () => document.removeEventListener('visibilitychange', left)
  }, [known, backUpTo])

  async function backUp() {
    if (!picker) return
    try {
      const allowed = known && (await known.folder.requestPermission(MODE)) === 'granted'
      const to = allowed ? known.folder : await picker({ id: 'requisite-backup', mode: 'readwrite' })
      await backUpTo(to)
      tell({ words: i18n.t('menu.backedUp', [to.name]) })
    } catch (error) {
      failed(error)
    }
  }
  /** No more backups; what is in the folder stays. */
  async function stop() {
    if (!known) return
    const { folder, at } = known
    await database.folders.delete('backup')
    setKnown(undefined)
    const back = async () => {
      await database.folders.put({ name: 'backup', folder, ...(at !== undefined && { at }) })
      setKnown(known)
      tell({ words: i18n.t('ledger.undone') })
    }
    tell({ words: i18n.t('menu.backupStopped', [folder.name]), onUndo: () => void back() })
  }
  const place: BackupPlace | undefined = known && { name: known.folder.name, ...(known.at !== undefined && { at: known.at }) }
  return { place: picker ? place : null, backUp, stop }
}
