import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** About what a card takes until it is measured, and what lies between two, in px. */
const HEIGHT = 112
const GAP = 6
/** Kept free below a card that is scrolled to: what happened last is told there. In px. */
const BELOW = 72

/**
 * Which cards of a column stand in its window, for a column that scrolls by itself; each card is measured once it is drawn. The cards of `held` are
 * drawn wherever the column is scrolled to: one that has the keyboard or is being dragged must not go away.
 */
export function useVirtualCards(place: RefObject<HTMLElement | null>, ids: readonly string[], held: readonly (string | undefined)[]) {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids])
  const [first, second] = held
  const rangeExtractor = useCallback(
    (range: Range) => {
      const also = [first, second].map((id) => (id === undefined ? -1 : ids.indexOf(id))).filter((index) => index >= 0)
      return [...new Set([...defaultRangeExtractor(range), ...also])].sort((left, right) => left - right)
    },
    [ids, first, second],
  )
  const options = {
    count: ids.length,
    gap: GAP,
    overscan: 4,
    scrollPaddingEnd: BELOW,
    estimateSize: () => HEIGHT,
    getItemKey,
    rangeExtractor,
    getScrollElement: () => place.current,
    initialRect: { width: 0, height: innerHeight },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return {
    shown: virtualizer.getVirtualItems(),
    /** The first card in sight. */
    from: virtualizer.range?.startIndex ?? 0,
    /** Height in px of all cards. */
    total: virtualizer.getTotalSize(),
    /** For each card's `ref`. */
    measure: virtualizer.measureElement,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
