import { useEffect, useState } from 'preact/hooks'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { watchPostings } from '../../lib/store/announce.ts'
import type { Database } from '../../lib/store/database.ts'
import { countPostings, listNewestRows, listRows, readRows } from '../../lib/store/postings.ts'

export interface LedgerState {
  /** Undefined until the first are read. */
  rows: ReadonlyMap<string, LedgerRow> | undefined
  /** How many there are, read or not. */
  count: number
  /** All of them are read. */
  complete: boolean
  /** Why the list could not be read, in the browser's words. */
  failure: string | undefined
}

/** As many as a tall window shows: they are read first. */
const FIRST = 60

/** The list's rows, kept true to the store whoever writes to it. */
export function useLedger(database: Database): LedgerState {
  const [rows, setRows] = useState<ReadonlyMap<string, LedgerRow>>()
  const [count, setCount] = useState(0)
  const [complete, setComplete] = useState(false)
  const [failure, setFailure] = useState<string>()

  useEffect(() => {
    const ended = new AbortController()
    const show = (read: readonly LedgerRow[]) => ended.signal.aborted || setRows(new Map(read.map((row) => [row.id, row])))
    async function readAll() {
      const all = await countPostings(database)
      setCount(all)
      show(await listNewestRows(database, FIRST))
      if (all > FIRST) {
        await drawn()
        show(await listRows(database))
      }
      setComplete(true)
    }
    async function readChanged(ids: string[]) {
      const changed = await readRows(database, ids)
      setCount(await countPostings(database))
      setRows((before) => patch(before ?? new Map(), ids, changed))
    }
    readAll().catch((error: unknown) => setFailure(String(error)))
    watchPostings((ids) => void readChanged(ids), ended.signal)
    return () => ended.abort()
  }, [database])

  return { rows, count, complete, failure }
}

/** Until the page has been drawn. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

function patch(before: ReadonlyMap<string, LedgerRow>, ids: readonly string[], changed: readonly LedgerRow[]): Map<string, LedgerRow> {
  const after = new Map(before)
  const kept = new Set(changed.map(({ id }) => id))
  for (const id of ids) if (!kept.has(id)) after.delete(id)
  for (const row of changed) after.set(row.id, row)
  return after
}
