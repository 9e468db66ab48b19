import { useCallback, useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Told } from '../../components/Message.tsx'
import type { Database } from '../../lib/store/database.ts'
import { makeBackup } from './export-list.ts'

/** The part of the File System Access API that is used; TypeScript's DOM library lacks it, and so do some browsers. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>

const picker = (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker
const MODE = { mode: 'readwrite' } as const

/** Files of this many days are kept; a day has one. */
const DAYS = 14

/**
 * Backups into a folder that the person picked: one when the list is opened, where the browser still allows it, and whenever it is asked for.
 * `folder` is its name; undefined before one was picked, null where the browser knows no such folders.
 */
export function useBackupFolder(database: Database, tell: (told: Told) => void) {
  const [folder, setFolder] = useState<Folder>()
  const backUpTo = useCallback(
    async (to: Folder) => {
      for (const { name, content } of await makeBackup(database, new Date())) {
        const file = await (await to.getFileHandle(name, { create: true })).createWritable()
        await file.write(content)
        await file.close()
      }
      await dropOld(to)
    },
    [database],
  )
  useEffect(() => {
    if (!picker) return
    async function resume() {
      const known = (await database.folders.get('backup'))?.folder as Folder | undefined
      setFolder(known)
      if (known && (await known.queryPermission(MODE)) === 'granted') await backUpTo(known)
    }
    // A folder that is gone is picked anew when the person next asks for a backup.
    resume().catch(() => setFolder(undefined))
  }, [database, backUpTo])

  async function backUp() {
    if (!picker) return
    try {
      const allowed = folder && (await folder.requestPermission(MODE)) === 'granted'
      const to = allowed ? folder : await picker({ id: 'requisite-backup', mode: 'readwrite' })
      await database.folders.put({ name: 'backup', folder: to })
      setFolder(to)
      await backUpTo(to)
      tell({ words: i18n.t('menu.backedUp', [to.name]) })
    } catch (error) {
      if ((error as Error).name !== 'AbortError') tell({ words: i18n.t('menu.notBackedUp', [String(error)]), failure: true })
    }
  }
  return { folder: picker ? folder?.name : null, backUp }
}

async function dropOld(folder: Folder): Promise<void> {
  const ours: string[] = []
  for await (const name of folder.keys()) if (/^requisite-\d{4}-\d{2}-\d{2}(?:-\d+of\d+)?\.json$/.test(name)) ours.push(name)
  const days = [...new Set(ours.map((name) => name.slice(0, 20)))].sort().reverse().slice(DAYS)
  for (const name of ours) if (days.includes(name.slice(0, 20))) await folder.removeEntry(name)
}
