import { browser } from 'wxt/browser'
import { highlightCss } from '../../lib/highlight/styles.ts'
import { type ReadReply, readReply, type Scope } from '../../lib/model/messages.ts'
import { tellReader } from './tell-reader.ts'

/**
 * Asks the tab's reader to read, injecting one first where there is none; undefined where the browser does not let the extension in. Injecting
 * takes the longest, so `meanwhile` is called as soon as it has begun.
 */
export async function readTab(tab: number, scope: Scope, meanwhile: () => void): Promise<ReadReply | undefined> {
  const reply = readReply.safeParse(await tellReader(tab, { type: 'read', scope }))
  if (reply.success) return reply.data
  if (!(await injectReader(tab, meanwhile))) return undefined
  const first = await tellReader(tab, { type: 'read', scope })
  // On some of its own pages Firefox takes the reader in and then lets it hear nothing.
  return first === undefined ? undefined : readReply.parse(first)
}

async function injectReader(tab: number, meanwhile: () => void): Promise<boolean> {
  const target = { tabId: tab }
  try {
    const injected = browser.scripting.executeScript({ target, files: ['/reader.js'] })
    meanwhile()
    await injected
    // Needs no element in the page, and no page's policy stops it. Chromium shows no grounds of highlights that a user sheet asks for.
    await browser.scripting.insertCSS({ target, css: highlightCss() })
    return true
  } catch {
    return false
  }
}
