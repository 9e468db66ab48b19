import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Told } from '../../components/Message.tsx'
import { ImportDialog } from '../../components/saved/ImportDialog.tsx'
import { ListMenu, type Room } from '../../components/saved/ListMenu.tsx'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { readAllCorrections } from '../../lib/store/corrections.ts'
import type { Database } from '../../lib/store/database.ts'
import { useBackupFolder } from './backup-folder.ts'
import { download } from './download.ts'
import { dayOf, makeFiles } from './export.ts'
import type { ToExport } from './export-messages.ts'
import { type ImportState, useImport } from './use-import.ts'
import { useReminders } from './use-reminders.ts'

/** What is done with the list as a whole: import, export, backup, reminders. */
export function ListTools({
  database,
  rows,
  complete,
  language,
  importing,
  onImporting,
  onImported,
  tell,
}: {
  database: Database
  /** The rows shown, which an export of the table holds. */
  rows: readonly LedgerRow[]
  /** All rows are read. */
  complete: boolean
  language: string
  importing: boolean
  onImporting: (on: boolean) => void
  onImported: () => void
  tell: (told: Told) => void
}) {
  const { state, choose, mapColumns, write, cancel, refusal } = useImport(tell, onImported)
  const [room, setRoom] = useState<Room>()
  const reminders = useReminders()
  const backup = useBackupFolder(database, complete, tell)

  async function measure() {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    setRoom({ used: usage, quota, persisted: await navigator.storage.persisted() })
  }
  function hand(asked: Promise<ToExport>) {
    asked
      .then(makeFiles)
      .then((files) => files.forEach(download))
      .catch((error: unknown) => tell({ words: i18n.t('menu.notExported', [String(error)]), failure: true }))
  }
  const day = dayOf(new Date())
  const everything = async (): Promise<ToExport> => ({ type: 'everything', day, corrections: await readAllCorrections() })
  const table = async (): Promise<ToExport> => ({ type: 'table', day, ids: rows.map(({ id }) => id) })

  return (
    <>
      <ListMenu
        room={room}
        language={language}
        reminders={reminders.on}
        backup={backup.place}
        onOpen={() => void measure()}
        onImport={() => onImporting(true)}
        onExport={() => hand(everything())}
        onExportTable={() => hand(table())}
        onReminders={(on) => void reminders.change(on)}
        onBackup={() => void backup.backUp()}
        onStopBackup={() => void backup.stop()}
      />
      {importing && (
        <ImportDialog
          view={viewOf(state, refusal)}
          onFile={choose}
          onColumns={mapColumns}
          onWrite={write}
          onCancel={cancel}
          onClose={() => {
            cancel()
            onImporting(false)
          }}
        />
      )}
    </>
  )
}

const viewOf = (state: ImportState, words = '') => (state.step === 'refused' ? { step: 'refused' as const, words } : state)
