import { browser } from 'wxt/browser'
import { type ChangeRefusal, describeReply } from '../../lib/model/messages.ts'
import { savePosting, unsavePosting } from '../../lib/store/postings.ts'
import { database } from './database.ts'
import { recall } from './session.ts'
import { tellReader } from './tell-reader.ts'

/** Puts the tab's posting into the saved list; returns why not, if it could not. */
export async function save(tab: number): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (known?.page.kind !== 'posting') return 'no-page'
  const { blocks } = known.reading
  const descriptionHtml = await describe(tab)
  const understoodBy = browser.runtime.getManifest().version
  const result = await savePosting(database, { record: known.page.record, blocks, descriptionHtml, understoodBy }, new Date())
  return result.ok ? undefined : result.reason
}

/** The posting as its page shows it; it is kept without where the page cannot give it. */
async function describe(tab: number): Promise<string | undefined> {
  const reply = describeReply.safeParse(await tellReader(tab, { type: 'describe' }).catch(() => undefined))
  return reply.success ? reply.data.html : undefined
}

/** Takes the tab's posting out of the saved list again. */
export async function unsave(tab: number): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (!known) return 'no-page'
  const result = await unsavePosting(database, known.analysis.posting)
  return result.ok ? undefined : result.reason
}
