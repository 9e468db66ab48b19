import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { X } from 'lucide'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { Icon } from '../Icon.tsx'
import { BoardCard } from './BoardCard.tsx'
import { Still } from './Still.tsx'
import { useVirtualCards } from './use-virtual-cards.ts'
import { wordStatus } from './word-status.ts'

/** A card that the keyboard shall go to; another object each time. */
export interface Reach {
  id: string
}

/** The postings of one status; only the cards in the column's window are drawn. */
export function BoardColumn({
  status,
  rows,
  removable,
  held,
  reach,
  current,
  today,
  language,
  onOpen,
  onHold,
  onDropped,
  onRemoveStatus,
}: {
  status: string
  rows: readonly LedgerRow[]
  /** It is the person's own, and no posting has it. */
  removable: boolean
  /** The card that had the keyboard or was dragged last. */
  held: string | undefined
  reach: Reach | undefined
  current: string | undefined
  today: Date
  language: string
  onOpen: (id: string) => void
  onHold: (id: string) => void
  /** A card of another column was dropped here. */
  onDropped: (id: string, status: string) => void
  onRemoveStatus: (status: string) => void
}) {
  const column = useRef<HTMLElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!column.current) return
    return dropTargetForElements({
      element: column.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const { posting, from } = source.data
        if (typeof posting === 'string' && from !== status) onDropped(posting, status)
      },
    })
  }, [status, onDropped])

  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const { shown, from, total, measure, scrollTo } = useVirtualCards(place, ids, [held, current])
  useLayoutEffect(() => {
    const index = reach ? ids.indexOf(reach.id) : -1
    if (!reach || index < 0) return
    scrollTo(index)
    column.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    place.current?.querySelector<HTMLElement>(`[data-posting="${CSS.escape(reach.id)}"] .card-title`)?.focus({ preventScroll: true })
  }, [reach])
  const stop = held !== undefined && ids.includes(held) ? held : ids[from]

  return (
    <section ref={column} class={`column${over ? ' column-over' : ''}`} data-status={status} aria-label={wordStatus(status)}>
      <h2 class="column-title">
        <span class="column-name">{wordStatus(status)}</span> <span class="column-count">{rows.length.toLocaleString(language)}</span>
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
      <div ref={place} class="column-cards">
        <ul class="cards" style={{ height: `${total}px` }}>
          {shown.map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <Still key={row.id} of={[row, index, rows.length, start, row.id === stop, row.id === current, today]}>
                  {() => (
                    <BoardCard
                      row={row}
                      index={index}
                      of={rows.length}
                      top={start}
                      measure={measure}
                      stop={row.id === stop}
                      open={row.id === current}
                      today={today}
                      language={language}
                      onOpen={onOpen}
                      onHold={onHold}
                    />
                  )}
                </Still>
              )
            )
          })}
        </ul>
      </div>
    </section>
  )
}
