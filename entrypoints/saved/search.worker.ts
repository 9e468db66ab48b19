import type { Digest, LedgerRow } from '../../lib/model/ledger-row.ts'
import { findLikelySame } from '../../lib/saved/likely-same.ts'
import { createSearchIndex } from '../../lib/saved/search-index.ts'
import { watchPostings } from '../../lib/store/announce.ts'
import { openDatabase } from '../../lib/store/open-database.ts'
import { tidy } from '../../lib/store/safety-copy/tidy.ts'
import type { FromSearch, ToSearch } from './search-messages.ts'

/** Searches beside the page, so that typing and scrolling never wait. It reads the store by itself, and hears of its changes. */

/** So many postings are taken in before questions are answered in between. */
const AT_ONCE = 250
/** How long the list must rest before likely doubles are looked for again and its copy is tidied, in ms. */
const REST = 1500

const opening = openDatabase()
const index = createSearchIndex()
const known = new Map<string, { row: LedgerRow; digest: Digest }>()
let timer: ReturnType<typeof setTimeout> | undefined

const tell = (message: FromSearch) => postMessage(message)

async function take(ids: readonly string[]): Promise<void> {
  const database = await opening
  const [rows, digests] = await Promise.all([database.rows.bulkGet([...ids]), database.digests.bulkGet([...ids])])
  ids.forEach((id, at) => {
    const [row, digest] = [rows[at], digests[at]]
    if (row && digest) {
      const before = known.get(id)
      // Most changes (a status, a profile) leave the words as they were.
      if (!before || wordsIn(before) !== wordsIn({ row, digest })) index.put(row, digest)
      known.set(id, { row, digest })
    } else {
      index.drop(id)
      known.delete(id)
    }
  })
}

/** All that is searched of a posting. */
function wordsIn({ row, digest }: { row: LedgerRow; digest: Digest }): string {
  const { title, organisation, places, tags } = row
  return JSON.stringify([title, organisation, places, tags, digest.words, digest.noted, digest.asked.map(({ label }) => label)])
}

async function takeAll(): Promise<void> {
  const ids = await (await opening).rows.toCollection().primaryKeys()
  for (let from = 0; from < ids.length; from += AT_ONCE) await take(ids.slice(from, from + AT_ONCE))
  tell({ type: 'ready' })
  waitForRest()
}

function waitForRest(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    tell({ type: 'likely-same', pairs: findLikelySame(known.values()) })
    void opening.then(tidy)
  }, REST)
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) =>
  tell({ type: 'found', words: data.words, found: index.search(data.words) }),
)
watchPostings(
  (ids) =>
    void take(ids)
      .then(() => tell({ type: 'ready' }))
      .then(waitForRest),
  new AbortController().signal,
)
void takeAll()
