import { Ellipsis } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

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
}: {
  /** Undefined until it is measured. */
  room: Room | undefined
  language: string
  /** The person switched reminders on. */
  reminders: boolean
  /** The folder that backups go to; undefined where none was picked, null where the browser knows no such folders. */
  backup: string | undefined | null
  onOpen: () => void
  onImport: () => void
  onExport: () => void
  onExportTable: () => void
  onReminders: (on: boolean) => void
  onBackup: () => void
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
        {backup !== null && entry(backup === undefined ? i18n.t('menu.backup') : i18n.t('menu.backupTo', [backup]), onBackup)}
        <button type="button" role="switch" class="menu-entry menu-switch" aria-checked={reminders} onClick={() => onReminders(!reminders)}>
          {i18n.t('menu.reminders')}
          <span class="switch" aria-hidden="true" />
        </button>
        {room && <p class="menu-room">{wordRoom(room, language)}</p>}
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
