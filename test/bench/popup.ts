import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Extension, Page } from 'puppeteer-core'
import { findBrowser, until } from '../e2e/browsers.ts'
import { launchChromium } from '../e2e/chromium.ts'
import { serve } from '../e2e/serve.ts'

const FOLDER = resolve(import.meta.dirname, '../../.output/chrome-mv3')
const PAGES = resolve(import.meta.dirname, '../pages/company')
const ROUNDS = 15
const PATIENCE = 15_000

/** Milliseconds from the press of the toolbar button: until the popup first shows something, and until it shows the posting. */
interface Opening {
  painted: number
  settled: number
}

/**
 * Prints how long the popup takes to open over a job page by the real toolbar button, beside the popup of an extension that holds a
 * single word. Both stand in one Chromium and are pressed in turn. Medians of the rounds after one to warm up.
 */
export async function benchmarkPopup(): Promise<void> {
  const executable = findBrowser('chromium')
  if (!executable || !existsSync(FOLDER)) return console.log('skipped: it needs Chromium and `npm run build`')
  const empty = emptyExtension()
  const server = await serve(PAGES)
  const chromium = await launchChromium({ executable, folder: FOLDER })
  try {
    const yardstick = await chromium.browser.installExtension(empty)
    const page = await chromium.newPage()
    await page.goto(server.address('/headings.html'))
    const own = new URL(chromium.address('')).host
    const openings = { ours: [] as Opening[], empty: [] as Opening[] }
    for (let round = 0; round <= ROUNDS; round++) {
      const ours = await open(chromium.browser, own, page)
      const bare = await open(chromium.browser, yardstick, page)
      if (round === 0) continue
      openings.ours.push(ours)
      openings.empty.push(bare)
    }
    report(openings.ours, openings.empty)
  } finally {
    await chromium.close()
    await server.close()
    rmSync(empty, { recursive: true })
  }
}

/** The folder of an extension whose popup holds one word: without any there would be no paint to wait for. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'requisite-empty-'))
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><body>Empty')
  return folder
}

/** Presses an extension's button over `page`, and closes the popup again once it has settled. */
async function open(browser: Browser, id: string, page: Page): Promise<Opening> {
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('the extension is not installed')
  await page.bringToFront()
  const pressed = Date.now()
  await extension.triggerAction(page)
  const popup = await until(() => popupOf(extension), 'the popup to open', PATIENCE)
  const times = await popup.evaluate(whenShown)
  await popup.close()
  return { painted: times.painted - pressed, settled: times.settled - pressed }
}

async function popupOf(extension: Extension): Promise<Page | undefined> {
  return (await extension.pages()).find((page) => page.url().endsWith('popup.html') && !page.isClosed())
}

/** Runs in the popup: the time of day at which it first showed something, and at which it was no longer reading. */
async function whenShown(): Promise<Opening> {
  const painted = () => performance.getEntriesByName('first-paint')[0]?.startTime
  while (painted() === undefined || document.querySelector('[data-state="reading"]')) await new Promise(requestAnimationFrame)
  const { timeOrigin } = performance
  return { painted: timeOrigin + (painted() ?? 0), settled: timeOrigin + performance.now() }
}

function report(ours: readonly Opening[], empty: readonly Opening[]): void {
  const median = (openings: readonly Opening[], of: keyof Opening) =>
    openings.map((opening) => opening[of]).sort((a, b) => a - b)[openings.length >> 1] ?? 0
  const [own, bare] = [median(ours, 'painted'), median(empty, 'painted')]
  console.log(
    [
      `popup opens      ${own.toFixed(0)} ms from the press to the first paint; an empty popup ${bare.toFixed(0)} ms; ${(own / bare).toFixed(2)} times`,
      `posting shown    ${median(ours, 'settled').toFixed(0)} ms from the press`,
      `medians of ${ROUNDS} presses each, in turn; load ${loadavg()[0]?.toFixed(1)}`,
    ].join('\n'),
  )
}
