import { watchPostings } from '../../lib/store/announce.ts'
import { openDatabase } from '../../lib/store/open-database.ts'
import { listRows, readRows } from '../../lib/store/postings.ts'
import { isStale, type Present } from './present.ts'
import { renew } from './renew.ts'
import type { ToUnderstand } from './understand-messages.ts'

/** Brings kept postings up to date with the present rules and profile, beside the page, so that nothing in it ever waits. */

/** So many postings are written in one go: few enough that a change of the profile in between is heard soon. */
const AT_ONCE = 100
/** How long it rests in between, in ms: other pages and the search take in what was written. */
const REST = 20
/** Only one page does this at a time. */
const LOCK = 'requisite-understand'

const opening = openDatabase()
let present: Present | undefined

/** All that is out of date, the newest first, until something newer is to be done. */
async function passOver(now: Present): Promise<void> {
  const database = await opening
  await navigator.locks.request(LOCK, async () => {
    const rows = (await listRows(database))
      .filter((row) => isStale(row, now))
      .sort((left, right) => (left.savedAt < right.savedAt ? 1 : -1))
    for (let from = 0; from < rows.length && present === now; from += AT_ONCE) {
      const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id)
      await renew(database, ids, now, new Date())
      await new Promise((resolve) => setTimeout(resolve, REST))
    }
  })
}

/** What was imported or saved by another page may have been understood by something older. */
async function lookAt(ids: string[]): Promise<void> {
  const now = present
  if (!now) return
  const database = await opening
  const stale = (await readRows(database, ids)).filter((row) => isStale(row, now)).map(({ id }) => id)
  for (let from = 0; from < stale.length && present === now; from += AT_ONCE)
    await renew(database, stale.slice(from, from + AT_ONCE), now, new Date())
}

addEventListener('message', ({ data }: MessageEvent<ToUnderstand>) => {
  if (data.type === 'first') {
    const now = present
    if (now) void opening.then((database) => renew(database, [data.id], now, new Date()))
  } else {
    present = data.present
    void passOver(data.present)
  }
})
watchPostings((ids) => void lookAt(ids), new AbortController().signal)
