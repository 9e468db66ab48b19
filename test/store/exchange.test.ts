import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { readBackup, writeBackup } from '../../lib/saved/exchange/backup.ts'
import { Database } from '../../lib/store/database.ts'
import { importPostings, readAllPostings } from '../../lib/store/exchange.ts'
import { keysOf } from '../../lib/store/identify.ts'
import { listRows, readPosting } from '../../lib/store/postings.ts'
import { kept } from './kept.ts'

let database: Database
let count = 0
beforeEach(() => {
  database = new Database(`exchange-${++count}`)
})
afterEach(() => database.delete())

const world = (told: (done: number) => void = () => undefined, signal = new AbortController().signal) => ({
  keysOf: ({ record }: SavedPosting) => keysOf(record.posting),
  told,
  signal,
})
const incoming = (postings: SavedPosting[]) => ({ postings, statuses: ['waiting'], views: [] })
const many = Array.from({ length: 450 }, (_, index) => kept(`https://a.example/${index}`))

test('an import is all there, with its rows and the part done told on the way', async () => {
  const told: number[] = []
  expect(
    await importPostings(
      database,
      incoming(many),
      'skip',
      world((done) => told.push(done)),
    ),
  ).toEqual({ ok: true, value: 450 })
  expect(await listRows(database)).toHaveLength(450)
  expect(await database.statuses.toArray()).toEqual([{ name: 'waiting' }])
  expect(told.at(-1)).toBe(1)
})

test('a cancelled import leaves nothing behind', async () => {
  const ended = new AbortController()
  const result = await importPostings(
    database,
    incoming(many),
    'skip',
    world((done) => done > 0.5 && ended.abort(), ended.signal),
  )
  expect(result).toMatchObject({ ok: false, reason: 'cancelled' })
  expect([
    await database.postings.count(),
    await database.rows.count(),
    await database.digests.count(),
    await database.statuses.count(),
  ]).toEqual([0, 0, 0, 0])
})

test('what is kept already is passed over or replaced, as was chosen; it is known by its address too', async () => {
  await importPostings(database, incoming([kept('https://a.example/1', { notes: 'mine' })]), 'skip', world())
  const theirs = { ...kept('other-id', { notes: 'theirs' }), record: kept('https://a.example/1').record }
  expect(await importPostings(database, incoming([theirs]), 'skip', world())).toMatchObject({ value: 0 })
  expect(await readPosting(database, 'https://a.example/1')).toMatchObject({ notes: 'mine' })
  await importPostings(database, incoming([theirs]), 'replace', world())
  expect(await listRows(database)).toMatchObject([{ id: 'other-id' }])
})

test('a file that holds one posting twice gives one', async () => {
  const twin = { ...kept('twin'), record: kept('https://a.example/1').record }
  await importPostings(database, incoming([kept('https://a.example/1'), twin]), 'replace', world())
  expect(await listRows(database)).toMatchObject([{ id: 'twin' }])
})

test('a backup restores to the same bytes', async () => {
  const write = async () => {
    const postings: SavedPosting[] = []
    await readAllPostings(database, (some) => postings.push(...some))
    return [...writeBackup({ statuses: [], views: [], postings })].map((pieces) => pieces.join(''))
  }
  await importPostings(database, { postings: many, statuses: [], views: [] }, 'skip', world())
  const [before = ''] = await write()
  const read = await readBackup(before, async () => undefined)
  await database.delete()
  database = new Database(database.name)
  if (read.ok) await importPostings(database, read.value, 'replace', world())
  expect(await write()).toEqual([before])
})
