import { Plus } from 'lucide'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { Icon } from '../Icon.tsx'
import { BoardColumn, type Reach } from './BoardColumn.tsx'

export interface BoardCallbacks {
  onOpen: (id: string) => void
  /** `to`: the status, or what makes it of the one that the posting has by then. */
  onStatus: (id: string, to: string | ((now: string) => string)) => void
  /** Takes a status of the person's own off the board. */
  onRemoveStatus: (status: string) => void
  onNewStatus: () => void
}

const NONE: readonly LedgerRow[] = []

/**
 * Kept postings in columns, one a status. A card is moved by dragging it, or from the keyboard with Alt and an arrow; arrows alone walk from card to
 * card. The keyboard stays with a card that moves, whoever moves it.
 */
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
  const board = useRef<HTMLElement>(null)
  const columns = useMemo(() => Map.groupBy(rows, ({ status }) => status), [rows])
  // A status that was taken off the list since may still stand on a posting.
  const order = useMemo(() => [...new Set([...statuses, ...used])], [statuses, used])
  const [held, setHeld] = useState<string>()
  const [reach, setReach] = useState<Reach>()
  // Cards that stay as they are call what is wanted now, not what was when they were drawn.
  const latest = useRef(callbacks)
  latest.current = callbacks
  const onOpen = useCallback((id: string) => latest.current.onOpen(id), [])
  const onRemoveStatus = useCallback((status: string) => latest.current.onRemoveStatus(status), [])

  const onDropped = useCallback((id: string, status: string) => {
    // Then it is followed to where it goes.
    board.current?.querySelector<HTMLElement>(`.card-posting[data-posting="${CSS.escape(id)}"] .card-title`)?.focus({ preventScroll: true })
    latest.current.onStatus(id, status)
  }, [])

  function goTo(id: string) {
    setHeld(id)
    setReach({ id })
  }

  // Read before the columns are drawn anew, which takes the keyboard off a card that leaves its column.
  const focused = cardAt(document.activeElement)
  const before = useRef(columns)
  useLayoutEffect(() => {
    const [row] = [...before.current.values()].flatMap((column) => column.find(({ id }) => id === focused) ?? [])
    const index = row ? (before.current.get(row.status) ?? []).indexOf(row) : -1
    before.current = columns
    if (!row || cardAt(document.activeElement) === row.id) return
    const moved = rows.some(({ id }) => id === row.id)
    const column = columns.get(row.status) ?? []
    const next = moved ? row : column[Math.min(index, column.length - 1)]
    if (next) goTo(next.id)
  }, [columns])

  function walk(event: KeyboardEvent) {
    const id = event.target instanceof Element && event.target.matches('.card-title') ? cardAt(event.target) : undefined
    const row = rows.find((each) => each.id === id)
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (aside !== undefined) {
      // At the board's ends too: the browser would go back to another page.
      event.preventDefault()
      const at = order.indexOf(row.status)
      if (event.altKey) {
        // Pressed again before the card is drawn elsewhere, it goes on from where it will be.
        if (order[at + aside] !== undefined) callbacks.onStatus(row.id, (now) => order[order.indexOf(now) + aside] ?? now)
      } else {
        const ahead = aside > 0 ? order.slice(at + 1) : order.slice(0, at).reverse()
        const to = ahead.find((status) => columns.has(status))
        const column = to === undefined ? undefined : board.current?.querySelector(`.column[data-status="${CSS.escape(to)}"]`)
        const next = cardAt(column?.querySelector('.card-title[tabindex="0"]') ?? null)
        if (next !== undefined) goTo(next)
      }
    } else if (!event.altKey) {
      const column = columns.get(row.status) ?? NONE
      const from = column.indexOf(row)
      const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: column.length - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      const next = column[to]
      if (next) goTo(next.id)
    }
  }

  return (
    <section ref={board} class="board" aria-label={i18n.t('ledger.board')} aria-describedby="board-hint" onKeyDown={walk}>
      <p id="board-hint" class="visually-hidden">
        {i18n.t('ledger.boardHint')}
      </p>
      {order.map((status) => (
        <BoardColumn
          key={status}
          status={status}
          rows={columns.get(status) ?? NONE}
          removable={status.startsWith('own:') && !used.has(status)}
          held={held}
          reach={reach}
          current={current}
          today={today}
          language={language}
          onOpen={onOpen}
          onHold={setHeld}
          onDropped={onDropped}
          onRemoveStatus={onRemoveStatus}
        />
      ))}
      <button type="button" class="button button-quiet board-new" onClick={callbacks.onNewStatus}>
        <Icon node={Plus} />
        {i18n.t('ledger.newStatus')}
      </button>
    </section>
  )
}

/** The posting whose card an element stands in. */
const cardAt = (element: Element | null) => element?.closest('.card-posting')?.getAttribute('data-posting') ?? undefined
