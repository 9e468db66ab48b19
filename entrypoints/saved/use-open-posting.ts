import { useEffect, useState } from 'preact/hooks'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { fingerprint } from '../../lib/saved/fingerprint.ts'
import { watchPostings } from '../../lib/store/announce.ts'
import type { Database } from '../../lib/store/database.ts'
import { readPosting } from '../../lib/store/postings.ts'

/** The posting with this id, as it is now, whoever changes it; undefined while it is read, or gone. */
export function useOpenPosting(database: Database, id: string | undefined): SavedPosting | undefined {
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
    }
    void show(id)
    watchPostings((changed) => void (changed.includes(id) && show(id)), ended.signal)
    return () => ended.abort()
  }, [database, id])
  return posting?.id === id ? posting : undefined
}
