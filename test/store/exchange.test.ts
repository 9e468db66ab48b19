import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { readBackup, writeBackup } from '../../lib/saved/exchange/backup.ts'
import { noteAnew } from '../../lib/saved/exchange/note-anew.ts'
import { Database } from '../../lib/store/database.ts'
import { importPostings, readAllPostings, undoImport } from '../../lib/store/exchange.ts'
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
  ).toMatchObject({ ok: true, value: { written: 450 } })
  expect(await listRows(database)).toHaveLength(450)
  expect(await database.statuses.toArray()).toEqual([{ name: 'waiting' }])
  expect(told.at(-1)).toBe(1)
})

test.each([199, 200, 201, 400, 650, 1010])('an import of %i postings is whole, however it falls into parts', async (count) => {
  const postings = Array.from({ length: count }, (_, index) => kept(`https://b.example/${index}`))
  expect(await importPostings(database, incoming(postings), 'skip', world())).toMatchObject({ ok: true, value: { written: count } })
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
  expect(await importPostings(database, incoming([theirs]), 'skip', world())).toMatchObject({ value: { written: 0 } })
  expect(await readPosting(database, 'https://a.example/1')).toMatchObject({ notes: 'mine' })
  await importPostings(database, incoming([theirs]), 'replace', world())
  expect(await listRows(database)).toMatchObject([{ id: 'other-id' }])
})

test('an import is taken back: what it added goes, what it replaced is as it was', async () => {
  const mine = kept('https://a.example/1', { notes: 'mine' })
  await importPostings(database, incoming([mine]), 'skip', world())
  const theirs = { ...kept('other-id', { notes: 'theirs' }), record: mine.record }
  const view = { name: 'Lyon', filter: {}, order: { by: 'pay' as const, descending: true } }
  await database.views.put({ ...view, order: { by: 'title', descending: false } })
  const result = await importPostings(
    database,
    { postings: [theirs, ...many.slice(5, 9)], statuses: ['waiting', 'new'], views: [view] },
    'replace',
    world(),
  )
  expect(result).toMatchObject({ value: { written: 5 } })
  if (result.ok) await undoImport(database, result.value.before)
  expect(await database.postings.toArray()).toEqual([mine])
  expect((await listRows(database)).map(({ id }) => id)).toEqual([mine.id])
  expect(await database.statuses.toArray()).toEqual([{ name: 'waiting' }])
  expect(await database.views.toArray()).toEqual([{ ...view, order: { by: 'title', descending: false } }])
})

test('a table’s line does not take the place of a kept text', async () => {
  const mine = kept('https://a.example/1', { notes: 'mine', tags: ['dream'] })
  await importPostings(database, incoming([mine]), 'skip', world())
  const line = kept(
    mine.id,
    { notes: 'theirs', status: 'applied', tags: ['x'], history: [{ kind: 'status', at: '2026-03-05', from: 'saved', to: 'applied' }] },
    { text: '' },
  )
  await importPostings(database, incoming([line]), 'replace', { ...world(), combine: noteAnew })
  expect(await readPosting(database, mine.id)).toEqual({
    ...mine,
    notes: 'theirs',
    status: 'applied',
    tags: ['dream', 'x'],
    history: [...mine.history, ...line.history],
  })
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
    return [...writeBackup({ statuses: [], views: [], corrections: {}, postings })].map((pieces) => pieces.join(''))
  }
  await importPostings(database, { postings: many, statuses: [], views: [] }, 'skip', world())
  const [before = ''] = await write()
  const read = await readBackup(before, async () => undefined)
  await database.delete()
  database = new Database(database.name)
  if (read.ok) await importPostings(database, read.value, 'replace', world())
  expect(await write()).toEqual([before])
})
