import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LedgerOrder } from '../../lib/model/ledger-filter.ts'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { LedgerHead } from './LedgerHead.tsx'
import { LedgerLine, type LineCallbacks } from './LedgerLine.tsx'
import { Still } from './Still.tsx'
import { useVirtualRows } from './use-virtual-rows.ts'

/** Narrower than this, only the title keeps a column. In px. */
const COMPACT_BELOW = 1040
const HEIGHT = { wide: 52, compact: 92 }

/** Kept postings as a table; only the lines in the window are drawn. */
export function Ledger({
  rows,
  order,
  current,
  alike,
  statuses,
  today,
  language,
  onOrder,
  ...callbacks
}: {
  rows: readonly LedgerRow[]
  order: LedgerOrder
  /** The posting open in the reader. */
  current: string | undefined
  /** Postings that are likely the same as another one. */
  alike: ReadonlySet<string>
  statuses: readonly string[]
  today: Date
  language: string
  onOrder: (order: LedgerOrder) => void
} & LineCallbacks) {
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const compact = useNarrow(table)
  const height = compact ? HEIGHT.compact : HEIGHT.wide
  // Lines that stay as they are call what is wanted now, not what was when they were drawn.
  const latest = useRef(callbacks)
  const deleted = useRef<{ id: string; at: number }>(undefined)
  latest.current = callbacks
  const { shown, above, below, scrollTo } = useVirtualRows(body, rows.length, height)

  /** Arrow keys walk from title to title, over the lines that are not drawn yet too; Delete lets a posting go. */
  function walk(event: KeyboardEvent) {
    const line = event.target instanceof Element && event.target.matches('.line-title') ? event.target.closest('tr') : null
    if (!line) return
    const from = Number(line.getAttribute('aria-rowindex')) - 2
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key]
    const id = rows[from]?.id
    if (event.key === 'Delete' && id !== undefined) {
      deleted.current = { id, at: from }
      callbacks.onDelete(id)
    }
    if (to === undefined || !rows[to]) return
    event.preventDefault()
    scrollTo(to)
    requestAnimationFrame(() => focusTitle(to))
  }
  const focusTitle = (index: number) => table.current?.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"] .line-title`)?.focus()
  useLayoutEffect(() => {
    // Lines may change for other reasons before the one that had the keyboard is gone: then the next one gets it.
    if (!deleted.current || rows.some(({ id }) => id === deleted.current?.id)) return
    if (rows.length > 0) focusTitle(Math.min(deleted.current.at, rows.length - 1))
    deleted.current = undefined
  }, [rows])

  return (
    <table ref={table} class={`ledger${compact ? ' ledger-compact' : ''}`} aria-rowcount={rows.length + 1} onKeyDown={walk}>
      <caption class="visually-hidden">{i18n.t('title.saved')}</caption>
      <LedgerHead order={order} compact={compact} onOrder={onOrder} />
      <tbody ref={body}>
        {above > 0 && <tr class="spacer" style={{ height: `${above}px` }} />}
        {shown.map(({ index }) => {
          const row = rows[index]
          return (
            row && (
              <Still key={row.id} of={[row, index, height, row.id === current, alike.has(row.id), statuses, today]}>
                {() => (
                  <LedgerLine
                    row={row}
                    index={index}
                    height={height}
                    open={row.id === current}
                    compact={compact}
                    alike={alike.has(row.id)}
                    statuses={statuses}
                    today={today}
                    language={language}
                    onOpen={(id) => latest.current.onOpen(id)}
                    onStatus={(id, status) => latest.current.onStatus(id, status)}
                    onDelete={(id) => latest.current.onDelete(id)}
                  />
                )}
              </Still>
            )
          )
        })}
        {below > 0 && <tr class="spacer" style={{ height: `${below}px` }} />}
      </tbody>
    </table>
  )
}

/** Whether the table has less room than its columns need. */
function useNarrow(table: { current: HTMLElement | null }): boolean {
  const [narrow, setNarrow] = useState(innerWidth < COMPACT_BELOW)
  useLayoutEffect(() => {
    const place = table.current?.parentElement
    if (!place) return
    const measure = () => setNarrow(place.clientWidth < COMPACT_BELOW)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    return () => observer.disconnect()
  }, [table])
  return narrow
}
