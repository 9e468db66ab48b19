import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENCE, until } from './browsers.ts'
import { PAGES } from './pages.ts'
import { serve } from './serve.ts'
import { BROWSERS, type BrowserUnderTest } from './under-test.ts'

/** The state that the popup shows, once it is no longer reading. */
const STATE = `const state = document.querySelector('[data-state]')?.dataset.state; return state === 'reading' ? undefined : state`
const ENTRIES = `return [...document.querySelectorAll('[data-requirement]')].map((entry) => entry.querySelector('button').textContent.trim())`
/** How often the list names the sample posting, once it names it at all; 0 if it never does. */
const LISTED = `return new Promise((done) => {
  const end = Date.now() + ${PATIENCE}
  const look = () => {
    const times = document.body.innerText.split('Energy Data Analyst').length - 1
    if (times > 0 || Date.now() > end) done(times)
    else setTimeout(look, 50)
  }
  look()
})`

describe.each(BROWSERS)('in $name', ({ installed, launch }) => {
  let browser: BrowserUnderTest
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    expect(installed, 'install the browser, or name it in CHROMIUM_BIN or FIREFOX_BIN').toBe(true)
    site = await serve(import.meta.dirname, PAGES)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const state = () => until(() => browser.inPopup(STATE), 'the popup to have an answer')
  async function pressOn(path: string): Promise<unknown> {
    await browser.open(site.address(path))
    await browser.press()
    return state()
  }

  test('nothing happens to a page before the press', async () => {
    await browser.open(site.address('/posting'))
    expect(await browser.inPage('return [CSS.highlights.size, document.documentElement.children.length]')).toEqual([0, 2])
  })

  test('the press gives title, organisation, and the checklist in two groups in the posting’s own words', async () => {
    expect(await pressOn('/posting')).toBe('posting')
    const words = String(await browser.inPopup('return document.body.innerText'))
    for (const expected of ['Energy Data Analyst', 'Talbrook Water & Power', 'Talbrook, OR']) expect(words).toContain(expected)
    const entries = (await browser.inPopup(ENTRIES)) as string[]
    expect(entries.some((entry) => entry.includes('Strong SQL, and Python or R for analysis'))).toBe(true)
    expect(entries.some((entry) => entry.includes('Knowledge of electricity markets or smart metering'))).toBe(true)
    expect(entries.some((entry) => /Go or Rust|equal opportunity|Pension/.test(entry))).toBe(false)
  })

  test('a posting in a language that is read less well says so, one in English does not', async () => {
    expect(await pressOn('/posting-in-polish')).toBe('posting')
    const notices = `return document.querySelector('.notices')?.innerText ?? ''`
    expect(await browser.inPopup(notices)).toContain('This posting is in Polish. Requisite reads English')
    expect(await pressOn('/posting')).toBe('posting')
    expect(await browser.inPopup(notices)).not.toContain('Requisite reads')
  })

  test('the requirements are marked in the page without a change to its content', async () => {
    await browser.open(site.address('/posting'))
    const before = await browser.inPage('return document.body.innerHTML')
    await browser.press()
    expect(await state()).toBe('posting')
    await until(() => browser.inPage('return CSS.highlights.size > 0'), 'the highlights')
    const painted = `return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(' | ')`
    expect(await browser.inPage(painted)).toContain('Strong SQL, and Python or R for analysis')
    expect(await browser.inPage('return document.body.innerHTML')).toBe(before)
    await browser.inPopup(`document.querySelector('[role=switch]').click()`)
    await until(() => browser.inPage('return CSS.highlights.size === 0'), 'the highlights to go')
    expect(await browser.inPage('return [document.body.innerHTML, document.documentElement.children.length]')).toEqual([before, 2])
    await browser.inPopup(`document.querySelector('[role=switch]').click()`)
    await until(() => browser.inPage('return CSS.highlights.size > 0'), 'the highlights to come back')
  })

  test('an entry leads to its place in the page', async () => {
    expect(await pressOn('/posting')).toBe('posting')
    await browser.inPage('scrollTo(0, 0)')
    await browser.inPopup(
      `[...document.querySelectorAll('[data-requirement] button')].find((entry) => /SCADA/.test(entry.textContent)).click()`,
    )
    await until(() => browser.inPage('return scrollY > 100'), 'the page to scroll')
  })

  test('a saved posting is in the list once, however often it is saved', async () => {
    const listed = () => browser.inOwnPage('saved.html', LISTED)
    const save = `const button = [...document.querySelectorAll('footer button')].find((each) => each.hasAttribute('aria-pressed')); button.click()`
    const isSaved = `return document.querySelector('footer button[aria-pressed]').getAttribute('aria-pressed') === 'true'`
    expect(await pressOn('/posting')).toBe('posting')
    await browser.inPopup(save)
    await until(() => browser.inPopup(isSaved), 'the save')
    const once = await listed()
    expect(once).toBeGreaterThan(0)
    // Another tab came to the front, which closes a popup.
    expect(await pressOn('/posting')).toBe('posting')
    expect(await browser.inPopup(isSaved)).toBe(true)
    await browser.inPopup(save)
    await until(async () => !(await browser.inPopup(isSaved)), 'the posting to be let go')
    await browser.inPopup(save)
    await until(() => browser.inPopup(isSaved), 'the second save')
    expect(await listed()).toBe(once)
  })

  test('it is saved under a status, and comes back whole when it was taken out by mistake', async () => {
    const choose = (status: string) => `
      const select = document.querySelector('.save-status'); select.value = '${status}'; select.dispatchEvent(new Event('change', { bubbles: true }))`
    const shown = `return document.querySelector('.save-main').innerText.trim()`
    expect(await pressOn('/posting')).toBe('posting')
    await browser.inPopup(choose('applied'))
    await until(async () => (await browser.inPopup(shown)) === 'Applied', 'the status')
    await browser.inPopup(`document.querySelector('.save-main').click()`)
    await until(async () => (await browser.inPopup(shown)) === 'Save', 'the posting to be let go')
    await until(() => browser.inPopup(`return document.querySelector('.message .button') !== null`), 'the way back to be offered')
    await browser.inPopup(`document.querySelector('.message .button').click()`)
    await until(async () => (await browser.inPopup(shown)) === 'Applied', 'the posting to come back under its status')
  })

  test('a worker stopped between two presses does no harm', async () => {
    expect(await pressOn('/posting')).toBe('posting')
    await browser.stopWorker()
    expect(await pressOn('/posting')).toBe('posting')
    await browser.stopWorker()
    await browser.inPopup(`document.querySelector('[role=switch]').click()`)
    await until(() => browser.inPage('return CSS.highlights.size === 0'), 'the highlights to go')
    await browser.inPopup(`document.querySelector('[role=switch]').click()`)
    await until(() => browser.inPage('return CSS.highlights.size > 0'), 'the highlights to come back')
  })

  test.each([
    ['/recipe', 'not-a-posting'],
    ['/empty', 'empty'],
    ['/list', 'several-postings'],
  ])('%s is no posting and the popup says why', async (path, expected) => {
    expect(await pressOn(path)).toBe(expected)
    expect(String(await browser.inPopup('return document.body.innerText')).trim().length).toBeGreaterThan(40)
  })

  test('a page of 5 MB of text gets an answer, not a blank popup', async () => {
    expect(await pressOn('/huge')).not.toBe('posting')
    expect(String(await browser.inPopup('return document.body.innerText')).trim().length).toBeGreaterThan(40)
  })

  test('selected text is analyzed where the page is no posting', async () => {
    await browser.open(site.address('/selectable'))
    await browser.inPage(`getSelection().selectAllChildren(document.querySelector('#pick'))`)
    await browser.press()
    expect(await state()).toBe('not-a-posting')
    await browser.inPopup(`document.querySelector('.button-primary').click()`)
    await until(async () => (await state()) === 'posting', 'the checklist of the selection')
    const entries = (await browser.inPopup(ENTRIES)) as string[]
    expect(entries).toHaveLength(2)
    expect(entries[0]).toContain('3+ years of experience as a pastry chef')
  })

  test('a page of the browser itself says that extensions may not read there', async () => {
    await browser.open(browser.restricted)
    await browser.press()
    expect(await state()).toBe('unreachable')
  })
})
