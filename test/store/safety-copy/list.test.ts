import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Database } from '../../../lib/store/database.ts'
import { importPostings, undoImport } from '../../../lib/store/exchange.ts'
import { keysOf } from '../../../lib/store/identify.ts'
import {
  changePostings,
  listRows,
  readDigests,
  readPosting,
  removePostings,
  restorePostings,
  savePosting,
} from '../../../lib/store/postings.ts'
import { inTurn } from '../../../lib/store/safety-copy/in-turn.ts'
import { forgetRestored, readRestored } from '../../../lib/store/safety-copy/marks.ts'
import { readStanding } from '../../../lib/store/safety-copy/safety-copy.ts'
import { tidy } from '../../../lib/store/safety-copy/tidy.ts'
import { addStatus, listOwnStatuses, removeStatus } from '../../../lib/store/views.ts'
import { kept, record } from '../kept.ts'
import { copyInMemory } from './world.ts'

const NOW = new Date('2026-03-01T10:00:00Z')
let copy: ReturnType<typeof copyInMemory>
let database: Database
let count = 0
beforeEach(() => {
  copy = copyInMemory()
  database = new Database(`copied-${++count}`, copy)
})
afterEach(() => database.delete())

const addressOf = (number: number) => `https://a.example/${number}`
const save = (number: number) => savePosting(database, { record: record({ url: addressOf(number) }) }, NOW)
const ids = async () => (await listRows(database)).map(({ id }) => id)
const mend = () => inTurn(database, async (mended) => mended)
/** What Chromium does with a database it finds corrupt. */
const lose = async () => {
  await database.delete()
  database = new Database(`copied-${++count}`, copy)
}
const many = (length: number) => Array.from({ length }, (_, index) => kept(addressOf(index)))
async function importAll(length: number) {
  const imported = await importPostings(database, { postings: many(length), statuses: ['waiting'], views: [] }, 'skip', {
    keysOf: ({ record }) => keysOf(record.posting),
    told: () => undefined,
    signal: new AbortController().signal,
  })
  if (!imported.ok) throw new Error(imported.detail)
  return imported.value.before
}

describe('a list that the browser has lost', () => {
  test('is back with all that was noted, its rows and what is searched', async () => {
    await save(1)
    await save(2)
    await changePostings(database, [addressOf(2)], (posting) => ({ ...posting, notes: 'call Ana', status: 'applied' }))
    await addStatus(database, 'waiting')
    await lose()
    expect(await mend()).toBe(true)
    expect(await ids()).toEqual([addressOf(1), addressOf(2)])
    expect(await readDigests(database, await ids())).toHaveLength(2)
    expect(await readPosting(database, addressOf(2))).toMatchObject({ notes: 'call Ana', status: 'applied' })
    expect(await listOwnStatuses(database)).toEqual(['own:waiting'])
    expect(await readRestored(database)).toEqual({ postings: 2, damaged: 0 })
    await forgetRestored(database)
    expect(await mend()).toBe(false)
    expect(await readRestored(database)).toBeUndefined()
  })

  test('is back before anything is saved into the empty database', async () => {
    await save(1)
    await save(2)
    await lose()
    await save(3)
    expect(await ids()).toEqual([1, 2, 3].map(addressOf))
    await lose()
    await mend()
    expect(await ids()).toEqual([1, 2, 3].map(addressOf))
  })

  test('comes back without what was deleted, and with what was put back', async () => {
    for (const number of [1, 2, 3]) await save(number)
    const removed = await removePostings(database, [addressOf(1), addressOf(2)])
    if (!removed.ok) throw new Error(removed.detail)
    await restorePostings(database, removed.value.slice(0, 1))
    await removeStatus(database, 'waiting')
    await lose()
    await mend()
    expect(await ids()).toEqual([addressOf(1), addressOf(3)])
  })

  test('stays empty when the person emptied it, and nothing of it is left in the copy', async () => {
    for (const number of [1, 2, 3]) await save(number)
    await removePostings(database, [1, 2, 3].map(addressOf))
    expect([...copy.files.all.keys()]).toHaveLength(1)
    await lose()
    await mend()
    expect(await ids()).toEqual([])
    expect(await readRestored(database)).toBeUndefined()
  })

  test('is brought back whole after an import, and without it after its undo', async () => {
    await save(9999)
    const before = await importAll(450)
    await lose()
    await mend()
    expect(await ids()).toHaveLength(451)
    expect(await listOwnStatuses(database)).toEqual(['own:waiting'])
    await undoImport(database, before)
    await lose()
    await mend()
    expect(await ids()).toEqual([addressOf(9999)])
    expect(await listOwnStatuses(database)).toEqual([])
  })

  test('says so when a part of the copy is damaged, and keeps the rest', async () => {
    await save(1)
    await save(2)
    const [name] = [...copy.files.all.keys()]
    if (name === undefined) throw new Error('no part')
    copy.files.all.set(name, new Blob(['torn']))
    await lose()
    await mend()
    expect(await ids()).toEqual([addressOf(2)])
    expect(await readRestored(database)).toEqual({ postings: 1, damaged: 1 })
  })
})

test('what the browser lost of the end of a database is back, and nothing that was deleted', async () => {
  await save(1)
  await save(2)
  const before = {
    postings: await database.postings.toArray(),
    rows: await database.rows.toArray(),
    digests: await database.digests.toArray(),
  }
  const marks = await database.marks.toArray()
  await removePostings(database, [addressOf(1)])
  await save(3)
  await lose()
  await database.postings.bulkAdd(before.postings)
  await database.rows.bulkAdd(before.rows)
  await database.digests.bulkAdd(before.digests)
  await database.marks.bulkAdd(marks)
  await mend()
  expect(await ids()).toEqual([addressOf(2), addressOf(3)])
  expect(await readRestored(database)).toEqual({ postings: 1, damaged: 0 })
})

test('a list is kept although its copy cannot be written, and stands in it whole later', async () => {
  await save(1)
  const { write } = copy.files
  copy.files.write = async () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(await save(2)).toMatchObject({ ok: true })
  copy.files.write = write
  await save(3)
  expect(await readStanding(copy.files)).toMatchObject({ gapless: false })
  await tidy(database)
  expect(await readStanding(copy.files)).toMatchObject({ gapless: true, changes: 0, stale: [] })
  await lose()
  await mend()
  expect(await ids()).toEqual([1, 2, 3].map(addressOf))
})

test('a list without files is kept as before', async () => {
  const refuse = () => Promise.reject(new DOMException('private', 'SecurityError'))
  Object.assign(copy.files, { names: refuse, read: refuse, write: refuse, remove: refuse })
  expect(await save(1)).toMatchObject({ ok: true })
  await tidy(database)
  expect(await ids()).toEqual([addressOf(1)])
})

test('a list kept before there was a copy is copied', async () => {
  await database.delete()
  database = new Database(`copied-${++count}`)
  await importAll(250)
  const { name } = database
  database.close()
  database = new Database(name, copy)
  await tidy(database)
  await lose()
  await mend()
  expect(await ids()).toHaveLength(250)
})

describe('tidying', () => {
  test('leaves one whole list of what piled up', async () => {
    for (let round = 0; round < 70; round++) await save(round % 5)
    expect((await readStanding(copy.files)).changes).toBe(70)
    await tidy(database)
    expect(copy.files.all.size).toBe(2)
    await lose()
    await mend()
    expect(await ids()).toEqual([0, 1, 2, 3, 4].map(addressOf))
  })

  test('loses nothing that is changed meanwhile', async () => {
    await importAll(650)
    for (let round = 0; round < 70; round++) await save(round)
    const tidied = tidy(database)
    for (let round = 700; round < 720; round++) await save(round)
    await removePostings(database, [addressOf(1), addressOf(640)])
    await Promise.all([tidied, tidy(database)])
    const before = await ids()
    expect(before).toHaveLength(668)
    expect((await readStanding(copy.files)).changes).toBeLessThan(30)
    await lose()
    await mend()
    expect(await ids()).toEqual(before)
  })

  test('does not take a list for deleted that the browser loses meanwhile', async () => {
    await importAll(650)
    for (let round = 0; round < 70; round++) await save(round)
    const { write } = copy.files
    let writes = 0
    copy.files.write = async (name, content) => {
      await write(name, content)
      if (++writes !== 1) return
      await Promise.all([database.postings, database.rows, database.digests, database.marks].map((table) => table.clear()))
    }
    await tidy(database)
    copy.files.write = write
    await lose()
    await mend()
    expect(await ids()).toHaveLength(650)
  })
})
