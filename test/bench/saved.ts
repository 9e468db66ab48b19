import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { findBrowser, until } from '../e2e/browsers.ts'
import { type ChromiumWithExtension, launchChromium } from '../e2e/chromium.ts'
import { ACKNOWLEDGED, saveAll } from '../e2e/saved-in-page.ts'
import { generatePostings } from './generate-postings.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, '.output/chrome-mv3')
const POSTINGS = 10_000
const ROUNDS = 9
const SAVED = 40
/** So long the search beside the page may take to read the list, in ms. */
const READ = 6000
const QUERIES = ['engineer', 'ha', 'sap excel', 'north', 'senior data engineer', 'ba', 'solid knowledge', 'meridian 12', 'zürich', 'mor']

/**
 * Prints what the saved list costs with ten thousand postings, in Chromium with the built extension: opening it, beside an extension page
 * that shows nothing, and its board; scrolling a column of the board; answering a search; importing all of it. Medians of the rounds after one to warm up.
 */
export async function benchmarkSaved(): Promise<void> {
  const executable = findBrowser('chromium')
  if (!executable || !existsSync(FOLDER)) return console.log('skipped: it needs Chromium and `npm run build`')
  const folder = mkdtempSync(join(tmpdir(), 'requisite-bench-'))
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const file = join(folder, 'list.json')
  writeFileSync(
    file,
    [...writeBackup({ statuses: [], views: [], corrections: {}, postings: generatePostings(POSTINGS, new Date(), version) })]
      .flat()
      .join(''),
  )
  const chromium = await launchChromium({ executable, folder: process.env.REQUISITE_BUILD ?? FOLDER })
  try {
    const page = await chromium.newPage()
    const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`
    print(`import of ${POSTINGS} postings, seconds`, (await importAll(chromium, page, file)) / 1000, '15 s')
    const opening = await measureOpening(chromium, page)
    print('open: first rows drawn, ms', opening.list, '300 ms')
    print('yardstick: an empty page of the extension drawn, ms', opening.empty)
    print('open the board: first cards drawn, ms', opening.board)
    const frames = await measureScrolling(chromium, page)
    print('board: a frame while a column scrolls, ms (median)', frames.median)
    print('board: the slowest frame but one in twenty, ms', frames.slow)
    await page.goto(chromium.address('saved.html'))
    await page.waitForSelector('tr.line')
    // Answers are measured, not the reading of the list before the first.
    await new Promise((rest) => setTimeout(rest, READ))
    const search = await measureSearch(page)
    print('search: answer, ms (median)', search.answered, '30 ms')
    print('search: answer drawn, ms (median)', search.drawn)
    print('save: acknowledged by the worker, ms', await measureSaving(page))
    print('safety copy of all, MB', (await copySize(page)) / 1e6)
    console.log(`machine load when this began: ${load}`)
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function importAll(chromium: ChromiumWithExtension, page: Page, file: string): Promise<number> {
  await page.goto(chromium.address('saved.html'))
  await page.waitForSelector('.empty .button')
  await page.click('.empty .button')
  const field = (await page.waitForSelector('input.import-file')) as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>
  const start = performance.now()
  await field?.uploadFile(file)
  await page.waitForSelector('[data-step="preview"] .button-primary', { timeout: 120_000 })
  await page.click('[data-step="preview"] .button-primary')
  await page.waitForSelector('[data-step="done"]', { timeout: 120_000 })
  return performance.now() - start
}

/** Runs in every new page before its own scripts: notes when something first stands there and has been drawn. */
function noteFirst(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) return requestAnimationFrame(look)
    return requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')))
  }
  look()
}

async function measureOpening(chromium: ChromiumWithExtension, page: Page): Promise<{ list: number; board: number; empty: number }> {
  const times = { list: [] as number[], board: [] as number[], empty: [] as number[] }
  const open = async (path: string, selector: string) => {
    const script = await page.evaluateOnNewDocument(noteFirst, selector)
    // From nothing: from the same page with another `#` it would stay.
    await page.goto('about:blank')
    await page.goto(chromium.address(path))
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, { timeout: 60_000, polling: 50 })
    const time = await page.evaluate(() => performance.getEntriesByName('drawn')[0]?.startTime ?? 0)
    await page.removeScriptToEvaluateOnNewDocument(script.identifier)
    return time
  }
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = await open('icon/16.png', 'img')
    const list = await open('saved.html', 'tbody tr.line:nth-child(8)')
    // The search beside the page reads the list for some seconds; what is measured next would else hold that too.
    await new Promise((rest) => setTimeout(rest, READ))
    const board = await open('saved.html#view=board', '.card-posting')
    await new Promise((rest) => setTimeout(rest, READ))
    if (round > 0) times.list.push(list)
    if (round > 0) times.board.push(board)
    if (round > 0) times.empty.push(empty)
  }
  return { list: median(times.list), board: median(times.board), empty: median(times.empty) }
}

/** Scrolls the board's longest column through, two thirds of its height a frame. */
async function measureScrolling(chromium: ChromiumWithExtension, page: Page): Promise<{ median: number; slow: number }> {
  await page.goto('about:blank')
  await page.goto(chromium.address('saved.html#view=board'))
  await page.waitForSelector('.card-posting')
  await new Promise((rest) => setTimeout(rest, READ))
  const frames = await page.evaluate(async () => {
    const column = document.querySelector('.column-cards')
    if (!column) throw new Error('the board has no column')
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
    const times: number[] = []
    for (let before = await frame(), step = 0; step < 200; step++) {
      column.scrollBy(0, column.clientHeight / 1.5)
      const now = await frame()
      times.push(now - before)
      before = now
    }
    return times.sort((left, right) => left - right)
  })
  return { median: median(frames), slow: frames[Math.floor(frames.length * 0.95)] ?? 0 }
}

/** From the key pressed until the answer has come, and until it is drawn. */
async function measureSearch(page: Page): Promise<{ answered: number; drawn: number }> {
  const answered: number[] = []
  const drawn: number[] = []
  for (const words of ['warm', ...QUERIES]) {
    const time = await page.evaluate(async (asked) => {
      const field = document.querySelector<HTMLInputElement>('.search-input')
      const count = document.querySelector('.saved-count')
      if (!field || !count) throw new Error('the list has no search')
      const change = (value: string) => {
        field.value = value
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      change('')
      await new Promise((rest) => setTimeout(rest, 400))
      performance.clearMarks('found')
      const start = performance.now()
      const shown = new Promise((done) => {
        const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => done(observer.disconnect()))))
        observer.observe(count, { characterData: true, subtree: true, childList: true })
        setTimeout(done, 3000)
      })
      change(asked)
      await shown
      const end = performance.now()
      return { answered: (performance.getEntriesByName('found')[0]?.startTime ?? end) - start, drawn: end - start }
    }, words)
    if (words === 'warm') continue
    answered.push(time.answered)
    drawn.push(time.drawn)
  }
  return { answered: median(answered), drawn: median(drawn) }
}

/** Milliseconds for one of so many postings saved one after another, each a new one. */
async function measureSaving(page: Page): Promise<number> {
  const records = generatePostings(SAVED, new Date()).map(({ record }) => {
    const url = `${record.posting.url}?saved`
    return { ...record, posting: { ...record.posting, url } }
  })
  const start = performance.now()
  await page.evaluate(`(() => { ${saveAll(records)} })()`)
  await until(async () => JSON.parse(String(await page.evaluate(`(() => { ${ACKNOWLEDGED} })()`))).ended, 'all to be saved')
  return (performance.now() - start) / SAVED
}

/** Bytes of the files that the list is kept in a second time. */
function copySize(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('safety-copy', { create: true })
    let bytes = 0
    for await (const file of folder.values()) if (file.kind === 'file') bytes += (await (file as FileSystemFileHandle).getFile()).size
    return bytes
  })
}

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0
}

function print(what: string, value: number, limit?: string): void {
  console.log(`${what.padEnd(56)} ${value.toFixed(1).padStart(8)}${limit ? `   (at most ${limit})` : ''}`)
}
