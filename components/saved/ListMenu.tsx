import { Ellipsis } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'
import { wordDate } from './row-words.ts'

/** How much room the list takes, and whether the browser keeps it when the disk runs short. */
export interface Room {
  used: number
  quota: number
  persisted: boolean
}

/** What is done with the list as a whole. */
export function ListMenu({
  room,
  language,
  reminders,
  backup,
  onOpen,
  onImport,
  onExport,
  onExportTable,
  onReminders,
  onBackup,
  onStopBackup,
}: {
  /** Undefined until it is measured. */
  room: Room | undefined
  language: string
  /** The person switched reminders on. */
  reminders: boolean
  /** The folder that backups go to, and the moment of the last one; undefined where none was picked, null where the browser knows no such folders. */
  backup: { name: string; at?: string } | undefined | null
  onOpen: () => void
  onImport: () => void
  onExport: () => void
  onExportTable: () => void
  onReminders: (on: boolean) => void
  onBackup: () => void
  onStopBackup: () => void
}) {
  const entry = (words: string, onClick: () => void) => (
    <button type="button" class="menu-entry" popovertarget="list-menu" popovertargetaction="hide" onClick={onClick}>
      {words}
    </button>
  )
  return (
    <>
      <button
        type="button"
        class="button button-quiet line-action"
        popovertarget="list-menu"
        aria-label={i18n.t('menu.label')}
        title={i18n.t('menu.label')}
      >
        <Icon node={Ellipsis} />
      </button>
      <div id="list-menu" class="menu" popover="auto" onToggle={({ newState }) => newState === 'open' && onOpen()}>
        {entry(i18n.t('menu.import'), onImport)}
        {entry(i18n.t('menu.export'), onExport)}
        {entry(i18n.t('menu.exportTable'), onExportTable)}
        {backup !== null && entry(backup ? i18n.t('menu.backupTo', [backup.name]) : i18n.t('menu.backup'), onBackup)}
        {backup && entry(i18n.t('menu.backupStop', [backup.name]), onStopBackup)}
        <button type="button" role="switch" class="menu-entry menu-switch" aria-checked={reminders} onClick={() => onReminders(!reminders)}>
          {i18n.t('menu.reminders')}
          <span class="switch" aria-hidden="true" />
        </button>
        <div class="menu-room">
          {room && <p>{wordRoom(room, language)}</p>}
          {backup?.at !== undefined && <p>{i18n.t('menu.lastBackup', [wordDate(backup.at, language, new Date())])}</p>}
        </div>
      </div>
    </>
  )
}

function wordRoom({ used, quota, persisted }: Room, language: string): string {
  const size = (bytes: number) => {
    const large = bytes >= 1e9
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: large ? 'gigabyte' : 'megabyte',
      maximumFractionDigits: bytes >= 1e7 ? 0 : 1,
    }).format(bytes / (large ? 1e9 : 1e6))
  }
  return `${i18n.t('menu.room', [size(used), size(quota)])} ${i18n.t(persisted ? 'menu.persisted' : 'menu.notPersisted')}`
}
