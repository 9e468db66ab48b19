import { useEffect, useState } from 'preact/hooks'
import { watchPostings } from '../../lib/store/announce.ts'
import type { Database } from '../../lib/store/database.ts'
import { forgetRestored, type Restored, readRestored } from '../../lib/store/safety-copy/marks.ts'
import type { First } from './use-ledger.ts'

/** What was brought back from the safety copy until the person takes note, and how they do. */
export function useRestored(database: Database, first: Promise<First>): [Restored | undefined, () => void] {
  const [restored, setRestored] = useState<Restored>()
  useEffect(() => {
    const ended = new AbortController()
    // The list itself says so when the store cannot be read.
    const read = () => void readRestored(database).then(setRestored, () => undefined)
    void first.then(({ mended }) => mended).then(read, () => undefined)
    watchPostings(read, ended.signal)
    return () => ended.abort()
  }, [database, first])
  const takeNote = () => {
    setRestored(undefined)
    void forgetRestored(database)
  }
  return [restored, takeNote]
}
