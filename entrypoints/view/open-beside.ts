import { browser } from 'wxt/browser'

/** The part of Chrome's side panel API that is used, and Firefox's sidebar; neither browser has both. */
interface Panels {
  sidePanel?: {
    setOptions(options: { path: string; enabled: boolean }): Promise<void>
    open(options: { windowId: number }): Promise<void>
  }
  sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the checklist beside the page: in Firefox's sidebar, in Chrome's side panel (its permission is asked for here, at the first use, and
 * carries no warning), else in a window of its own. Called from a click, without waiting before the browser's own check of it.
 */
export async function openBeside(tab: number): Promise<void> {
  const panels = (globalThis as { browser?: Panels }).browser ?? {}
  if (panels.sidebarAction) {
    await panels.sidebarAction.open()
    return window.close()
  }
  const { id: windowId } = await browser.windows.getCurrent()
  if (await openSidePanel(windowId)) return window.close()
  await browser.windows.create({ url: browser.runtime.getURL(`/beside.html?tab=${tab}`), type: 'popup', width: 400, height: 720 })
}

async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (windowId === undefined || !(await browser.permissions.request({ permissions: ['sidePanel' as 'storage'] }))) return false
    const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {}
    if (!sidePanel) return false
    await sidePanel.setOptions({ path: 'beside.html', enabled: true })
    await sidePanel.open({ windowId })
    return true
  } catch {
    return false
  }
}
