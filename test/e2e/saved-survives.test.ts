import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import { until } from './browsers.ts'
import { type Evidence, keepEvidence, readEvidence } from './evidence.ts'
import { KEPT_BROWSERS, type Running } from './kept-profile.ts'
import { ACKNOWLEDGED, importAll, STORED, saveAll, TAKE_RESTORED } from './saved-in-page.ts'

/** Kills for each browser: half of them during saves, half during an import. */
const KILLS = process.env.REQUISITE_LONG === '1' ? 50 : 4
/** So many postings an import brings. */
const IMPORTED = 300

describe.each(KEPT_BROWSERS)('$name', ({ start, installed }) => {
  test.skipIf(!installed)(
    `killed ${KILLS} times while it saves and imports, keeps all that was acknowledged and nothing by half`,
    { timeout: 120_000 + KILLS * 120_000 },
    async () => {
      const profile = mkdtempSync(join(tmpdir(), 'requisite-survives-'))
      const kept = new Set<string>()
      let running: Running | undefined
      let before: Evidence = new Map()
      try {
        for (let kill = 0; kill < KILLS; kill++) {
          before = readEvidence(profile)
          running = await start(profile)
          await tellRestored(running, profile, before)
          const seen = await checkStored(running, kept)
          const postings = generatePostings(IMPORTED, new Date()).map((posting) => {
            const id = `${posting.id}?round=${kill}`
            return { ...posting, id, record: { ...posting.record, posting: { ...posting.record.posting, url: id } } }
          })
          const imports = kill % 2 === 1
          const file = [...writeBackup({ statuses: [], views: [], corrections: {}, postings })].flat().join('')
          await running.inPage(imports ? importAll(file) : saveAll(postings.map(({ record }) => record)))
          if (!imports) await until(async () => (await acknowledged(running)).ids.length > 0, 'the first posting to be saved')
          await new Promise((pass) => setTimeout(pass, Math.random() * 1200))
          const { ids, imported } = await acknowledged(running)
          running.kill()
          for (const id of imported ? postings.map((posting) => posting.id) : ids) kept.add(id)
          expect(seen).toBeGreaterThanOrEqual(0)
        }
        before = readEvidence(profile)
        running = await start(profile)
        await tellRestored(running, profile, before)
        await checkStored(running, kept)
        expect(kept.size).toBeGreaterThan(0)
      } catch (error) {
        throw new Error(`${error}\nThe profile's storage and what the browser said are in ${keepTraces(running, profile, before)}`, {
          cause: error,
        })
      } finally {
        running?.kill()
        await new Promise((pass) => setTimeout(pass, 500))
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
      }
    },
  )
})

/** Keeps what tells why a database was lost, or postings in it; returns the folder. */
function keepTraces(running: Running | undefined, profile: string, before: Evidence): string {
  const said = new Map([['stderr.txt', running?.said() ?? '']])
  return keepEvidence({ 'before-the-last-start': before, 'after-it': readEvidence(profile), browser: said })
}

/** Nothing acknowledged is missing then, but why the browser lost it is worth knowing. */
async function tellRestored(running: Running, profile: string, before: Evidence): Promise<void> {
  const restored = String(await running.inPage(TAKE_RESTORED))
  if (restored !== 'null') console.warn(`The safety copy brought back ${restored}; traces are in ${keepTraces(running, profile, before)}`)
}

async function acknowledged(running: Running | undefined): Promise<{ ids: string[]; imported: boolean }> {
  return JSON.parse(String(await running?.inPage(ACKNOWLEDGED)))
}

/** Every acknowledged posting is stored, each with its row and digest, and an import is there whole or not at all. Returns how many are stored. */
async function checkStored(running: Running, kept: ReadonlySet<string>): Promise<number> {
  const [postings = [], rows = [], digests = []] = JSON.parse(String(await running.inPage(STORED))) as string[][]
  expect(rows).toEqual(postings)
  expect(digests).toEqual(postings)
  const stored = new Set(postings)
  expect([...kept].filter((id) => !stored.has(id))).toEqual([])
  for (const [round, ids] of Map.groupBy(postings, (id) => Number(id.split('round=')[1])))
    if (round % 2 === 1) expect(ids).toHaveLength(IMPORTED)
  return postings.length
}
