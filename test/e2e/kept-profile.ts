import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findBrowser, until } from './browsers.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefoxWithExtension } from './firefox.ts'

/** The saved list in a browser that may be killed; the next start finds the same profile. */
export interface Running {
  /** Runs the body of a function in the saved list's page; its value must be JSON-like. */
  inPage(body: string): Promise<unknown>
  kill(): void
  /** What the browser wrote to its standard error. */
  said(): string
}

/** A browser on profiles of its own, with what makes it lose its IndexedDB databases. */
export interface KeptBrowser {
  name: string
  installed: boolean
  start(profile: string): Promise<Running>
  /** Damages the databases in the profile of a browser that is not running so that it throws them away. */
  wreck(profile: string): void
  /** Damages them so that they cannot be opened, nor thrown away by the browser; returns the files that stand there since. */
  block(profile: string): string[]
}

const OUTPUT = resolve(import.meta.dirname, '../../.output')

/** The list or its absence is drawn, and so the store is open. */
const LISTED = "return document.querySelector('.empty, .ledger, .ledger-none') !== null"

/** Waits its turn, which comes after that of the page: it has brought back by then what the browser had lost. */
const MENDED = "return navigator.locks.request('requisite-list', () => true)"

async function startChromium(profile: string): Promise<Running> {
  const folder = join(OUTPUT, 'chrome-mv3')
  const flags = ['--enable-logging=stderr']
  const chromium = await launchChromium({ executable: findBrowser('chromium') ?? '', folder, profile, flags })
  const page = await chromium.newPage()
  await page.goto(chromium.address('saved.html'))
  return listed({ inPage: (body) => page.evaluate(`(() => { ${body} })()`), kill: chromium.kill, said: chromium.said })
}

function firefoxStarter(): (profile: string) => Promise<Running> {
  const uuid = randomUUID()
  return async (profile) => {
    const { firefox, open, inPage, address } = await launchFirefoxWithExtension({
      executable: findBrowser('firefox') ?? '',
      folder: join(OUTPUT, 'firefox-mv3'),
      kept: { profile, uuid },
    })
    await open(address('saved.html'))
    return listed({ inPage: (body) => inPage(`(() => { ${body} })()`), kill: firefox.kill, said: firefox.said })
  }
}

async function listed(running: Running): Promise<Running> {
  await until(() => running.inPage(LISTED), 'the list to be shown')
  await running.inPage(MENDED)
  return running
}

/** Every file below a folder, by its path. */
const filesBelow = (folder: string) => readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path)))

export const KEPT_BROWSERS: KeptBrowser[] = [
  {
    name: 'Chromium',
    installed: findBrowser('chromium') !== undefined,
    start: startChromium,
    wreck(profile) {
      for (const path of filesBelow(join(profile, 'Default/IndexedDB'))) if (/MANIFEST-\d+$/.test(path)) truncateSync(path)
    },
    block(profile) {
      const files = filesBelow(join(profile, 'Default/IndexedDB'))
      for (const path of files) if (/MANIFEST-\d+$/.test(path)) rmSync(path)
      return files.filter((path) => /\d+\.(?:log|ldb)$/.test(path))
    },
  },
  {
    name: 'Firefox',
    installed: findBrowser('firefox') !== undefined,
    start: firefoxStarter(),
    wreck(profile) {
      // The databases of the extension's pages; what storage.local keeps stands beside them, under a context of its own.
      for (const path of filesBelow(join(profile, 'storage/default')))
        if (/moz-extension[^^]*\/idb\/[^/]*\.sqlite(?:-wal)?$/.test(path)) rmSync(path)
    },
    block(profile) {
      const files = filesBelow(join(profile, 'storage/default')).filter((path) => /moz-extension[^^]*\/idb\/[^/]*\.sqlite$/.test(path))
      for (const path of files) truncateSync(path, Math.floor(statSync(path).size / 2))
      return files
    },
  },
]
