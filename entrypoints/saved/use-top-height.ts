import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Tells the style sheets how high the page's top is: it wraps on narrow windows, and what stays in sight below it starts where it ends. */
export function useTopHeight(top: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = top.current
    if (!element) return
    const observer = new ResizeObserver(() => document.body.style.setProperty('--top-height', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => observer.disconnect()
  }, [top])
}
