import { browser } from 'wxt/browser'
import type { ChangeRefusal } from '../../lib/model/messages.ts'
import { savePosting, unsavePosting } from '../../lib/store/postings.ts'
import { database } from './database.ts'
import { recall } from './session.ts'

/** Puts the tab's posting into the saved list; returns why not, if it could not. */
export async function save(tab: number): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (known?.page.kind !== 'posting') return 'no-page'
  const { blocks, descriptionHtml } = known.reading
  const understoodBy = browser.runtime.getManifest().version
  const result = await savePosting(database, { record: known.page.record, blocks, descriptionHtml, understoodBy }, new Date())
  return result.ok ? undefined : result.reason
}

/** Takes the tab's posting out of the saved list again. */
export async function unsave(tab: number): Promise<ChangeRefusal | undefined> {
  const known = await recall(tab)
  if (!known) return 'no-page'
  const result = await unsavePosting(database, known.analysis.posting)
  return result.ok ? undefined : result.reason
}
