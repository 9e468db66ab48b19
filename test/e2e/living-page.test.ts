import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from './browsers.ts'
import { LIVING_PAGE, STRICT_DARK_PAGE } from './living-pages.ts'
import { serve } from './serve.ts'
import { BROWSERS, type BrowserUnderTest } from './under-test.ts'

const TITLE = `return document.querySelector('[data-state=posting] h1')?.textContent`
const CLAUSES = `return [...CSS.highlights].flatMap(([name, highlight]) => name.includes('clause') ? [...highlight].map(String) : []).filter(Boolean)`
const LIT = `return [...(CSS.highlights.get('requisite-lit') ?? [])].map(String).join()`

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let browser: BrowserUnderTest
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve(import.meta.dirname, { '/living': LIVING_PAGE, '/dark': STRICT_DARK_PAGE })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const clauses = async () => (await browser.inPage(CLAUSES)) as string[]
  async function openAndPress(path: string): Promise<void> {
    await browser.open(site.address(path))
    await browser.press()
    await until(() => browser.inPopup(TITLE), 'the checklist')
    await until(async () => (await clauses()).length > 0, 'the highlights')
  }

  test('a page that draws itself anew keeps its highlights', async () => {
    await openAndPress('/living')
    const before = await clauses()
    expect(before.some((clause) => clause.includes('teaching qualification'))).toBe(true)
    await browser.inPage(`draw('teacher'); return 1`)
    await until(async () => JSON.stringify(await clauses()) === JSON.stringify(before), 'the same highlights in the new elements')
  })

  test('after a move within the page, the posting before is shown no more', async () => {
    await openAndPress('/living')
    expect(await browser.inPopup(TITLE)).toBe('Primary school teacher')
    await browser.inPage(`go('driver'); return 1`)
    await until(async () => (await browser.inPopup(TITLE)) === 'Forklift driver', 'the new posting')
    await until(async () => (await clauses()).some((clause) => clause.includes('forklift licence')), 'the new highlights')
    expect((await clauses()).some((clause) => clause.includes('teaching qualification'))).toBe(false)
  })

  test('one walks from requirement to requirement, and Escape gives the focus back', async () => {
    await openAndPress('/dark')
    await browser.inPage(`document.querySelector('#mine').focus(); return 1`)
    const all = await clauses()
    await browser.command('next-requirement')
    await until(async () => all[0]?.includes(String(await browser.inPage(LIT)).trim() || '-'), 'the first requirement to light up')
    // The card stands in a closed tree: from outside, its host has the focus.
    expect(await browser.inPage('return document.activeElement === document.documentElement.lastElementChild')).toBe(true)
    await browser.command('next-requirement')
    await until(async () => all[1]?.includes(String(await browser.inPage(LIT)).trim() || '-'), 'the second requirement to light up')
    await browser.command('previous-requirement')
    await until(async () => all[0]?.includes(String(await browser.inPage(LIT)).trim() || '-'), 'the way back')
    await browser.inPage(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); return 1`)
    await until(() => browser.inPage(`return document.activeElement?.id === 'mine'`), 'the focus to come back')
  })

  test('the requirement whose card opens in the page opens in the checklist too, in sight', async () => {
    await openAndPress('/dark')
    const open = `
      const entry = document.querySelector('.entry-open')
      if (!entry) return undefined
      const { top, bottom } = entry.getBoundingClientRect()
      return top >= 0 && bottom <= document.querySelector('.dock').getBoundingClientRect().top ? entry.dataset.requirement : undefined`
    const seen = new Set<unknown>()
    for (let steps = 0; steps < 3; steps++) {
      await browser.command('previous-requirement')
      seen.add(await until(async () => [await browser.inPopup(open)].find((id) => id !== undefined && !seen.has(id)), 'another entry'))
    }
    expect(seen.size).toBe(3)
  })

  test('a dark page gets colours for dark pages, whatever its policy forbids', async () => {
    await openAndPress('/dark')
    const names = (await browser.inPage('return [...CSS.highlights.keys()]')) as string[]
    expect(names.filter((name) => name.includes('clause')).every((name) => name.endsWith('-dark'))).toBe(true)
  })

  test('"I have this" enters the profile and the checklist at once, and can be taken back', async () => {
    await openAndPress('/living')
    const status = `return document.querySelector('[data-requirement]').dataset.status`
    expect(await browser.inPopup(status)).toBe('plain')
    await browser.inPopup(`document.querySelector('.entry-actions button').click(); return 1`)
    await until(async () => (await browser.inPopup(status)) === 'met', 'the entry to be met')
    await until(() => browser.inPopup(`return document.querySelector('.message button') !== null`), 'the way back to be offered')
    await browser.inPopup(`document.querySelector('.message button').click(); return 1`)
    await until(async () => (await browser.inPopup(status)) === 'plain', 'the answer to be taken back')
  })

  test('what is no requirement is dropped from this posting, also the next time', async () => {
    await openAndPress('/living')
    const count = `return document.querySelectorAll('[data-requirement]').length`
    const before = Number(await browser.inPopup(count))
    await browser.inPopup(`document.querySelector('.entry-actions button:last-child').click(); return 1`)
    await until(async () => Number(await browser.inPopup(count)) === before - 1, 'the entry to go')
    await openAndPress('/living')
    expect(await browser.inPopup(count)).toBe(before - 1)
  })
})
