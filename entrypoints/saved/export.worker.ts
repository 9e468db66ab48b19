import { openDatabase } from '../../lib/store/open-database.ts'
import { makeBackup, makeBackupOfCopy, makeTable } from './export-list.ts'
import type { FromExport, Made, ToExport } from './export-messages.ts'
import { writeToFolder } from './write-to-folder.ts'

/** Writes the list into files, beside the page. */

const opening = openDatabase()

async function make(asked: ToExport): Promise<Made[]> {
  const database = await opening
  if (asked.type === 'copy') return makeBackupOfCopy(database, asked.corrections, asked.day)
  if (asked.type === 'table') return [await makeTable(database, asked.ids, asked.day)]
  const files = await makeBackup(database, asked.corrections, asked.day)
  if (asked.type === 'everything') return files
  await writeToFolder(asked.folder, files)
  return []
}

addEventListener('message', ({ data }: MessageEvent<ToExport>) => {
  const tell = (message: FromExport) => postMessage(message)
  make(data).then(
    (files) => tell({ ok: true, files }),
    (error: unknown) => tell({ ok: false, detail: String(error) }),
  )
})
