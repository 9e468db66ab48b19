import { browser } from 'wxt/browser'
import { object } from 'zod/mini'
import { fromReader } from '../../lib/model/messages.ts'
import { type Page, page } from '../../lib/model/page.ts'
import { sessionKey } from '../background/session.ts'

const known = object({ page })

/** Calls back when what is known of a tab changes, whoever changed it. Returns what ends it. */
export function watchPage(tab: number, changed: (page: Page) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const parsed = known.safeParse(area === 'session' ? changes[sessionKey(tab)]?.newValue : undefined)
    if (parsed.success) changed(parsed.data.page)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/** Calls back when a highlight in the tab's page is clicked. Returns what ends it. */
export function watchClicks(tab: number, clicked: (requirement: string) => void): () => void {
  const listen = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
    const parsed = fromReader.safeParse(message)
    if (parsed.success && parsed.data.type === 'clicked' && sender.tab?.id === tab) clicked(parsed.data.requirement)
    return undefined
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

/** The tab that the view's address names (`?tab=`), for a view in a window of its own; else the one in front of the person. */
export async function activeTab(): Promise<{ id: number; loading: boolean } | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  const [tab] = named ? [await browser.tabs.get(Number(named))] : await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, loading: tab.status === 'loading' }
}

/** Calls back when another tab comes to the front (`came`), when the page in front begins to go (`leaving`) and when its successor stands (`came`). */
export function watchActiveTab({ leaving, came }: { leaving: () => void; came: () => void }): () => void {
  const updated = (_: number, change: { status?: string | undefined }, tab: { active: boolean }) => {
    if (!tab.active) return
    if (change.status === 'loading') leaving()
    if (change.status === 'complete') came()
  }
  browser.tabs.onActivated.addListener(came)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(came)
    browser.tabs.onUpdated.removeListener(updated)
  }
}
