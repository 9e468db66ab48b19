import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Saved } from '../../components/profile/Toolbar.tsx'
import type { Variants } from '../../lib/model/variants.ts'
import { readVariants, watchProfile, writeVariants } from '../../lib/store/profile.ts'
import { type History, redo, startHistory, step, undo } from './history.ts'
import { isSame } from './is-same.ts'

export interface VariantsState {
  /** Undefined until they are read. */
  variants: Variants | undefined
  saved: Saved
  change: (change: (variants: Variants) => Variants) => void
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}

/** The person's variants as this page edits them: every change is kept at once, and what other pages change appears here as one step. */
export function useVariants(): VariantsState {
  const [history, setHistory] = useState<History<Variants>>()
  const [saved, setSaved] = useState<Saved>('saved')
  const latest = useRef<History<Variants> | undefined>(undefined)
  // Counts this page's own writes: what was read before the latest of them is out of date.
  const writes = useRef(0)

  const go = useCallback((next: History<Variants>) => {
    latest.current = next
    setHistory(next)
  }, [])
  const keep = useCallback(
    async (next: History<Variants>) => {
      if (next.present === latest.current?.present) return
      go(next)
      setSaved('saving')
      writes.current++
      const failed = await writeVariants(next.present).then(
        () => false,
        () => true,
      )
      if (latest.current?.present === next.present) setSaved(failed ? 'failed' : 'saved')
    },
    [go],
  )

  useEffect(() => {
    const read = async () => {
      const before = writes.current
      const stored = await readVariants()
      if (!latest.current) go(startHistory(stored))
      else if (writes.current === before && !isSame(stored, latest.current.present)) go(step(latest.current, stored))
    }
    void read()
    return watchProfile(() => void read())
  }, [go])

  const present = () => latest.current
  return {
    variants: history?.present,
    saved,
    change: (change) => {
      const now = present()
      if (now) void keep(step(now, change(now.present)))
    },
    undo: history?.past.length ? () => void keep(undo(history)) : undefined,
    redo: history?.future.length ? () => void keep(redo(history)) : undefined,
  }
}
