import { useLayoutEffect, useState } from 'preact/hooks'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { watchPostings } from '../../lib/store/announce.ts'
import type { Database } from '../../lib/store/database.ts'
import { countPostings, listNewestRows, listRows, readRows } from '../../lib/store/postings.ts'
import { inTurn } from '../../lib/store/safety-copy/in-turn.ts'

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

/** Changes of more postings than a person makes at once (an import, a profile that changed) are shown together, after this many ms. */
const FEW = 2
const REST = 700

/** What of the list is shown first, and how many postings there are. */
export interface First {
  count: number
  rows: LedgerRow[]
  /** Whether the browser had lost something of the list that was then brought back. */
  mended: Promise<boolean>
}

/**
 * Reads what is shown first. Asked for before the page is drawn, it is there when it has been. A list that is there does not wait for whoever
 * writes to it; whether an empty one should be empty is seen to first.
 */
export async function readFirst(database: Database): Promise<First> {
  const mended = inTurn(database, async (mended) => mended)
  // A database that cannot be opened is told of where the list is read.
  mended.catch(() => undefined)
  const read = async () => {
    const [count, rows] = await Promise.all([countPostings(database), listNewestRows(database, FIRST)])
    return { count, rows, mended }
  }
  const first = await read()
  return first.count === 0 && (await mended) ? read() : first
}

/** The list's rows, kept true to the store whoever writes to it. */
export function useLedger(database: Database, first: Promise<First>): LedgerState {
  const [rows, setRows] = useState<ReadonlyMap<string, LedgerRow>>()
  const [count, setCount] = useState(0)
  const [complete, setComplete] = useState(false)
  const [failure, setFailure] = useState<string>()

  useLayoutEffect(() => {
    const ended = new AbortController()
    const show = (read: readonly LedgerRow[]) => ended.signal.aborted || setRows(new Map(read.map((row) => [row.id, row])))
    async function readAll() {
      const { count, rows: newest, mended } = await first
      setCount(count)
      show(newest)
      if (count > FIRST) {
        await drawn()
        show(await listRows(database))
      }
      if (await mended) {
        setCount(await countPostings(database))
        show(await listRows(database))
      }
      // Not before: who waits for all of the list (a backup into a folder) must not take less for it.
      setComplete(true)
    }
    const pending = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function readChanged() {
      clearTimeout(timer)
      timer = undefined
      const ids = [...pending]
      pending.clear()
      const changed = await readRows(database, ids)
      setCount(await countPostings(database))
      setRows((before) => patch(before ?? new Map(), ids, changed))
    }
    readAll().catch((error: unknown) => setFailure(String(error)))
    watchPostings((ids) => {
      for (const id of ids) pending.add(id)
      if (ids.length <= FEW) void readChanged()
      else timer ??= setTimeout(() => void readChanged(), REST)
    }, ended.signal)
    return () => {
      clearTimeout(timer)
      ended.abort()
    }
  }, [database, first])

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
