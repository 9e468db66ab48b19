import { browser } from 'wxt/browser'
import type { ToReader } from '../../lib/model/messages.ts'
import type { OpenPosting } from '../../lib/model/page.ts'

/** Sends a message to a tab's reader; undefined when there is none. What the reader itself failed at is thrown here. */
export async function tellReader(tab: number, message: ToReader): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message)
  } catch (error) {
    // Both browsers word it so when nothing in the tab listens, or it went away before it answered.
    if (/receiving end does not exist|message (?:channel|port) closed/i.test(String(error))) return undefined
    throw error
  }
}

/** Shows a posting's record in its page. A page in which that fails keeps its checklist all the same. */
export async function showInPage(tab: number, { record, highlights }: OpenPosting): Promise<void> {
  try {
    await tellReader(tab, { type: 'paint', record, on: highlights })
  } catch (error) {
    console.error(error)
  }
}
