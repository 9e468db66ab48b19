import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser } from './browsers.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefoxWithExtension } from './firefox.ts'

/** One browser with the extension in it, as the tests that hold for both see it. Scripts are function bodies; their value must be JSON-like. */
export interface BrowserUnderTest {
  /** Address of one of the extension's own pages, by its path ("profile.html"). */
  address(path: string): string
  open(url: string): Promise<void>
  /** Presses the real toolbar button over the open page. */
  press(): Promise<void>
  /** Walks to the next or the previous requirement by the browser's own command: in Firefox its keys are pressed, in Chromium the worker is told. */
  command(name: 'next-requirement' | 'previous-requirement'): Promise<void>
  inPage(body: string): Promise<unknown>
  inPopup(body: string): Promise<unknown>
  /** Opens one of the extension's pages in another tab, runs the body there once it is loaded, and closes it. */
  inOwnPage(path: string, body: string): Promise<unknown>
  stopWorker(): Promise<void>
  /** A page of the browser itself, where no extension may read. */
  restricted: string
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Port of a proxy on this machine that all requests must go through, those to this machine too. */
  proxy?: number
}

const OUTPUT = resolve(import.meta.dirname, '../../.output')

/** The browsers installed here, by name, with how to start them. Both must be there where CI runs. */
export const BROWSERS: { name: string; installed: boolean; launch(options?: LaunchOptions): Promise<BrowserUnderTest> }[] = [
  { name: 'Chromium', installed: findBrowser('chromium') !== undefined, launch: chromiumUnderTest },
  { name: 'Firefox', installed: findBrowser('firefox') !== undefined, launch: firefoxUnderTest },
]

async function chromiumUnderTest({ proxy }: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const chromium = await launchChromium({
    executable: findBrowser('chromium') ?? '',
    folder: resolve(OUTPUT, 'chrome-mv3'),
    flags: proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'],
  })
  const page = await chromium.firstPage()
  let popup: Page | undefined
  const run = (where: Page | undefined, body: string) => {
    if (!where) throw new Error('no popup was opened')
    return where.evaluate(`(() => { ${body} })()`)
  }
  return {
    address: chromium.address,
    open: async (url) => void (await page.goto(url)),
    async press() {
      popup = await chromium.press(page)
    },
    command: chromium.command,
    inPage: (body) => run(page, body),
    inPopup: (body) => run(popup, body),
    async inOwnPage(path, body) {
      const own = await chromium.newPage()
      await own.goto(chromium.address(path))
      const value = await run(own, body)
      await own.close()
      return value
    },
    stopWorker: chromium.stopWorker,
    restricted: 'chrome://version/',
    close: chromium.close,
  }
}

async function firefoxUnderTest({ proxy }: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const firefox = await launchFirefoxWithExtension({
    executable: findBrowser('firefox') ?? '',
    folder: resolve(OUTPUT, 'firefox-mv3'),
    preferences:
      proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          },
  })
  return {
    address: firefox.address,
    open: firefox.open,
    press: firefox.press,
    command: (name) => firefox.pressKeys(name === 'next-requirement' ? 'N' : 'P'),
    inPage: (body) => firefox.inPage(`(() => { ${body} })()`),
    inPopup: firefox.inPopup,
    inOwnPage: firefox.inOwnPage,
    stopWorker: firefox.stopWorker,
    restricted: 'about:license',
    close: firefox.close,
  }
}
