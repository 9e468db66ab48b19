import { type Browser, launch, type Page } from 'puppeteer-core'
import { PATIENCE, until } from './browsers.ts'

export interface ChromiumWithExtension {
  browser: Browser
  /** The tab that the browser opened with. */
  firstPage(): Promise<Page>
  newPage(): Promise<Page>
  /** Address of one of the extension's own pages, by its path ("popup.html"). */
  address(path: string): string
  /** Presses the real toolbar button over `page` and gives the popup that opens. Closes a popup still open from before. */
  press(page: Page): Promise<Page>
  /** Tells the background worker of a keyboard command, as pressed keys do: Chromium gives an extension that was not installed from its store none. */
  command(name: string): Promise<void>
  /** Stops the background worker, as the browser does when it is idle; the next message starts it anew. */
  stopWorker(): Promise<void>
  /** Ends the browser at once, as a crash would. */
  kill(): void
  /** What the browser wrote to its standard error since it was started. */
  said(): string
  close(): Promise<void>
}

/** Chromium with the built extension of `folder` in it, headless unless told otherwise; on a fresh profile unless `profile` names a folder. */
export async function launchChromium({
  executable,
  folder,
  headless = true,
  flags = [],
  profile,
}: {
  executable: string
  folder: string
  headless?: boolean
  flags?: string[]
  profile?: string
}): Promise<ChromiumWithExtension> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    timeout: PATIENCE,
    enableExtensions: true,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    args: [...sandbox, '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...flags],
  })
  const said: string[] = []
  browser.process()?.stderr?.on('data', (words: Buffer) => said.push(String(words)))
  const id = await browser.installExtension(folder)
  const address = (path: string) => `chrome-extension://${id}/${path}`
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('the extension did not install')
  const popup = async () => (await extension.pages()).find((page) => page.url().startsWith(address('popup.html')) && !page.isClosed())
  const patient = (page: Page) => {
    page.setDefaultTimeout(PATIENCE)
    return page
  }
  const newPage = async () => patient(await browser.newPage())
  return {
    browser,
    async firstPage() {
      const [page] = await browser.pages()
      return page ? patient(page) : newPage()
    },
    newPage,
    address,
    async press(page) {
      await (await popup())?.close()
      await page.bringToFront()
      await extension.triggerAction(page)
      return patient(await until(popup, 'the popup to open'))
    },
    async command(name) {
      const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(address('')), {
        timeout: PATIENCE,
      })
      await (await target.worker())?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`)
    },
    async stopWorker() {
      const page = browser.targets().find((target) => target.type() === 'page')
      const session = await page?.createCDPSession()
      await session?.send('ServiceWorker.enable')
      await session?.send('ServiceWorker.stopAllWorkers')
      await session?.detach()
    },
    kill: () => void browser.process()?.kill('SIGKILL'),
    said: () => said.join(''),
    close: () => browser.close(),
  }
}
