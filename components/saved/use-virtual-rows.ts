import { observeWindowOffset, observeWindowRect, type VirtualItem, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

export interface VirtualRows {
  /** The rows to draw. */
  shown: VirtualItem[]
  /** Height in px of the rows left out above and below. */
  above: number
  below: number
  scrollTo: (index: number) => void
}

/** Which rows of a long list stand in the window, for a list that scrolls with its page; all rows are `height` px high. */
export function useVirtualRows(body: RefObject<HTMLElement | null>, count: number, height: number): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [margin, setMargin] = useState(0)
  const options = {
    count,
    scrollMargin: margin,
    overscan: 4,
    estimateSize: () => height,
    getScrollElement: () => window,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    const top = body.current ? Math.round(body.current.getBoundingClientRect().top + scrollY) : 0
    if (top !== margin) setMargin(top)
  })
  const shown = virtualizer.getVirtualItems()
  const last = shown.at(-1)
  return {
    shown,
    above: (shown[0]?.start ?? margin) - margin,
    below: last ? virtualizer.getTotalSize() - (last.end - margin) : 0,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
