import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import { findBrowser, until } from './browsers.ts'
import { type ChromiumWithExtension, launchChromium } from './chromium.ts'
import { importAll } from './saved-in-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const COUNT = 40

describe.skipIf(findBrowser('chromium') === undefined)('the saved list', () => {
  let chromium: ChromiumWithExtension
  let page: Page
  const show = async (hash: string) => {
    await page.goto('about:blank')
    await page.goto(`${chromium.address('saved.html')}${hash}`)
    await page.waitForSelector('.saved-main > *')
  }
  const compareWith = (...names: string[]) =>
    page.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ profiles: { active: '1', all: [{ id: '1', profile: { skills: names.map((name) => ({ name })) } }] } })})`,
    )
  const count = () => page.$eval('.saved-count', ({ textContent }) => textContent)
  beforeAll(async () => {
    chromium = await launchChromium({
      executable: findBrowser('chromium') ?? '',
      folder: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
      flags: ['--lang=en'],
    })
    page = await chromium.newPage()
    await show('')
    const postings = generatePostings(COUNT, new Date()).map((posting) => ({ ...posting, status: 'saved' }))
    await page.evaluate(
      `(() => { ${importAll([...writeBackup({ statuses: [], views: [], corrections: {}, postings })].flat().join(''))} })()`,
    )
    await page.waitForSelector('[data-step="done"]')
  })
  afterAll(() => chromium.close())

  test('imports, lists, and opens the original', async () => {
    await show('')
    await page.waitForSelector('tr.line')
    expect(await count()).toBe(`${COUNT} postings`)
    expect(await page.$eval('tr.line a', (link) => [link.getAttribute('href')?.slice(0, 12), link.target])).toEqual([
      'https://jobs',
      '_blank',
    ])
  })

  test('heads no table where nothing passes the search', async () => {
    await show('')
    await page.waitForSelector('tr.line')
    await page.keyboard.press('/')
    await page.keyboard.type('zzzzz')
    await page.waitForSelector('.ledger-none')
    expect(await page.$('.ledger')).toBeNull()
    await page.keyboard.press('Escape')
    await page.waitForSelector('tr.line')
  })

  test('deletes with undo', async () => {
    await show('')
    await page.waitForSelector('tr.line')
    const title = () => page.$eval('tr.line', (line) => line.getAttribute('data-posting'))
    const before = await title()
    await page.click('tr.line button.line-action')
    await until(async () => (await count()) === `${COUNT - 1} postings`, 'the posting to go')
    expect(await title()).not.toBe(before)
    await page.click('.message .button')
    await until(async () => (await count()) === `${COUNT} postings`, 'the posting to be back')
    expect(await title()).toBe(before)
  })

  test('deletes by keyboard, which stays in the list', async () => {
    await show('')
    const second = await page.waitForSelector('tr.line:nth-of-type(2) .line-title')
    await second?.focus()
    await page.keyboard.press('Delete')
    await until(async () => (await count()) === `${COUNT - 1} postings`, 'the posting to go')
    await page.waitForSelector('tr.line:nth-of-type(2) .line-title:focus')
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await until(async () => (await count()) === `${COUNT} postings`, 'the posting to be back')
  })

  test('moves a card by keyboard, and back by undo', async () => {
    await show('#view=board')
    const card = await page.waitForSelector('[data-status="saved"] .card-title')
    await card?.focus()
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.up('Alt')
    await page.waitForSelector('[data-status="applied"] .card-title:focus')
    await page.click('.message .button')
    await until(async () => (await page.$('[data-status="applied"] .card-title')) === null, 'the card to be back')
  })

  test('moves a card as often as the keys are pressed, however fast', async () => {
    await page.setViewport({ width: 1280, height: 800 })
    await show('#view=board')
    const card = await page.waitForSelector('[data-status="saved"] .card-title')
    await card?.focus()
    await page.evaluate(() => {
      for (let press = 0; press < 2; press++)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }))
    })
    await page.waitForSelector('[data-status="interview"] .card-title:focus')
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await page.waitForSelector('[data-status="saved"] .card-title:focus')
  })

  test('moves a card with the pointer, and back with Ctrl+Z', async () => {
    await page.setViewport({ width: 1280, height: 800 })
    await show('#view=board')
    const card = await (await page.waitForSelector('[data-status="saved"] .card-posting'))?.boundingBox()
    const column = await (await page.$('[data-status="interview"]'))?.boundingBox()
    if (!card || !column) throw new Error('the board is not drawn')
    await page.mouse.move(card.x + 40, card.y + 30)
    await page.mouse.down()
    await page.mouse.move(card.x + 60, card.y + 40, { steps: 4 })
    await page.mouse.move(column.x + 60, column.y + 160, { steps: 8 })
    await page.waitForSelector('[data-status="interview"].column-over')
    await page.mouse.up()
    await page.waitForSelector('[data-status="interview"] .card-posting')
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await until(async () => (await page.$('[data-status="interview"] .card-posting')) === null, 'the card to be back')
  })

  describe('the board', () => {
    const last = `[data-status="saved"] [aria-posinset="${COUNT}"] .card-title`
    const alt = async (key: 'ArrowLeft' | 'ArrowRight') => {
      await page.keyboard.down('Alt')
      await page.keyboard.press(key)
      await page.keyboard.up('Alt')
    }
    /** Whether the card with the keyboard stands in this column, in sight, and over the place where messages are told. */
    const inSight = (status: string) =>
      page.evaluate((wanted) => {
        const card = document.activeElement?.closest('.card-posting')
        const column = card?.closest(`[data-status="${wanted}"]`)?.querySelector('.column-cards')
        if (!card || !column) return false
        const [inner, outer] = [card.getBoundingClientRect(), column.getBoundingClientRect()]
        return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.bottom < innerHeight - 60
      }, status)
    const scroll = (status: string, top: number) =>
      page.$eval(`[data-status="${status}"] .column-cards`, (column, to) => column.scrollTo(0, to), top)
    const drag = async (from: string, to: string) => {
      const card = await (await page.$(from))?.boundingBox()
      const column = await (await page.$(`.column[data-status="${to}"]`))?.boundingBox()
      if (!card || !column) throw new Error('the board is not drawn')
      await page.mouse.move(card.x + 40, card.y + 30)
      await page.mouse.down()
      await page.mouse.move(card.x + 60, card.y + 40, { steps: 4 })
      await page.mouse.move(column.x + 60, column.y + 160, { steps: 8 })
      await page.waitForSelector(`[data-status="${to}"].column-over`)
      await page.mouse.up()
    }
    beforeAll(async () => {
      await page.setViewport({ width: 1280, height: 800 })
    })
    beforeEach(async () => {
      await show('#view=board')
      await page.waitForSelector('[data-status="saved"] .card-title')
    })

    test('draws the cards in sight, and the keyboard walks through all of them', async () => {
      const drawn = async () => (await page.$$('[data-status="saved"] .card-posting')).length
      expect(await drawn()).toBeLessThan(COUNT / 2)
      await page.focus('[data-status="saved"] .card-title')
      await page.keyboard.press('End')
      await page.waitForSelector(`${last}:focus`)
      await until(() => inSight('saved'), 'the last card')
      await page.keyboard.press('ArrowUp')
      await page.waitForSelector(`[aria-posinset="${COUNT - 1}"] .card-title:focus`)
      // Scrolled out of sight it keeps the keyboard.
      await scroll('saved', 0)
      await page.waitForSelector('[data-status="saved"] [aria-posinset="1"]')
      await page.waitForSelector(`[aria-posinset="${COUNT - 1}"] .card-title:focus`)
      expect(await drawn()).toBeLessThan(COUNT / 2)
      expect((await page.$$('[data-status="saved"] .card-title[tabindex="0"]')).length).toBe(1)
    })

    test('shows where a card went that is moved by keyboard into a column scrolled elsewhere', async () => {
      await page.focus('[data-status="saved"] .card-title')
      await page.keyboard.press('End')
      await page.waitForSelector(`${last}:focus`)
      await alt('ArrowRight')
      await until(() => inSight('applied'), 'the card in the next column')
      expect(await page.$eval('[role="status"]', ({ textContent }) => textContent)).toContain('Applied')
      await alt('ArrowRight')
      await until(() => inSight('interview'), 'the card in the column after')
      await page.keyboard.press('ArrowLeft')
      await until(() => inSight('saved'), 'the keyboard in the column before')
      await page.keyboard.press('ArrowRight')
      await alt('ArrowLeft')
      await until(() => inSight('applied'), 'the card on its way back')
      await scroll('saved', 0)
      await alt('ArrowLeft')
      await until(() => inSight('saved'), 'the card back at its place')
      await page.waitForSelector(`${last}:focus`)
      await page.keyboard.down('Control')
      await page.keyboard.press('z')
      await page.keyboard.up('Control')
      await until(() => inSight('applied'), 'the keyboard to follow what is taken back')
      await alt('ArrowLeft')
      await until(() => inSight('saved'), 'the card at its place')
    })

    test('shows where a card went that is dropped on a column scrolled elsewhere', async () => {
      await page.focus('[data-status="saved"] .card-title')
      await page.keyboard.press('End')
      await page.waitForSelector(`${last}:focus`)
      await drag(last, 'offer')
      await until(() => inSight('offer'), 'the card in its new column')
      await scroll('saved', 0)
      await drag('[data-status="offer"] .card-posting', 'saved')
      await until(() => inSight('saved'), 'the card at its place')
      await page.waitForSelector(`${last}:focus`)
    })

    test('keeps a card with many must-haves and a long word within its column', async () => {
      const over = await page.$eval('[data-status="saved"] .card-posting', (card) => {
        const segments = card.querySelector('.must-segments')
        for (let more = 0; more < 13; more++) segments?.append(segments.lastElementChild?.cloneNode() ?? '')
        const title = card.querySelector('.card-title')
        if (title) title.textContent = 'Wareneingangskontrollabteilungsleitung'
        return card.scrollWidth - card.clientWidth
      })
      expect(over).toBeLessThanOrEqual(0)
    })

    test('has a column of what was archived', async () => {
      await page.focus('[data-status="saved"] .card-title')
      for (const status of ['applied', 'interview', 'offer', 'rejected', 'withdrawn', 'archived']) {
        await alt('ArrowRight')
        await until(() => inSight(status), `the card in ${status}`)
      }
      expect(await count()).toBe(`${COUNT} postings`)
      // There is no column after: the page stays, too.
      await alt('ArrowRight')
      await page.waitForSelector('[data-status="archived"] .card-title:focus')
      await show('')
      await until(async () => (await count()) === `${COUNT - 1} of ${COUNT} postings`, 'the table without it')
      await show('#view=board')
      await page.waitForSelector('[data-status="archived"] .card-title')
      await drag('[data-status="archived"] .card-posting', 'saved')
      await until(() => inSight('saved'), 'the card back at its place')
    })
  })

  test('a posting opened by keyboard takes the focus, and Escape gives it back', async () => {
    await show('')
    const title = await page.waitForSelector('tr.line:nth-of-type(3) .line-title')
    await title?.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.reader [role=tab]:focus')
    // What closes it stands in its corner.
    const corner = `(() => { const bar = document.querySelector('.reader-bar'); return bar.getBoundingClientRect().right - bar.lastElementChild.getBoundingClientRect().right })()`
    expect(await page.evaluate(corner)).toBeLessThan(4)
    await page.keyboard.press('Escape')
    await until(async () => (await page.$('.reader')) === null, 'the reader to close')
    await page.waitForSelector('tr.line:nth-of-type(3) .line-title:focus')
  })

  test('is ordered from its menu, and back to the newest first', async () => {
    await show('')
    const first = () => page.$eval('tr.line', (line) => line.getAttribute('data-posting'))
    await page.waitForSelector('tr.line')
    const newest = await first()
    await page.select('.filter-order select', 'title')
    await until(async () => (await first()) !== newest, 'another order')
    await page.select('.filter-order select', 'savedAt')
    await until(async () => (await first()) === newest, 'the newest first')
  })

  test('a status of one’s own is added on the board, and taken off again', async () => {
    await show('#view=board')
    await (await page.waitForSelector('.board-new'))?.click()
    await page.waitForSelector('.dialog input')
    await page.type('.dialog input', 'Waiting')
    await page.keyboard.press('Enter')
    await (await page.waitForSelector('[data-status="own:Waiting"] .column-remove'))?.click()
    await until(async () => (await page.$('[data-status="own:Waiting"]')) === null, 'the column to go')
    await page.click('.message .button')
    await page.waitForSelector('[data-status="own:Waiting"]')
  })

  test('a changed profile is compared with all postings beside the page, and their history says what it changed', async () => {
    await show('')
    const met = () =>
      page.evaluate(`new Promise((resolve) => {
        const opening = indexedDB.open('requisite');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('postings').objectStore('postings').getAll();
          asked.onsuccess = () => { opening.result.close(); resolve(asked.result.map(({ history, record }) => [history.at(-1), record.match ? 'compared' : 'plain'])); };
        };
      })`) as Promise<[{ kind: string; met?: string[] }, string][]>
    await compareWith('SQL')
    await until(async () => (await met()).every(([, state]) => state === 'compared'), 'all postings to be compared')
    await compareWith('SQL', 'Microsoft Excel', 'React')
    const told = await until(async () => {
      const events = (await met()).map(([event]) => event).filter(({ kind }) => kind === 'compared')
      return events.length > 0 ? events : undefined
    }, 'a history to say so')
    expect(told.some((event) => (event.met ?? []).length > 0)).toBe(true)
    await compareWith()
    await until(async () => (await met()).every(([, state]) => state === 'plain'), 'the list without a profile')
  })

  test('notes are kept when the page is opened again, and searched', async () => {
    await show('')
    await page.waitForSelector('tr.line')
    await page.click('tr.line .line-title')
    await page.waitForSelector('[data-tab="notes"]')
    await page.click('[data-tab="notes"]')
    await page.type('.track-notes', 'ask about the zeppelin')
    await page.keyboard.press('Tab')
    await page.waitForSelector('.message')
    await page.reload()
    await page.waitForSelector('tr.line')
    await page.keyboard.press('/')
    await page.keyboard.type('zeppel')
    await until(async () => (await count()) === `1 of ${COUNT} postings`, 'the search to find the note')
  })

  test.each([
    ['the table', '', 'tr.line'],
    ['the board', '#view=board', '.card-title'],
    ['what to learn', '#view=learn', '.figure-drawing svg'],
    ['a posting', '#open=https://jobs0.example/postings/0', '.kept-text'],
  ])('nothing for axe to find in %s', async (_, hash, selector) => {
    await show(hash)
    await page.waitForSelector(selector)
    await page.evaluate(AXE)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(violations).toEqual([])
  })

  test.each([320, 640, 1280])('nothing runs over the side at %i px', async (width) => {
    await page.setViewport({ width, height: 720 })
    for (const hash of ['', '#view=board', '#view=learn', '#open=https://jobs0.example/postings/0']) {
      await show(hash)
      await page.waitForSelector(hash.startsWith('#open') ? '.reader' : '.ledger-place > :nth-child(2)')
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })

  test('a long reason beside a requirement does not run over the side', async () => {
    await page.setViewport({ width: 320, height: 720 })
    await compareWith('Python', 'Ventilator care', 'Lamination', 'TypeScript', 'Wiring', 'IFRS', 'Lesson planning', 'Route planning')
    await show('#open=https://jobs0.example/postings/0')
    const reason = await page.waitForSelector('.entry-why p')
    expect(await reason?.evaluate(({ scrollWidth }) => scrollWidth)).toBeGreaterThan(280)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await compareWith()
  })

  test.each([860, 1000, 1100, 1200])('titles of usual length are whole at %i px', async (width) => {
    await page.setViewport({ width, height: 720 })
    await show('')
    await page.waitForSelector('tr.line')
    expect(
      await page.$$eval('.line-title', (all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)),
    ).toEqual([])
  })

  test('all lines of the table are equally high, whatever they say', async () => {
    await page.setViewport({ width: 1100, height: 720 })
    await show('')
    await page.waitForSelector('tr.line .cell-words')
    const heights = await page.$$eval('tr.line', (lines) => {
      for (const words of lines[1]?.querySelectorAll('.cell-words') ?? [])
        words.textContent = 'San Francisco, California, United States, and other places of the coast +14 · on site'
      return lines.slice(0, 5).map((line) => line.getBoundingClientRect().height)
    })
    expect(new Set(heights).size).toBe(1)
  })

  test('deletes by keyboard while the list is compared anew', async () => {
    await show('')
    await (await page.waitForSelector('tr.line:nth-of-type(2) .line-title'))?.focus()
    await compareWith('Python')
    for (let times = 1; times <= 3; times++) {
      await page.keyboard.press('Delete')
      await until(async () => (await count()) === `${COUNT - times} postings`, 'the posting to go')
      await page.waitForSelector('tr.line:nth-of-type(2) .line-title:focus')
    }
    for (let times = 2; times >= 0; times--) {
      await page.keyboard.down('Control')
      await page.keyboard.press('z')
      await page.keyboard.up('Control')
      await until(async () => (await count()) === `${COUNT - times} postings`, 'the posting to be back')
    }
    await compareWith()
  })
})
