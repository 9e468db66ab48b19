import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Told } from '../../components/Message.tsx'
import { ImportDialog, type ImportView } from '../../components/saved/ImportDialog.tsx'
import { ListMenu, type Room } from '../../components/saved/ListMenu.tsx'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import type { Database } from '../../lib/store/database.ts'
import { useBackupFolder } from './backup-folder.ts'
import { download, makeBackup, makeTable } from './export-list.ts'
import { persist } from './persist.ts'
import { type ImportState, useImport } from './use-import.ts'
import { useReminders } from './use-reminders.ts'
import { wordImportRefusal } from './word-import-refusal.ts'

/** So many titles of an import are shown before it is taken. */
const SHOWN = 6

/** What is done with the list as a whole: import, export, backup, reminders. */
export function ListTools({
  database,
  rows,
  language,
  importing,
  onImporting,
  onImported,
  tell,
}: {
  database: Database
  /** The rows shown, which an export of the table holds. */
  rows: readonly LedgerRow[]
  language: string
  importing: boolean
  onImporting: (on: boolean) => void
  onImported: () => void
  tell: (told: Told) => void
}) {
  const { state, setState, choose, mapColumns, write, cancel } = useImport(database)
  const [room, setRoom] = useState<Room>()
  const reminders = useReminders()
  const backup = useBackupFolder(database, tell)

  async function measure() {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    setRoom({ used: usage, quota, persisted: await navigator.storage.persisted() })
  }
  const failed = (error: unknown) => tell({ words: i18n.t('ledger.unreadable', [String(error)]), failure: true })

  return (
    <>
      <ListMenu
        room={room}
        language={language}
        reminders={reminders.on}
        backup={backup.folder}
        onOpen={() => void measure()}
        onImport={() => onImporting(true)}
        onExport={() => void makeBackup(database, new Date()).then((files) => files.forEach(download), failed)}
        onExportTable={() => void makeTable(database, rows, new Date()).then(download, failed)}
        onReminders={(on) => void reminders.change(on)}
        onBackup={() => void backup.backUp()}
      />
      {importing && (
        <ImportDialog
          view={viewOf(state)}
          onFile={(file) => void choose(file)}
          onColumns={(mapping) => {
            if (state.step === 'columns') void mapColumns(state.name, state.table, mapping)
          }}
          onWrite={(onDuplicate) => {
            if (state.step === 'preview') void write(state.incoming, onDuplicate).then(persist).then(onImported)
          }}
          onCancel={cancel}
          onClose={() => {
            setState({ step: 'choose' })
            onImporting(false)
          }}
        />
      )}
    </>
  )
}

function viewOf(state: ImportState): ImportView {
  if (state.step === 'refused') return { step: 'refused', words: wordImportRefusal(state.reason, state.detail) }
  if (state.step !== 'preview') return state
  const { postings } = state.incoming
  const titles = postings
    .slice(0, SHOWN)
    .map(({ record }) => [record.posting.title ?? i18n.t('title.untitled'), record.posting.hiringOrganization].filter(Boolean).join(' · '))
  return { step: 'preview', name: state.name, count: postings.length, duplicates: state.duplicates, titles }
}
