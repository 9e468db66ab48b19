import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser, until } from './browsers.ts'
import { type ChromiumWithExtension, launchChromium } from './chromium.ts'
import { launchFirefoxWithExtension } from './firefox.ts'
import { PAGES } from './pages.ts'
import { serve } from './serve.ts'

const PROFILES = { active: 'a', all: [{ id: 'a', profile: { skills: [{ name: 'SQL', years: 2 }, { name: 'Tableau' }] } }] }
const FOCUSED = `document.activeElement.closest('[data-requirement]')?.dataset.requirement`

let chromium: ChromiumWithExtension
let site: Awaited<ReturnType<typeof serve>>
let page: Page
let popup: Page
beforeAll(async () => {
  site = await serve(import.meta.dirname, PAGES)
  chromium = await launchChromium({
    executable: findBrowser('chromium') ?? '',
    folder: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
    flags: ['--force-prefers-reduced-motion'],
  })
  const first = await chromium.firstPage()
  page = first
  await page.goto(site.address('/posting'))
  popup = await chromium.press(page)
  await popup.evaluate(`chrome.storage.local.set({ profiles: ${JSON.stringify(PROFILES)} })`)
  await popup.waitForSelector('.summary-verdict')
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

/** Presses Tab until the focus is where `selector` says, at most 30 times. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await popup.keyboard.press('Tab')
    if (await popup.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

test('an entry is reached, shows its whole quote and a focus ring, and lights its words in the page', async () => {
  await tabTo('.entry-main')
  const shown = `(() => {
    const quote = document.activeElement.querySelector('.quote')
    return [quote.scrollHeight <= quote.clientHeight + 1, getComputedStyle(document.activeElement.closest('.entry')).outlineStyle]
  })()`
  expect(await popup.evaluate(shown)).toEqual([true, 'solid'])
  await until(() => page.evaluate(() => CSS.highlights.has('requisite-lit')), 'its words to be lit')
})

test('arrow keys walk from entry to entry', async () => {
  const first = await popup.evaluate(FOCUSED)
  await popup.keyboard.press('ArrowDown')
  expect(await popup.evaluate(FOCUSED)).not.toBe(first)
  await popup.keyboard.press('ArrowUp')
  expect(await popup.evaluate(FOCUSED)).toBe(first)
})

test('Enter leads the page to the words, and the answers come next in order', async () => {
  await page.evaluate(() => scrollTo(0, 0))
  await popup.keyboard.press('Enter')
  await until(() => page.evaluate(() => scrollY > 0), 'the page to scroll')
  await popup.waitForSelector('.entry-open')
  await popup.keyboard.press('Tab')
  expect(await popup.evaluate(`document.activeElement.closest('.entry-actions') !== null`)).toBe(true)
})

test('an answer given by keyboard leaves the focus in the list', async () => {
  const before = await popup.evaluate(FOCUSED)
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('.message')
  expect(await popup.evaluate(FOCUSED)).toBe(before)
  await popup.evaluate(`document.querySelector('.message .button').click()`)
})

test('a filter and Save work by keyboard', async () => {
  await popup.evaluate(`document.activeElement.blur()`)
  await tabTo('.filter[aria-pressed=false]')
  await popup.keyboard.press('Enter')
  expect(await popup.evaluate(`document.activeElement.getAttribute('aria-pressed')`)).toBe('true')
  await tabTo('.footer [aria-pressed]')
  await popup.keyboard.press('Space')
  await popup.waitForSelector('.footer [aria-pressed=true]')
})

test('the button and the walk through the page have keys of their own', async () => {
  // As asked for: a browser gives them out when the extension is installed from its store, and leaves out those already taken.
  const keys = `Object.entries(chrome.runtime.getManifest().commands).map(([name, command]) => [name, command.suggested_key.default])`
  expect(Object.fromEntries((await popup.evaluate(keys)) as [string, string][])).toEqual({
    _execute_action: 'Alt+Shift+R',
    'next-requirement': 'Alt+Shift+N',
    'previous-requirement': 'Alt+Shift+P',
  })
})

test('the card is answered and the answer taken back by keyboard, with the focus in it all the while', async () => {
  const tones = () => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.includes('clause')).sort())
  const marked = () => page.evaluate(() => [...CSS.highlights].flatMap(([name, each]) => (name.includes('clause') ? [...each] : [])).length)
  const inCard = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)
  const press = async (presses: number) => {
    for (let at = 0; at < presses; at++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  await page.bringToFront()
  const [before, count] = [await tones(), await marked()]
  await chromium.command('next-requirement')
  await until(inCard, 'the card')
  // Previous, next and close come first, then the answers.
  await press(4)
  await until(async () => (await tones()).join() !== before.join(), 'the answer to show')
  expect(await inCard()).toBe(true)
  await press(6)
  await until(async () => (await tones()).join() === before.join(), 'the answer to be taken back')
  // It is partly met again, so that there are three answers, and this is the last.
  await press(6)
  await until(async () => (await marked()) === count - 1, 'the requirement to go')
  expect(await inCard()).toBe(true)
  await press(1)
  await until(async () => (await marked()) === count, 'the requirement to come back')
})

test('Alt+Shift+R opens the popup', async () => {
  // Chromium gives no keys to an extension that was not installed from its store.
  const firefox = await launchFirefoxWithExtension({
    executable: findBrowser('firefox') ?? '',
    folder: resolve(import.meta.dirname, '../../.output/firefox-mv3'),
  })
  try {
    await firefox.open(site.address('/posting'))
    await firefox.pressKeys('R')
    await until(() => firefox.inPopup(`return document.querySelector('[data-state=posting]') !== null`), 'the checklist')
  } finally {
    await firefox.close()
  }
})
