import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { isClosingSoon, isDue } from '../../lib/saved/dates.ts'
import { wordClosing } from '../format/closing.ts'
import { MustHaves } from './MustHaves.tsx'
import { titleOf, wordNextStep } from './row-words.ts'

/** One posting on the board. */
export function BoardCard({
  row,
  index,
  of,
  top,
  measure,
  stop,
  open,
  today,
  language,
  onOpen,
  onHold,
}: {
  row: LedgerRow
  /** Place in its column, from 0. */
  index: number
  /** So many cards are in the column. */
  of: number
  /** Where it stands in the column, in px. */
  top: number
  /** Tells the column how high it is. */
  measure: (card: HTMLElement | null) => void
  /** Tab leads to it, of all cards in the column. */
  stop: boolean
  open: boolean
  today: Date
  language: string
  onOpen: (id: string) => void
  /** It must stay drawn from now on. */
  onHold: (id: string) => void
}) {
  const card = useRef<HTMLLIElement>(null)
  const [dragged, setDragged] = useState(false)
  useEffect(() => {
    if (!card.current) return
    return draggable({
      element: card.current,
      getInitialData: () => ({ posting: row.id, from: row.status }),
      onDragStart: () => {
        onHold(row.id)
        setDragged(true)
      },
      onDrop: () => setDragged(false),
    })
  }, [row.id, row.status])
  useLayoutEffect(() => {
    measure(card.current)
    return () => measure(null)
  }, [measure])

  const next = wordNextStep(row, today, language)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click anywhere opens the posting, as its title does, which is what the keyboard and screen readers use
    <li
      ref={card}
      class={`card-posting${open ? ' line-open' : ''}${dragged ? ' card-dragged' : ''}`}
      style={{ top: `${top}px` }}
      aria-posinset={index + 1}
      aria-setsize={of}
      data-index={index}
      data-posting={row.id}
      onClick={({ target }) => {
        if (target instanceof Element && !target.closest('button')) onOpen(row.id)
      }}
    >
      <button
        type="button"
        class="line-title card-title"
        aria-current={open}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        tabIndex={stop ? 0 : -1}
        onFocus={() => onHold(row.id)}
        onClick={() => onOpen(row.id)}
      >
        {titleOf(row)}
      </button>
      <span class="line-under">{row.organisation}</span>
      <MustHaves row={row} language={language} />
      {isClosingSoon(row.closes, today) && row.closes && (
        <span class="closes-soon card-fact">{wordClosing(row.closes, today, language)}</span>
      )}
      {next && <span class={`card-fact${isDue(row.nextStep?.date, today) ? ' next-due' : ''}`}>{next}</span>}
    </li>
  )
}
