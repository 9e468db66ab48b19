import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import { until } from './browsers.ts'
import { KEPT_BROWSERS, type Running } from './kept-profile.ts'
import { ACKNOWLEDGED, importAll, STORED, saveAll } from './saved-in-page.ts'

const NOTICE = "return document.querySelector('.saved-restored')?.textContent ?? ''"
const UNREADABLE = "return document.querySelector('[data-state=unreadable]:has(.button-primary) [role=alert]')?.textContent ?? ''"
const START_ANEW = "document.querySelector('.unreadable .button-primary').click(); return true"
/** Presses "Download the safety copy", and notes how many postings the file holds in place of downloading it. */
const HAND_COPY = `
  URL.createObjectURL = (file) => {
    void file.text().then((text) => { window.handed = JSON.parse(text).postings.length; });
    return 'about:blank#';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  [...document.querySelectorAll('.unreadable-actions .button')].at(-1).click();
  return true;
`
const COUNT = "return document.querySelector('.saved-count')?.textContent ?? ''"
const DELETE_FIRST = "document.querySelector('.ledger .cell-actions button').click(); return true"
const CLOSE_NOTICE = "document.querySelector('.saved-restored button').click(); return true"
/** A second list in another tab, whose own workers bring the same postings up to date. */
const SECOND_PAGE = "browser.tabs.create({ url: browser.runtime.getURL('/saved.html?second'), active: false }); return true"

const records = (count: number) => generatePostings(count, new Date()).map(({ record }) => record)

let profile: string
let running: Running | undefined
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'requisite-restored-'))
})
afterEach(async () => {
  await stop()
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

async function stop(): Promise<void> {
  running?.kill()
  running = undefined
  // Its other processes end a little later, and may still write.
  await new Promise((pass) => setTimeout(pass, 800))
}

const acknowledged = async (page: Running): Promise<{ ids: string[]; imported: boolean }> =>
  JSON.parse(String(await page.inPage(ACKNOWLEDGED)))

/** Ids of the kept postings; that rows and digests stand beside each is seen to. */
async function kept(page: Running): Promise<string[]> {
  const [postings = [], rows, digests] = JSON.parse(String(await page.inPage(STORED))) as string[][]
  expect(rows).toEqual(postings)
  expect(digests).toEqual(postings)
  return postings
}

describe.each(KEPT_BROWSERS)('$name', ({ installed, start, wreck, block }) => {
  async function restart(): Promise<Running> {
    running = await start(profile)
    return running
  }

  test.skipIf(!installed)('a list whose database is lost comes back and says so; what was deleted does not', async () => {
    const page = await restart()
    await page.inPage(saveAll(records(3)))
    await until(async () => (await acknowledged(page)).ids.length === 3, 'three postings to be saved')
    await stop()
    wreck(profile)
    const back = await restart()
    expect(await until(() => back.inPage(NOTICE), 'the notice')).toMatch(/lost 3 saved postings/)
    const all = await kept(back)
    expect(all).toHaveLength(3)
    await back.inPage(CLOSE_NOTICE)
    await back.inPage(DELETE_FIRST)
    await until(async () => (await kept(back)).length === 2, 'one to be deleted')
    await until(() => back.inPage("return document.querySelector('.message') !== null"), 'the deletion to be told')
    const left = await kept(back)
    await stop()
    const quiet = await restart()
    expect(await quiet.inPage(NOTICE)).toBe('')
    await stop()
    wreck(profile)
    const again = await restart()
    expect(await until(() => again.inPage(NOTICE), 'the notice')).toMatch(/lost 2 saved postings/)
    expect(await kept(again)).toEqual(left)
  })

  test.skipIf(!installed)(
    'a list whose database cannot be opened is begun anew from its copy, and the database stays where it is',
    async () => {
      const page = await restart()
      const postings = generatePostings(250, new Date())
      await page.inPage(importAll([...writeBackup({ statuses: ['waiting'], views: [], corrections: {}, postings })].flat().join('')))
      await until(async () => (await acknowledged(page)).imported, 'all to be kept')
      await stop()
      const damaged = block(profile)
      const other = records(1).map((record) => ({ ...record, posting: { ...record.posting, url: `${record.posting.url}?other` } }))

      const blocked = await restart()
      expect(await until(() => blocked.inPage(UNREADABLE), 'the list to say that it cannot be opened')).toMatch(/It holds 250 postings\./)
      await blocked.inPage(saveAll(other))
      await until(async () => JSON.parse(String(await blocked.inPage(ACKNOWLEDGED))).ended, 'the worker to answer')
      expect((await acknowledged(blocked)).ids).toEqual([])
      await blocked.inPage(HAND_COPY)
      expect(await until(() => blocked.inPage('return window.handed'), 'the copy as a file')).toBe(250)
      await blocked.inPage(START_ANEW)
      // The page is loaded again, which ends what runs in it.
      expect(await until(() => blocked.inPage(NOTICE).catch(() => ''), 'the new list')).toMatch(/lost 250 saved postings/)
      await until(async () => /250 postings$/.test(String(await blocked.inPage(COUNT))), 'all postings to be there')
      await blocked.inPage(CLOSE_NOTICE)
      await blocked.inPage(saveAll(other))
      await until(async () => (await acknowledged(blocked)).ids.length === 1, 'the worker to save to the new list')
      await stop()
      expect(damaged.length).toBeGreaterThan(0)
      expect(damaged.filter((path) => !existsSync(path))).toEqual([])

      const again = await restart()
      await until(async () => /251 postings$/.test(String(await again.inPage(COUNT))), 'the new list after a restart')
      expect(await again.inPage(NOTICE)).toBe('')
      expect(await again.inPage(UNREADABLE)).toBe('')
    },
  )

  test.skipIf(!installed)('two pages and the worker write at once, and their copy is whole', async () => {
    const page = await restart()
    const postings = generatePostings(200, new Date())
    const others = records(25).map((record) => ({ ...record, posting: { ...record.posting, url: `${record.posting.url}?other` } }))
    const file = [...writeBackup({ statuses: ['waiting'], views: [], corrections: {}, postings })].flat().join('')
    await page.inPage(SECOND_PAGE)
    await page.inPage(importAll(file))
    await page.inPage(saveAll(others))
    await until(async () => {
      const { ids, imported } = await acknowledged(page)
      return imported && ids.length === others.length
    }, 'all to be kept')
    const before = await kept(page)
    expect(before).toHaveLength(postings.length + others.length)
    await stop()
    wreck(profile)
    const back = await restart()
    const notice = await until(() => back.inPage(NOTICE), 'the notice')
    expect(notice).toMatch(/lost 225 saved postings/)
    expect(notice).not.toMatch(/damaged/)
    expect(await kept(back)).toEqual(before)
  })
})
