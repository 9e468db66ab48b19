import { browser } from 'wxt/browser'
import type { ToReader } from '../../lib/model/messages.ts'

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
