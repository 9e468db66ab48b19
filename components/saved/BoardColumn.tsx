import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { X } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { Icon } from '../Icon.tsx'
import type { BoardCallbacks } from './Board.tsx'
import { BoardCard } from './BoardCard.tsx'
import { wordStatus } from './word-status.ts'

/** So many cards of a column are drawn until more are asked for. */
const AT_ONCE = 40

/** The postings of one status. */
export function BoardColumn({
  status,
  before,
  after,
  rows,
  removable,
  current,
  today,
  language,
  onOpen,
  onStatus,
  onRemoveStatus,
}: {
  status: string
  /** The statuses of the columns beside this one. */
  before: string | undefined
  after: string | undefined
  rows: readonly LedgerRow[]
  /** It is the person's own, and no posting has it. */
  removable: boolean
  current: string | undefined
  today: Date
  language: string
} & Pick<BoardCallbacks, 'onOpen' | 'onStatus' | 'onRemoveStatus'>) {
  const column = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  const [most, setMost] = useState(AT_ONCE)
  useEffect(() => {
    if (!column.current) return
    return dropTargetForElements({
      element: column.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const { posting, from } = source.data
        if (typeof posting === 'string' && from !== status) onStatus(posting, status)
      },
    })
  }, [status, onStatus])
  return (
    <section ref={column} class={`column${over ? ' column-over' : ''}`} data-status={status} aria-label={wordStatus(status)}>
      <h2 class="column-title">
        {wordStatus(status)} <span class="column-count">{rows.length}</span>
      </h2>
      {removable && (
        <button
          type="button"
          class="button button-quiet line-action column-remove"
          aria-label={i18n.t('ledger.removeStatus', [wordStatus(status)])}
          title={i18n.t('ledger.removeStatus', [wordStatus(status)])}
          onClick={() => onRemoveStatus(status)}
        >
          <Icon node={X} />
        </button>
      )}
      <ul class="cards">
        {rows.slice(0, most).map((row) => (
          <BoardCard
            key={row.id}
            row={row}
            before={before}
            after={after}
            open={row.id === current}
            today={today}
            language={language}
            onOpen={onOpen}
            onStatus={onStatus}
          />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" class="button button-quiet button-small" onClick={() => setMost(most + AT_ONCE * 5)}>
          {i18n.t('ledger.more', [String(rows.length - most)])}
        </button>
      )}
    </section>
  )
}
