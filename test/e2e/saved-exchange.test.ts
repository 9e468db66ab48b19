import { mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import { findBrowser, until } from './browsers.ts'
import { type ChromiumWithExtension, launchChromium } from './chromium.ts'
import { STORED } from './saved-in-page.ts'

/** Postings of the present version are not understood anew while the test looks at them. */
const VERSION = (JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }).version
const CORRECTIONS = { 'https://jobs0.example/postings/0': ['Ready for a challenge?'] }
const listOf = (postings: SavedPosting[]) =>
  [...writeBackup({ statuses: ['Waiting'], views: [], corrections: CORRECTIONS, postings })].flat().join('')

/** Keeps what the page hands out as downloads, and gives it a folder of its own where a person would pick one. */
const WATCH = `
  window.handed = [];
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.handed.push(blob); return create.call(URL, blob); };
  window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
`

describe.skipIf(findBrowser('chromium') === undefined)('the list in and out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'requisite-exchange-'))
  let chromium: ChromiumWithExtension
  let page: Page

  beforeAll(async () => {
    chromium = await launchChromium({
      executable: findBrowser('chromium') ?? '',
      folder: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
      flags: ['--lang=en'],
    })
    page = await chromium.newPage()
    await page.evaluateOnNewDocument(WATCH)
  })
  afterAll(async () => {
    await chromium?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    await page.goto(chromium.address('saved.html'))
    await forgetAll()
  })

  /** Empties the store, as a new machine has it. */
  async function forgetAll() {
    await page.goto(chromium.address('icon/16.png'))
    await page.evaluate(async () => {
      const files = await navigator.storage.getDirectory()
      await files.removeEntry('safety-copy', { recursive: true }).catch(() => undefined)
      await new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase('requisite')
        request.onsuccess = done
        request.onerror = failed
      })
    })
    await page.goto(chromium.address('saved.html'))
    await page.evaluate('chrome.storage.local.clear()')
    await page.waitForSelector('.empty .button')
  }
  const fileOf = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  async function choose(path: string) {
    await page.evaluate(() => (document.querySelector<HTMLElement>('#list-menu .menu-entry') as HTMLElement).click())
    const field = await page.waitForSelector('input.import-file')
    await (field as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(path)
  }
  async function take(path: string) {
    await choose(path)
    await (await page.waitForSelector('[data-step="preview"] .button-primary'))?.click()
    await page.waitForSelector('[data-step="done"]')
    await page.click('[data-step="done"] .button-primary')
    await until(async () => (await page.$('dialog')) === null, 'the dialog to close')
  }
  async function menu(entry: string): Promise<void> {
    await page.evaluate((words) => {
      const entries = document.querySelectorAll<HTMLElement>('#list-menu .menu-entry')
      ;[...entries].find(({ textContent }) => textContent?.startsWith(words))?.click()
    }, entry)
  }
  async function exported(entry: string): Promise<string> {
    await page.evaluate('window.handed = []')
    await menu(entry)
    await page.waitForFunction('window.handed.length > 0')
    return String(await page.evaluate('window.handed[0].text()'))
  }
  const stored = async () => (JSON.parse(String(await page.evaluate(`(() => { ${STORED} })()`))) as string[][]).map(({ length }) => length)

  test('a full backup restores to the same bytes on another machine', async () => {
    await take(fileOf('list.json', listOf(generatePostings(60, new Date()))))
    // What was imported is first brought up to date with the present rules; the backup holds it as it is then.
    const settled = async () => {
      const [one, two] = [await exported('Export everything'), await exported('Export everything')]
      return one === two && !one.includes('"understoodBy":""') ? one : undefined
    }
    const before = await until(settled, 'the list to rest')
    await forgetAll()
    await take(fileOf('backup.json', before))
    expect(await exported('Export everything')).toBe(before)
    expect(before).toContain('Ready for a challenge?')
  })

  test('the table comes back from its own CSV, and neutralises what a spreadsheet would run', async () => {
    const [posting] = generatePostings(1, new Date())
    if (!posting) throw new Error('no posting')
    const record = { ...posting.record, posting: { ...posting.record.posting, title: '=HYPERLINK("http://x")' } }
    await take(fileOf('one.json', listOf([{ ...posting, record }])))
    const table = await exported('Export this table')
    expect(table).toContain(`'=HYPERLINK`)
    await forgetAll()
    await choose(fileOf('table.csv', table))
    await (await page.waitForSelector('[data-step="columns"] .button-primary'))?.click()
    await (await page.waitForSelector('[data-step="preview"] .button-primary'))?.click()
    await page.waitForSelector('[data-step="done"]')
    expect(await page.$eval('tr.line .line-title', ({ textContent }) => textContent)).toBe('=HYPERLINK("http://x")')
  })

  test('a tracker’s table brings a known posting up to date and keeps its text', async () => {
    const [posting] = generatePostings(1, new Date())
    if (!posting) throw new Error('no posting')
    await take(fileOf('one.json', listOf([posting])))
    await choose(
      fileOf(
        'teal.csv',
        `Job Position,Company,Status,Job Post URL,Notes\nCook,Mill,Interviewing,${posting.id},call Ana\nBaker,Mill,Applied,,\n`,
      ),
    )
    await (await page.waitForSelector('[data-step="columns"] .button-primary'))?.click()
    await page.waitForSelector('[data-step="preview"]')
    expect(await page.$$eval('.import-title .line-alike', ({ length }) => length)).toBe(1)
    await page.click('[data-step="preview"] .dialog-actions .button:nth-child(2)')
    await page.waitForSelector('[data-step="done"]')
    const everything = JSON.parse(await exported('Export everything')) as { postings: SavedPosting[] }
    const known = everything.postings.find(({ id }) => id === posting.id)
    expect(known).toMatchObject({ status: 'interview', notes: 'call Ana', record: { posting: { text: posting.record.posting.text } } })
    expect(everything.postings).toHaveLength(2)
  })

  describe('refuses and changes nothing:', () => {
    const text = listOf(generatePostings(3, new Date()))
    const huge = () => {
      const path = join(folder, 'huge.json')
      openSync(path, 'w')
      truncateSync(path, 200_000_000)
      return path
    }
    test.each([
      ['a huge file', huge, 'larger than any list'],
      ['a huge table', () => fileOf('huge.csv', 'Title,Company\n'.padEnd(60_000_000, 'x,y\n')), 'larger than any list'],
      ['a file cut off', () => fileOf('cut.json', text.slice(0, -200)), 'cut off or damaged'],
      ['a newer version', () => fileOf('newer.json', text.replace(/"version":\d+/, '"version":77')), 'newer Requisite (format 77)'],
      ['another file', () => fileOf('other.json', '{"a":1}'), 'not an export'],
      ['bytes', () => fileOf('bytes.csv', '\0\u0001,\0\n\0'), 'neither an export'],
      [
        'a posting that would run something',
        () => fileOf('hostile.json', text.replace('"site":"generic"', '"site":{"toString":"alert"}')),
        'Posting 1 in this file cannot be read',
      ],
    ])('%s', async (_, make, words) => {
      await choose(make())
      const refusal = await page.waitForSelector('[data-step="refused"] [role=alert]')
      expect(await refusal?.evaluate(({ textContent }) => textContent)).toContain(words)
      expect(await stored()).toEqual([0, 0, 0])
    })
  })

  test('markup in a kept page neither runs nor loads', async () => {
    const [posting] = generatePostings(1, new Date())
    if (!posting) throw new Error('no posting')
    const descriptionHtml = `<p onclick="window.ran=1">${posting.record.posting.text}</p><img src="https://tracker.example/x.png" onerror="window.ran=1"><script>window.ran=1</script><a href="javascript:window.ran=1">x</a>`
    await take(fileOf('html.json', listOf([{ ...posting, descriptionHtml }])))
    await page.goto('about:blank')
    await page.goto(`${chromium.address('saved.html')}#open=${posting.id}`)
    await page.waitForSelector('.kept-text > *')
    expect(await page.$$eval('.kept-text :is(img, script, [onclick], [href^="javascript"])', ({ length }) => length)).toBe(0)
    expect(await page.evaluate('window.ran')).toBeUndefined()
  })

  test('an import that is cancelled leaves nothing behind, and one that is done can be taken back', async () => {
    const path = fileOf('many.json', listOf(generatePostings(3000, new Date())))
    await choose(path)
    await (await page.waitForSelector('[data-step="preview"] .button-primary'))?.click()
    await page.waitForFunction(`(document.querySelector('[data-step="writing"] progress')?.value ?? 0) > 0.1`)
    await page.click('[data-step="writing"] .button')
    const words = await page.waitForSelector('[data-step="refused"] [role=alert]')
    expect(await words?.evaluate(({ textContent }) => textContent)).toContain('Cancelled')
    expect(await stored()).toEqual([0, 0, 0])
    await page.keyboard.press('Escape')
    await until(async () => (await page.$('dialog')) === null, 'the dialog to close')
    await take(path)
    expect(await stored()).toEqual([3000, 3000, 3000])
    await page.waitForSelector('.line')
    await page.click('.message .button')
    await page.waitForSelector('.empty')
    expect(await stored()).toEqual([0, 0, 0])
  })

  test('backs up into the folder picked, again when the list is opened, and keeps two weeks', async () => {
    await take(fileOf('list.json', listOf(generatePostings(5, new Date(), VERSION))))
    const inFolder = `(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
      const files = {};
      // A file may go, or be written anew, while it is looked at.
      for await (const [name, file] of folder.entries()) files[name] = await file.getFile().then((read) => read.text(), () => '');
      return files;
    })()`
    const files = async () => (await page.evaluate(inFolder)) as Record<string, string>
    await page.evaluate(`(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
      for (let day = 1; day <= 20; day++) await folder.getFileHandle('requisite-2020-01-' + String(day).padStart(2, '0') + '.json', { create: true });
      await folder.getFileHandle('mine.txt', { create: true });
    })()`)
    await menu('Back up to a folder')
    await until(
      async () => (await page.$eval('.message-words', ({ textContent }) => textContent)) === 'Backed up to “backups”',
      'the backup',
    )
    const names = Object.keys(await files()).sort()
    const today = names.at(-1) ?? ''
    expect(names).toHaveLength(15)
    expect(names).toContain('mine.txt')
    expect(today).toMatch(/^requisite-20\d\d-\d\d-\d\d\.json$/)
    expect((await files())[today]).toBe(await exported('Export everything'))
    await page.evaluate(`(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
      await folder.removeEntry('${today}');
    })()`)
    await page.reload()
    await until(async () => (await files())[today]?.includes('"postings"'), 'the backup of the next opening')
  })

  test('each drawing goes out whole as a picture, and its table as CSV', async () => {
    await take(fileOf('list.json', listOf(generatePostings(60, new Date(), VERSION))))
    await page.goto('about:blank')
    await page.goto(`${chromium.address('saved.html')}#view=learn`)
    await page.waitForFunction(`document.querySelectorAll('.figure-drawing svg').length === document.querySelectorAll('.figure').length`)
    await page.$$eval('.figure-actions button', (buttons) => {
      for (const button of buttons) button.click()
    })
    const parts = (await page.evaluate('Promise.all(window.handed.map((blob) => blob.text()))')) as string[]
    const titles = await page.$$eval('.figure-title', (all) => all.map(({ textContent }) => textContent))
    expect(parts).toHaveLength(titles.length * 2)
    const pictures = parts.filter((part) => part.startsWith('<svg'))
    expect(pictures).toHaveLength(titles.length)
    pictures.forEach((picture, index) => {
      expect(picture).toContain(titles[index])
      expect(Number(/width="(\d+)"/.exec(picture)?.[1])).toBeGreaterThan(300)
    })
    // The colours of the bars by status are told in the picture too.
    expect(pictures.at(-1)).toMatch(/>Saved<.*>Applied<.*>Interview</)
    expect(parts.find((part) => part.includes('Month'))).toMatch(/^\uFEFF?"?Month"?,/)
  })

  test('a full disk says so, and what was there stays', async () => {
    await take(fileOf('few.json', listOf(generatePostings(5, new Date(), VERSION))))
    const session = await page.createCDPSession()
    const origin = chromium.address('').slice(0, -1)
    // The browser remembers for some seconds how much room an open store has.
    await page.goto('about:blank')
    await new Promise((closed) => setTimeout(closed, 4000))
    // Less than the extension takes already: whatever is written next does not fit.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
    await page.goto(chromium.address('saved.html'))
    await page.waitForSelector('tr.line')
    await choose(fileOf('many.json', listOf(generatePostings(2000, new Date()))))
    await (await page.waitForSelector('[data-step="preview"] .button-primary'))?.click()
    const words = await page.waitForSelector('[data-step="refused"] [role=alert]')
    expect(await words?.evaluate(({ textContent }) => textContent)).toContain('no space left')
    expect(await stored()).toEqual([5, 5, 5])
    await session.send('Storage.overrideQuotaForOrigin', { origin })
  })
})
