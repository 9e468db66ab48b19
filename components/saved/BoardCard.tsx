import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { isClosingSoon, isDue } from '../../lib/saved/dates.ts'
import { wordClosing } from '../format/closing.ts'
import type { BoardCallbacks } from './Board.tsx'
import { MustHaves } from './MustHaves.tsx'
import { titleOf, wordNextStep } from './row-words.ts'

/** One posting on the board. */
export function BoardCard({
  row,
  before,
  after,
  open,
  today,
  language,
  onOpen,
  onStatus,
}: {
  row: LedgerRow
  before: string | undefined
  after: string | undefined
  open: boolean
  today: Date
  language: string
} & Pick<BoardCallbacks, 'onOpen' | 'onStatus'>) {
  const card = useRef<HTMLLIElement>(null)
  const [dragged, setDragged] = useState(false)
  useEffect(() => {
    if (!card.current) return
    return draggable({
      element: card.current,
      getInitialData: () => ({ posting: row.id, from: row.status }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [row.id, row.status])

  function press(event: KeyboardEvent) {
    const to = { ArrowLeft: before, ArrowRight: after }[event.key]
    if (event.altKey && to !== undefined) {
      event.preventDefault()
      onStatus(row.id, to)
      refocus(row.id)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const sibling = event.key === 'ArrowDown' ? card.current?.nextElementSibling : card.current?.previousElementSibling
      sibling?.querySelector<HTMLElement>('.line-title')?.focus()
      event.preventDefault()
    }
  }

  const next = wordNextStep(row, today, language)
  return (
    <li ref={card} class={`card-posting${open ? ' line-open' : ''}${dragged ? ' card-dragged' : ''}`} data-posting={row.id}>
      <button
        type="button"
        class="line-title card-title"
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onKeyDown={press}
        onClick={() => onOpen(row.id)}
      >
        {titleOf(row)}
      </button>
      <span class="line-under">{row.organisation}</span>
      <MustHaves letters={row.mustHaves} />
      {isClosingSoon(row.closes, today) && row.closes && (
        <span class="closes-soon card-fact">{wordClosing(row.closes, today, language)}</span>
      )}
      {next && <span class={`card-fact${isDue(row.nextStep?.date, today) ? ' next-due' : ''}`}>{next}</span>}
    </li>
  )
}

/** A card that moved to another column is drawn anew there: the keyboard stays with it. */
function refocus(id: string): void {
  const column = new MutationObserver(() => {
    const moved = document.querySelector<HTMLElement>(`.card-posting[data-posting="${CSS.escape(id)}"] .line-title`)
    if (!moved || document.activeElement === moved) return
    moved.focus()
    column.disconnect()
  })
  const board = document.querySelector('.board')
  if (board) column.observe(board, { childList: true, subtree: true })
  setTimeout(() => column.disconnect(), 2000)
}
