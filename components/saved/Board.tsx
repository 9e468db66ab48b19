import { Plus } from 'lucide'
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { Icon } from '../Icon.tsx'
import { BoardColumn } from './BoardColumn.tsx'

export interface BoardCallbacks {
  onOpen: (id: string) => void
  onStatus: (id: string, status: string) => void
  /** Takes a status of the person's own off the board. */
  onRemoveStatus: (status: string) => void
  onNewStatus: () => void
}

/** Kept postings in columns, one a status. A card is moved by dragging it, or from the keyboard with Alt and an arrow. */
export function Board({
  rows,
  statuses,
  used,
  current,
  today,
  language,
  ...callbacks
}: {
  rows: readonly LedgerRow[]
  /** Statuses that any kept posting has, shown or not. */
  used: ReadonlySet<string>
  statuses: readonly string[]
  current: string | undefined
  today: Date
  language: string
} & BoardCallbacks) {
  const columns = useMemo(() => Map.groupBy(rows, ({ status }) => status), [rows])
  return (
    <section class="board" aria-label={i18n.t('ledger.board')} aria-describedby="board-hint">
      <p id="board-hint" class="visually-hidden">
        {i18n.t('ledger.boardHint')}
      </p>
      {statuses.map((status, index) => (
        <BoardColumn
          key={status}
          status={status}
          before={statuses[index - 1]}
          after={statuses[index + 1]}
          rows={columns.get(status) ?? []}
          removable={status.startsWith('own:') && !used.has(status)}
          current={current}
          today={today}
          language={language}
          {...callbacks}
        />
      ))}
      <button type="button" class="button button-quiet board-new" onClick={callbacks.onNewStatus}>
        <Icon node={Plus} />
        {i18n.t('ledger.newStatus')}
      </button>
    </section>
  )
}
