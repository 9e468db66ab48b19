import { useEffect, useRef, useState } from 'preact/hooks'

/** Typing rests this long before it is kept, in milliseconds. */
const PAUSE = 600

/** What is typed in a field until it is kept: after a pause, or when the field is left. */
export interface Draft {
  draft: string
  /** Typed, but not kept yet: undoing then is the browser's own affair. */
  dirty: boolean
  type: (text: string) => void
  keep: () => void
}

/** `keep` is told the text once it changed. A value that changes from outside replaces what was typed. */
export function useDraft(value: string, keep: (text: string) => void): Draft {
  const [draft, setDraft] = useState(value)
  const latest = useRef({ draft, value, keep })
  latest.current = { draft, value, keep }
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => setDraft(value), [value])
  const flush = () => {
    clearTimeout(timer.current)
    if (latest.current.draft !== latest.current.value) latest.current.keep(latest.current.draft)
  }
  // Leaving the page or the entry keeps what was typed.
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
  return {
    draft,
    dirty: draft !== value,
    type: (text) => {
      setDraft(text)
      latest.current.draft = text
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, PAUSE)
    },
    keep: flush,
  }
}
