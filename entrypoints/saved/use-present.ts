import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { readAllCorrections, watchCorrections } from '../../lib/store/corrections.ts'
import { readProfile, watchProfile } from '../../lib/store/profile.ts'
import { isStale, type Present, presentOf } from './present.ts'
import type { ToUnderstand } from './understand-messages.ts'

/** Keeps all postings up to date with the present rules and profile, beside the page; the open one before all others. */
export function usePresent(rows: ReadonlyMap<string, LedgerRow> | undefined, complete: boolean, open: string | undefined): void {
  const present = useReadPresent()
  const worker = useRef<Worker>(undefined)
  const stale = useMemo(() => {
    if (!complete || !present || !rows) return false
    return [...rows.values()].some((row) => isStale(row, present))
  }, [rows, complete, present])
  const [started, setStarted] = useState(false)
  useEffect(() => {
    // The rules are large: a list that is up to date does without them.
    if (stale) setStarted(true)
  }, [stale])
  useEffect(() => {
    if (!started) return
    worker.current = new Worker(new URL('./understand.worker.ts', import.meta.url), { type: 'module' })
    return () => worker.current?.terminate()
  }, [started])
  useEffect(() => {
    if (present) worker.current?.postMessage({ type: 'present', present } satisfies ToUnderstand)
  }, [started, present])
  useEffect(() => {
    if (open !== undefined) worker.current?.postMessage({ type: 'first', id: open } satisfies ToUnderstand)
  }, [started, present, open])
}

/** The present rules and profile; undefined until they are read. */
function useReadPresent(): Present | undefined {
  const [present, setPresent] = useState<Present>()
  useEffect(() => {
    const { version } = browser.runtime.getManifest()
    const read = async () => {
      const [profile, corrections] = await Promise.all([readProfile(), readAllCorrections()])
      setPresent(presentOf(version, profile, corrections, new Date()))
    }
    void read()
    const stops = [watchProfile(() => void read()), watchCorrections(() => void read())]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return present
}
