import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser, PATIENCE } from './browsers.ts'
import { type ChromiumWithExtension, launchChromium } from './chromium.ts'
import { BROWSERS, type BrowserUnderTest } from './under-test.ts'

const SAMPLES = join(import.meta.dirname, '../resume/samples')

/** In the page: waits for an element, and hands it a file as a person's choice would. */
const IN_PAGE = `
  const until = async (selector) => {
    const end = Date.now() + ${PATIENCE}
    while (!document.querySelector(selector)) {
      if (Date.now() > end) throw new Error('waited for ' + selector + ' in: ' + document.body.innerText.slice(0, 400))
      await new Promise((done) => setTimeout(done, 40))
    }
    return document.querySelector(selector)
  }
  const choose = async (name, base64) => {
    const input = await until('input[type=file]')
    const files = new DataTransfer()
    files.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
`
const choose = (name: string) =>
  `await choose(${JSON.stringify(name)}, ${JSON.stringify(readFileSync(join(SAMPLES, name)).toString('base64'))})`

describe.each(BROWSERS)('in $name', ({ installed, launch }) => {
  let browser: BrowserUnderTest
  beforeAll(async () => {
    expect(installed, 'install the browser, or name it in CHROMIUM_BIN or FIREFOX_BIN').toBe(true)
    browser = await launch()
  })
  afterAll(() => browser?.close())

  // In the tab in front: browsers slow down the timers of those behind, and what reads Word waits for many.
  async function inProfile(body: string): Promise<unknown> {
    await browser.open(browser.address('profile.html'))
    return browser.inPage(`return (async () => { ${IN_PAGE} ${body} })()`)
  }

  test.each([
    ['developer.pdf', 'Jonas Lindqvist', 'Kivra Freight AB', 'Kubernetes'],
    ['accountant.docx', 'Grace Tran', 'Bayside Council', 'Xero'],
  ])('%s is read, reviewed, kept and there again on the next visit', async (file, name, organisation, skill) => {
    await inProfile(`
      ${choose(file)}
      await until('.review')
      document.querySelector('.review-actions .button:nth-of-type(2)').click()
      await until('.toolbar')
      await until('.saved-saved')
      await new Promise((done) => setTimeout(done, 300))`)
    const kept = await inProfile(`
      await until('.toolbar')
      await until('.cell')
      return [...document.querySelectorAll('.profile input')].map((input) => input.value)`)
    expect(kept).toEqual(expect.arrayContaining([name, organisation, skill]))
  })

  test('an import is undone by one step', async () => {
    const name = await inProfile(`
      await until('.cell')
      const before = document.querySelector('.field-title input').value
      document.querySelector('.variant-actions button:last-of-type').click()
      await until('.first-run')
      ${choose('nurse.pdf')}
      await until('.review')
      document.querySelector('.review-actions .button-primary').click()
      await until('.message button')
      const imported = document.querySelector('.field-title input').value
      document.querySelector('.message button').click()
      await until('.first-run')
      return [imported, document.querySelector('.field-title input').value]`)
    expect(name).toEqual(['Amara Okonjo', ''])
  })

  test('the review scrolls in its columns, and no empty page below it', async () => {
    const height = await inProfile(`
      ${choose('nurse.pdf')}
      await until('.review')
      return document.documentElement.scrollHeight - innerHeight`)
    expect(height).toBe(0)
  })

  test('a broken file is refused in words and changes nothing', async () => {
    const words = await inProfile(`
      await choose('cv.pdf', btoa('%PDF-1.7 and no more'))
      return (await until('.import-refused')).innerText`)
    expect(words).toContain('cv.pdf was not imported; your profile is unchanged.')
  })
})

describe('axe finds nothing', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  let chromium: ChromiumWithExtension
  beforeAll(async () => {
    chromium = await launchChromium({
      executable: findBrowser('chromium') ?? '',
      folder: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
    })
  })
  afterAll(() => chromium?.close())

  const FILLED = `chrome.storage.local.set({ profiles: { active: '1', all: [
    { id: '1', name: 'Data', profile: { basics: { name: 'Ada' }, work: [{ name: 'Acme', position: 'Baker', startDate: '2019-03' }],
      education: [{ institution: 'TU', studyType: 'BSc' }], skills: [{ name: 'Python', years: 3 }, { name: 'Go', level: 'Rather good' }],
      languages: [{ language: 'German', fluency: 'C1' }], certificates: [{ name: 'CPA', date: '2020' }],
      answers: [{ about: 'other:x', label: 'Work on Saturdays', has: true }] } },
    { id: '2', profile: {} }] } })`
  const OPEN_LIST = `const field = document.querySelector('.combobox-input'); field.focus(); field.value = 'pyt';
    field.dispatchEvent(new Event('input', { bubbles: true })); await until('.suggestion')`
  const BAD_DATE = `const field = document.querySelector('.field-date input'); field.focus(); field.value = 'soon';
    field.dispatchEvent(new Event('input', { bubbles: true })); field.blur(); await until('.field-refused')`

  test.each([
    ['at the first visit', '', 'light', 1200],
    ['filled', FILLED, 'light', 1200],
    ['filled, dark and narrow', FILLED, 'dark', 320],
    ['with suggestions', OPEN_LIST, 'light', 600],
    ['with a date that cannot be read', BAD_DATE, 'dark', 320],
    ['in review', `${choose('developer.pdf')}; await until('.review')`, 'light', 1200],
    ['in review, dark and narrow', `${choose('linkedin.pdf')}; await until('.review')`, 'dark', 320],
    ['after a refusal', `await choose('cv.pdf', btoa('%PDF-1.7')); await until('.import-refused')`, 'dark', 320],
  ])('%s', async (_, prepare, scheme, width) => {
    const page = await chromium.newPage()
    await page.setViewport({ width, height: 700 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(chromium.address('profile.html'))
    await page.evaluate(
      `(async () => { ${IN_PAGE} await until('.toolbar'); ${prepare}; await new Promise((done) => setTimeout(done, 300)) })()`,
    )
    await page.evaluate(axe)
    const found = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    )
    expect(found).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.close()
  })
})
