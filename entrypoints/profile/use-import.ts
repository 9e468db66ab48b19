import { useCallback, useState } from 'preact/hooks'
import type { ReadResume } from '../../lib/model/found.ts'
import type { FileRefusal } from '../../lib/resume/read-file.ts'

/** Why nothing was imported: the file's own fault, or the program's. */
export type ImportRefusal = FileRefusal | 'failed'

/** How far an import is. */
export type ImportState =
  | { at: 'nothing' }
  | { at: 'reading'; name: string; page: number; pages: number }
  | { at: 'refused'; name: string; reason: ImportRefusal; detail: string | undefined }
  | { at: 'review'; name: string; resume: ReadResume }

export interface Import {
  state: ImportState
  read: (file: File) => Promise<void>
  end: () => void
}

/** Reads a file for review; nothing of the profile changes by that. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ at: 'nothing' })
  const read = useCallback(async (file: File) => {
    const { name } = file
    setState({ at: 'reading', name, page: 0, pages: 0 })
    try {
      const { importFile } = await import('./import-file.ts')
      const result = await importFile(file, (page, pages) => setState({ at: 'reading', name, page, pages }))
      setState(
        result.ok ? { at: 'review', name, resume: result.value } : { at: 'refused', name, reason: result.reason, detail: result.detail },
      )
    } catch (error) {
      setState({ at: 'refused', name, reason: 'failed', detail: String(error) })
    }
  }, [])
  return { state, read, end: useCallback(() => setState({ at: 'nothing' }), []) }
}
