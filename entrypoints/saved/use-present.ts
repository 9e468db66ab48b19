import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import type { Database } from '../../lib/store/database.ts'
import { changePostings, readPosting } from '../../lib/store/postings.ts'
import { readProfile, watchProfile } from '../../lib/store/profile.ts'
import { isStale, type Present, presentOf, understandAgain } from './understand.ts'

/** The present rules and profile; undefined until they are read. */
export function usePresent(): Present | undefined {
  const [present, setPresent] = useState<Present>()
  useEffect(() => {
    const { version } = browser.runtime.getManifest()
    const read = () => void readProfile().then((profile) => setPresent(presentOf(version, profile)))
    read()
    watchProfile(read)
  }, [])
  return present
}

/** So many postings are brought up to date in one go, and so long the page rests in between, in ms. */
const AT_ONCE = 20
const REST = 100

/** Brings kept postings up to date with the present rules and profile, a few at a time, the newest first, until the signal ends it. */
export async function keepPresent(
  database: Database,
  rows: ReadonlyMap<string, LedgerRow>,
  present: Present,
  signal: AbortSignal,
): Promise<void> {
  const stale = [...rows.values()].filter((row) => isStale(row, present)).map(({ id }) => id)
  for (let from = 0; from < stale.length && !signal.aborted; from += AT_ONCE) {
    await renew(database, stale.slice(from, from + AT_ONCE), present)
    await new Promise((resolve) => setTimeout(resolve, REST))
  }
}

/** Understands some postings anew and keeps the result; what was changed meanwhile is left for the next time. */
export async function renew(database: Database, ids: readonly string[], present: Present): Promise<void> {
  const renewed = new Map<string, { before: string; after: Awaited<ReturnType<typeof understandAgain>> }>()
  for (const id of ids) {
    const before = await readPosting(database, id)
    if (before) renewed.set(id, { before: stampOf(before), after: await understandAgain(before, present, new Date()) })
  }
  await changePostings(database, [...renewed.keys()], (posting) => {
    const found = renewed.get(posting.id)
    if (!found || found.before !== stampOf(posting)) return posting
    const { record, understoodBy, comparedWith, history } = found.after
    const events = history.slice(posting.history.length)
    return { ...posting, record, history: [...posting.history, ...events], ...defined(understoodBy, comparedWith) }
  })
}

const stampOf = ({
  record,
  history,
  understoodBy,
}: {
  record: { posting: { text: string } }
  history: unknown[]
  understoodBy?: string | undefined
}) => `${history.length} ${understoodBy} ${record.posting.text}`

const defined = (understoodBy: string | undefined, comparedWith: string | undefined) => ({
  ...(understoodBy !== undefined && { understoodBy }),
  ...(comparedWith !== undefined && { comparedWith }),
})
