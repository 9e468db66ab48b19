import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import { findBrowser, until } from './browsers.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefoxWithExtension } from './firefox.ts'
import { ACKNOWLEDGED, importAll, STORED, saveAll } from './saved-in-page.ts'

/** Kills for each browser: half of them during saves, half during an import. */
const KILLS = process.env.REQUISITE_LONG === '1' ? 50 : 4
/** So many postings an import brings. */
const IMPORTED = 300
const OUTPUT = resolve(import.meta.dirname, '../../.output')

/** The saved list in a browser that may be killed; the next start finds the same profile. */
interface Running {
  inPage(body: string): Promise<unknown>
  kill(): void
}

async function startChromium(profile: string): Promise<Running> {
  const chromium = await launchChromium({ executable: findBrowser('chromium') ?? '', folder: join(OUTPUT, 'chrome-mv3'), profile })
  const page = await chromium.browser.newPage()
  await page.goto(chromium.address('saved.html'))
  return { inPage: (body) => page.evaluate(`(() => { ${body} })()`), kill: chromium.kill }
}

function firefoxStarter(): (profile: string) => Promise<Running> {
  const uuid = randomUUID()
  return async (profile) => {
    const { firefox, open, inPage, address } = await launchFirefoxWithExtension({
      executable: findBrowser('firefox') ?? '',
      folder: join(OUTPUT, 'firefox-mv3'),
      kept: { profile, uuid },
    })
    await open(address('saved.html'))
    return { inPage: (body) => inPage(`(() => { ${body} })()`), kill: firefox.kill }
  }
}

const BROWSERS = [
  { name: 'Chromium', start: startChromium, installed: findBrowser('chromium') !== undefined },
  { name: 'Firefox', start: firefoxStarter(), installed: findBrowser('firefox') !== undefined },
]

describe.each(BROWSERS)('$name', ({ start, installed }) => {
  test.skipIf(!installed)(
    `killed ${KILLS} times while it saves and imports, keeps all that was acknowledged and nothing by half`,
    { timeout: 60_000 + KILLS * 60_000 },
    async () => {
      const profile = mkdtempSync(join(tmpdir(), 'requisite-survives-'))
      const kept = new Set<string>()
      let running: Running | undefined
      try {
        for (let kill = 0; kill < KILLS; kill++) {
          running = await start(profile)
          const seen = await checkStored(running, kept)
          const postings = generatePostings(IMPORTED, new Date()).map((posting) => {
            const id = `${posting.id}?round=${kill}`
            return { ...posting, id, record: { ...posting.record, posting: { ...posting.record.posting, url: id } } }
          })
          const imports = kill % 2 === 1
          const file = [...writeBackup({ statuses: [], views: [], corrections: {}, postings })].flat().join('')
          await until(
            () => running?.inPage("return document.querySelector('.empty, .ledger, .ledger-none') !== null"),
            'the list to be shown',
          )
          await running.inPage(imports ? importAll(file) : saveAll(postings.map(({ record }) => record)))
          if (!imports) await until(async () => (await acknowledged(running)).ids.length > 0, 'the first posting to be saved')
          await new Promise((pass) => setTimeout(pass, Math.random() * 1200))
          const { ids, imported } = await acknowledged(running)
          running.kill()
          for (const id of imported ? postings.map((posting) => posting.id) : ids) kept.add(id)
          expect(seen).toBeGreaterThanOrEqual(0)
        }
        running = await start(profile)
        await checkStored(running, kept)
        expect(kept.size).toBeGreaterThan(0)
      } finally {
        running?.kill()
        await new Promise((pass) => setTimeout(pass, 500))
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      }
    },
  )
})

async function acknowledged(running: Running | undefined): Promise<{ ids: string[]; imported: boolean }> {
  return JSON.parse(String(await running?.inPage(ACKNOWLEDGED)))
}

/** Every acknowledged posting is stored, each with its row and digest, and an import is there whole or not at all. Returns how many are stored. */
async function checkStored(running: Running, kept: ReadonlySet<string>): Promise<number> {
  // The page creates the tables when it first opens the store.
  await until(() => running.inPage("return document.querySelector('.empty, .ledger, .ledger-none') !== null"), 'the list to be shown')
  const [postings = [], rows = [], digests = []] = JSON.parse(String(await running.inPage(STORED))) as string[][]
  expect(rows).toEqual(postings)
  expect(digests).toEqual(postings)
  const stored = new Set(postings)
  expect([...kept].filter((id) => !stored.has(id))).toEqual([])
  for (const [round, ids] of Map.groupBy(postings, (id) => Number(id.split('round=')[1])))
    if (round % 2 === 1) expect(ids).toHaveLength(IMPORTED)
  return postings.length
}
