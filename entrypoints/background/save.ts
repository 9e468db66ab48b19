import { browser } from 'wxt/browser'
import { type ChangeRefusal, describeReply } from '../../lib/model/messages.ts'
import { setStatus } from '../../lib/saved/track.ts'
import { changePostings, savePosting, unsavePosting } from '../../lib/store/postings.ts'
import { tidy } from '../../lib/store/safety-copy/tidy.ts'
import { database } from './database.ts'
import { countAgain } from './remind.ts'
import { keep, recall } from './session.ts'
import { tellReader } from './tell-reader.ts'

/** Puts the tab's posting into the saved list, under a status if one is named; returns why not, if it could not. */
export async function save(tab: number, status: string | undefined): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (known?.page.kind !== 'posting') return 'no-page'
  const { blocks } = known.reading
  const descriptionHtml = await describe(tab)
  const understoodBy = browser.runtime.getManifest().version
  const now = new Date()
  const saved = await savePosting(await database(), { record: known.page.record, blocks, descriptionHtml, understoodBy }, now)
  if (!saved.ok) return saved.reason
  void countAgain()
  void database().then(tidy)
  if (status === undefined) return undefined
  const moved = await changePostings(await database(), [saved.value.id], (posting) => setStatus(posting, status, now.toISOString()))
  return moved.ok ? undefined : moved.reason
}

/** The posting as its page shows it; it is kept without where the page cannot give it. */
async function describe(tab: number): Promise<string | undefined> {
  const reply = describeReply.safeParse(await tellReader(tab, { type: 'describe' }).catch(() => undefined))
  return reply.success ? reply.data.html : undefined
}

/** Takes the tab's posting out of the saved list; it and all that was noted beside it can be put back by `take-back`. */
export async function unsave(tab: number): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (!known) return 'no-page'
  const result = await unsavePosting(await database(), known.analysis.posting)
  if (!result.ok) return result.reason
  void countAgain()
  await keep(tab, { ...known, undo: { of: 'postings', postings: result.value } })
  return undefined
}
