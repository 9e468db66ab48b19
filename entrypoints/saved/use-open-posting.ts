import { useEffect, useState } from 'preact/hooks'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { fingerprint } from '../../lib/saved/fingerprint.ts'
import { watchPostings } from '../../lib/store/announce.ts'
import type { Database } from '../../lib/store/database.ts'
import { readPosting } from '../../lib/store/postings.ts'
import { isStale, type Present } from './understand.ts'
import { renew } from './use-present.ts'

/** The posting with this id, up to date with the present rules and profile, and with whoever changes it; undefined while it is read, or gone. */
export function useOpenPosting(database: Database, id: string | undefined, present: Present | undefined): SavedPosting | undefined {
  const [posting, setPosting] = useState<SavedPosting>()
  useEffect(() => {
    if (id === undefined) return setPosting(undefined)
    const ended = new AbortController()
    async function show(wanted: string) {
      const read = await readPosting(database, wanted)
      if (ended.signal.aborted) return
      // What did not change stays the same object, so that its text is not drawn anew.
      setPosting((before) =>
        before && read && fingerprint(before.record) === fingerprint(read.record) ? { ...read, record: before.record } : read,
      )
      if (read && present && isStale(read, present)) await renew(database, [wanted], present)
    }
    void show(id)
    watchPostings((changed) => void (changed.includes(id) && show(id)), ended.signal)
    return () => ended.abort()
  }, [database, id, present])
  return posting?.id === id ? posting : undefined
}
