import { useEffect, useRef } from 'preact/hooks'

/** Gives a list whose newest entry gets the focus: call `expect` before adding it on top. */
export function useFresh(count: number) {
  const list = useRef<HTMLUListElement>(null)
  const waiting = useRef(false)
  useEffect(() => {
    if (!waiting.current) return
    waiting.current = false
    list.current?.querySelector('input')?.focus()
  }, [count])
  return {
    list,
    expect: () => {
      waiting.current = true
    },
  }
}
