import type { Scope } from '../../lib/model/messages.ts'
import type { Page } from '../../lib/model/page.ts'
import { compare } from './compare.ts'
import { getReady } from './get-ready.ts'
import { readTab } from './read-tab.ts'
import { forget, keep } from './session.ts'
import { showInPage } from './tell-reader.ts'

/**
 * Reads a tab anew, understands it, shows the result in the page and keeps it for the next message. Asking again costs little and is
 * always true to what the tab shows now, whatever happened to the worker or the page in between.
 */
export async function open(tab: number, scope: Scope): Promise<Page> {
  let wasRead = false
  const reply = await readTab(tab, scope, () => void getReady(() => wasRead))
  wasRead = true
  if (!reply) return { kind: 'unreachable' }
  if (!reply.ok) {
    await forget(tab)
    const { url, reason, detail, selected } = reply
    return { kind: 'refused', url, reason, selected, ...(detail !== undefined && { detail }) }
  }
  const reading = reply.value
  const { understand } = await import('./understand.ts')
  const analysis = await understand(reading)
  const page = await compare(reading, analysis)
  await keep(tab, { reading, analysis, page })
  await showInPage(tab, page)
  return page
}
