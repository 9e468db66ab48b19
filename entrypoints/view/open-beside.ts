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

/** Set while the permission was given since the extension was last loaded: `storage.session` ends with that too. */
const FRESH = 'side-panel-granted'

/**
 * False where the side panel cannot be opened. Chrome gets a panel ready only when it loads an extension that holds the permission; asked for one
 * before that, it crashes. So the first time it is only given, and used from Chrome's next start.
 */
async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  // The types of permissions know only those of both browsers.
  const permission = { permissions: ['sidePanel' as 'storage'] }
  try {
    if (!(await browser.permissions.contains(permission))) {
      if (await browser.permissions.request(permission)) await browser.storage.session.set({ [FRESH]: true })
      return false
    }
    const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {}
    if (windowId === undefined || !sidePanel || FRESH in (await browser.storage.session.get(FRESH))) return false
    await sidePanel.setOptions({ path: 'beside.html', enabled: true })
    await sidePanel.open({ windowId })
    return true
  } catch {
    return false
  }
}
