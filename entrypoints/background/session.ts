import { browser } from 'wxt/browser'
import type { infer as Infer } from 'zod/mini'
import { array, discriminatedUnion, literal, object, optional, string } from 'zod/mini'
import { analysisRecord } from '../../lib/model/analysis.ts'
import { page } from '../../lib/model/page.ts'
import { profile } from '../../lib/model/profile.ts'
import { reading } from '../../lib/model/reading.ts'
import { savedPosting } from '../../lib/model/saved-posting.ts'

/** What the last change can be taken back with. */
const undo = discriminatedUnion('of', [
  /** Words said to be no requirement. */
  object({ of: literal('words'), words: string() }),
  /** The profile before an answer; absent if there was none. */
  object({ of: literal('profile'), profile: optional(profile) }),
  /** What was taken out of the saved list. */
  object({ of: literal('postings'), postings: array(savedPosting) }),
])

/** What is known of a tab between two messages: the posting as read and analyzed, and the page as views show it. */
const session = object({
  reading,
  analysis: analysisRecord,
  page,
  undo: optional(undo),
})
export type Session = Infer<typeof session>

const PREFIX = 'tab:'

/** Where views find the page of a tab, and hear of its changes, in `storage.session`. */
export const sessionKey = (tab: number) => `${PREFIX}${tab}`

/** What was kept for a tab; undefined if nothing was, or if an older version of the extension kept it. */
export async function recall(tab: number): Promise<Session | undefined> {
  const stored = await browser.storage.session.get(sessionKey(tab))
  const parsed = session.safeParse(stored[sessionKey(tab)])
  return parsed.success ? parsed.data : undefined
}

/** Keeps what is known of a tab until the browser closes. A posting too large for that is read again when it is next needed. */
export async function keep(tab: number, known: Session): Promise<void> {
  try {
    await browser.storage.session.set({ [sessionKey(tab)]: known })
  } catch {
    await forget(tab)
  }
}

/** Lets go of what is known of a tab. */
export async function forget(tab: number): Promise<void> {
  await browser.storage.session.remove(sessionKey(tab))
}

/** The tabs something is known of. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null)
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)))
}
