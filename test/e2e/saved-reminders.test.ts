import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import type { Firefox } from './bidi.ts'
import { findBrowser, until } from './browsers.ts'
import { type ChromiumWithExtension, launchChromium } from './chromium.ts'
import { launchFirefoxWithExtension } from './firefox.ts'
import { importAll } from './saved-in-page.ts'

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3')
const VERSION = (JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }).version

/** The build as it is once the person has allowed what reminders ask for: nobody can press the browser's own question unseen. */
function allowed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'requisite-reminders-'))
  cpSync(BUILD, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] }
  manifest.permissions.push('notifications', 'alarms')
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

const dayFrom = (days: number) => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-')
}

/** A list of three: a step due today, a posting that closes in two days, and one that has time. */
function dueList(): string {
  const dates = [
    { closes: undefined, step: dayFrom(0) },
    { closes: dayFrom(2), step: undefined },
    { closes: dayFrom(9), step: dayFrom(5) },
  ]
  const postings = generatePostings(3, new Date(), VERSION).map(({ nextStep: _, ...posting }, index) => {
    const { closes, step } = dates[index] ?? {}
    const { validThrough: __, ...facts } = posting.record.posting
    return {
      ...posting,
      status: 'saved',
      history: [],
      ...(step && { nextStep: { words: 'Call back', date: step } }),
      record: { ...posting.record, posting: { ...facts, ...(closes && { validThrough: closes }) } },
    }
  })
  return [...writeBackup({ statuses: [], views: [], corrections: {}, postings })].flat().join('')
}

describe.skipIf(findBrowser('chromium') === undefined)('reminders', () => {
  const folder = allowed()
  let chromium: ChromiumWithExtension
  let page: Page
  const badge = () => page.evaluate('chrome.action.getBadgeText({})')
  const told = () => page.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all).length)')
  const toggle = () => page.$eval('.menu-switch', (entry) => (entry as HTMLElement).click())

  beforeAll(async () => {
    chromium = await launchChromium({ executable: findBrowser('chromium') ?? '', folder, flags: ['--lang=en'] })
    page = await chromium.newPage()
    await page.goto(chromium.address('saved.html'))
    await page.waitForSelector('.empty')
    await page.evaluate(`(() => { ${importAll(dueList())} })()`)
    await (await page.waitForSelector('[data-step="done"] .button-primary'))?.click()
    await page.waitForSelector('tr.line')
  })
  afterAll(async () => {
    await chromium?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('are off at first, and there is nothing on the button', async () => {
    expect(await page.$eval('.menu-switch', (entry) => entry.getAttribute('aria-checked'))).toBe('false')
    expect(await badge()).toBe('')
  })

  test('count what is due on the button and tell it once, when they are switched on', async () => {
    await toggle()
    await until(async () => (await badge()) === '2', 'the number on the button')
    await until(async () => (await told()) === 1, 'the notification')
    expect(await page.evaluate(`chrome.alarms.get('remind').then(({ periodInMinutes }) => periodInMinutes)`)).toBe(60)
    await page.evaluate(
      `chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))`,
    )
    await chromium.stopWorker()
    await page.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, highlights: false } }))`,
    )
    await new Promise((pass) => setTimeout(pass, 800))
    expect([await badge(), await told()]).toEqual(['2', 0])
  })

  test('the number follows what is done in the list', async () => {
    await page.click('tr.line:has(.next-due) .line-title')
    await page.waitForSelector('.reader .status-select')
    await page.focus('.reader .status-select')
    await page.select('.reader .status-select', 'rejected')
    await until(async () => (await badge()) === '1', 'the number to fall')
    await page.click('.message .button')
    await until(async () => (await badge()) === '2', 'the number to be back')
  })

  test('switched off, they leave nothing behind', async () => {
    await toggle()
    await until(async () => (await badge()) === '', 'the number to go')
    await until(
      async () => (await page.evaluate(`chrome.alarms.get('remind').then((alarm) => alarm === undefined)`)) === true,
      'the alarm to go',
    )
  })
})

test.skipIf(findBrowser('firefox') === undefined)('in Firefox the browser asks for notifications, and its Yes is heard', async () => {
  const { firefox, open, inPage, address, close } = await launchFirefoxWithExtension({
    executable: findBrowser('firefox') ?? '',
    folder: resolve(import.meta.dirname, '../../.output/firefox-mv3'),
  })
  try {
    await open(address('saved.html'))
    await until(() => inPage(`document.querySelector('.empty') !== null`), 'the list to be shown')
    await inPage(`(() => { ${importAll(dueList())} })()`)
    await until(() => inPage(`document.querySelector('[data-step="done"]') !== null`), 'the import')
    await inPage(`document.querySelector('[data-step="done"] .button-primary').click()`)
    const [tab] = await contextsOf(firefox, {})
    const [window = ''] = await contextsOf(firefox, { 'moz:scope': 'chrome' })
    await firefox.send('browsingContext.activate', { context: tab })
    for (const selector of ['[popovertarget=list-menu]', '.menu-switch']) {
      const place = `JSON.stringify(document.querySelector('${selector}').getBoundingClientRect())`
      const { x, y, width, height } = JSON.parse(String(await inPage(place))) as DOMRect
      const to = { type: 'pointerMove', x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
      const press = [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
      await firefox.send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'mouse', actions: press }] })
      await until(() => inPage(`document.querySelector('#list-menu').matches(':popover-open')`), 'the menu to open')
    }
    const question = `document.querySelector('#addon-webext-permissions-notification')?.button`
    await until(() => firefox.evaluate(window, `${question}?.isConnected === true`), 'the question')
    await firefox.evaluate(window, `${question}.click()`)
    await until(() => inPage(`document.querySelector('.menu-switch').getAttribute('aria-checked') === 'true'`), 'the switch')
    await until(async () => (await inPage('browser.action.getBadgeText({})')) === '2', 'the number on the button')
  } finally {
    await close()
  }
})

async function contextsOf(firefox: Firefox, scope: object): Promise<string[]> {
  const { contexts } = (await firefox.send('browsingContext.getTree', scope)) as { contexts: { context: string }[] }
  return contexts.map(({ context }) => context)
}
