import { randomUUID } from 'node:crypto'
import { type Firefox, launchFirefox } from './bidi.ts'
import { until } from './browsers.ts'

/** The id that wxt.config.ts gives the extension in Firefox. */
const GECKO_ID = 'requisite@requisite.example'

export interface FirefoxWithExtension {
  firefox: Firefox
  address(path: string): string
  /** Opens an address in the first tab and waits until it has loaded. */
  open(url: string): Promise<void>
  /** Presses the real toolbar button over the first tab and waits for the popup. */
  press(): Promise<void>
  /** Presses Alt, Shift and a letter over the browser's window, as the keyboard does. */
  pressKeys(letter: string): Promise<void>
  /** Runs an expression in the first tab. */
  inPage(expression: string): Promise<unknown>
  /** Runs the body of a function of (window, document) in the open popup. */
  inPopup(body: string): Promise<unknown>
  /** Opens one of the extension's pages in another tab, runs the body of a function there, and closes it. */
  inOwnPage(path: string, body: string): Promise<unknown>
  /** Ends the background script, as the browser does when it is idle. */
  stopWorker(): Promise<void>
  close(): Promise<void>
}

/** Firefox with the built extension of `folder` in it; on a fresh profile unless `kept` names one, with the id that the extension has there. */
export async function launchFirefoxWithExtension({
  executable,
  folder,
  headless = true,
  preferences = {},
  kept,
}: {
  executable: string
  folder: string
  headless?: boolean
  preferences?: Record<string, string | number | boolean>
  kept?: { profile: string; uuid: string }
}): Promise<FirefoxWithExtension> {
  const uuid = kept?.uuid ?? randomUUID()
  const firefox = await launchFirefox({
    executable,
    headless,
    ...(kept && { profile: kept.profile }),
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      'ui.popup.disable_autohide': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...preferences,
    },
  })
  await firefox.send('webExtension.install', { extensionData: { type: 'path', path: folder } })
  const contextsOf = async (scope: object) =>
    ((await firefox.send('browsingContext.getTree', scope)) as { contexts: { context: string }[] }).contexts.map((tree) => tree.context)
  const [tab] = await contextsOf({})
  const [window] = await contextsOf({ 'moz:scope': 'chrome' })
  if (!tab || !window) throw new Error('Firefox has no tab or no window')
  const address = (path: string) => `moz-extension://${uuid}/${path}`
  const navigate = (context: string, url: string) => firefox.send('browsingContext.navigate', { context, url, wait: 'complete' })
  const { context: beside } = (await firefox.send('browsingContext.create', { type: 'tab', background: true })) as { context: string }
  await navigate(beside, address('saved.html'))
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`
  const inPopup = (body: string) =>
    firefox.evaluate(
      beside,
      `(() => { const view = browser.extension.getViews({ type: 'popup' })[0]; return view ? ((window, document) => { ${body} })(view, view.document) : undefined })()`,
    )
  return {
    firefox,
    address,
    open: async (url) => void (await navigate(tab, url)),
    async press() {
      await inPopup('window.close()')
      await until(async () => (await inPopup('return true')) !== true, 'the old popup to close')
      await firefox.send('browsingContext.activate', { context: tab })
      await firefox.evaluate(
        window,
        `(async () => { const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); await ExtensionParent.apiManager.global.browserActionFor(${policy}).triggerAction(window) })()`,
      )
      await until(() => inPopup('return true'), 'the popup to open')
    },
    async pressKeys(letter) {
      await firefox.send('browsingContext.activate', { context: tab })
      const code = letter.toUpperCase().charCodeAt(0)
      const pressed = await firefox.evaluate(
        window,
        `(() => {
          const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
          if (!keyboard.beginInputTransactionForTests(window)) return false
          const [alt, shift, key] = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter.toUpperCase()}', 'Key${letter.toUpperCase()}', ${code}]]
            .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }))
          for (const each of [alt, shift, key]) keyboard.keydown(each)
          for (const each of [key, shift, alt]) keyboard.keyup(each)
          return true
        })()`,
      )
      if (!pressed) throw new Error('Firefox takes no keys')
    },
    inPage: (expression) => firefox.evaluate(tab, expression),
    inPopup,
    async inOwnPage(path, body) {
      const { context } = (await firefox.send('browsingContext.create', { type: 'tab', background: true })) as { context: string }
      await navigate(context, address(path))
      const value = await firefox.evaluate(context, `(() => { ${body} })()`)
      await firefox.send('browsingContext.close', { context })
      return value
    },
    stopWorker: async () => void (await firefox.evaluate(window, `${policy}.terminateBackground()`)),
    close: () => firefox.close(),
  }
}
