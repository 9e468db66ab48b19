import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Database } from '../../lib/store/database.ts'
import {
  changePostings,
  findStatus,
  listRows,
  readPosting,
  removePostings,
  restorePostings,
  savePosting,
  unsavePosting,
} from '../../lib/store/postings.ts'
import { record } from './kept.ts'

const NOW = new Date('2026-03-01T10:00:00Z')
const LATER = new Date('2026-03-09T10:00:00Z')
let database: Database
let count = 0

beforeEach(() => {
  database = new Database(`test-${++count}`)
})
afterEach(() => database.delete())

async function save(fields: Parameters<typeof record>[0] = {}, now = NOW) {
  const result = await savePosting(database, { record: record(fields) }, now)
  if (!result.ok) throw new Error(result.detail)
  return result.value
}

describe('saving', () => {
  test('keeps the posting whole and writes its row', async () => {
    const saved = await save()
    expect(await readPosting(database, saved.id)).toEqual(saved)
    expect(await listRows(database)).toMatchObject([
      { id: saved.id, title: 'Baker', mustHaves: 'm', niceToHaves: 'u', missing: ['Coffee'] },
    ])
  })

  test('the same address twice is one posting, whatever brought the visitor there', async () => {
    await save()
    await save({ url: 'https://bakery.example/jobs/1?utm_source=mail&gclid=7#apply' }, LATER)
    expect(await listRows(database)).toMatchObject([{ savedAt: NOW.toISOString() }])
  })

  test('two addresses that differ in what names the posting are two', async () => {
    await save({ url: 'https://bakery.example/jobs?id=1' })
    await save({ url: 'https://bakery.example/jobs?id=2' })
    expect(await listRows(database)).toHaveLength(2)
  })

  test('the same number on the same site is one posting', async () => {
    await save({ url: 'https://board.example/old-mill/1', site: 'board', identifier: '77' })
    await save({ url: 'https://board.example/embed?for=old-mill&job=1', site: 'board', identifier: '77' })
    expect(await listRows(database)).toHaveLength(1)
  })

  test('a changed text keeps the text before; an unchanged one keeps nothing twice', async () => {
    const { id } = await save()
    await save({ text: 'Baker  wanted. You need sourdough.\nYou need a driving licence. Coffee is a plus.' }, LATER)
    expect((await readPosting(database, id))?.versions).toEqual([])
    await save({ text: 'Baker wanted. You need sourdough.' }, LATER)
    const changed = await readPosting(database, id)
    expect(changed?.versions).toMatchObject([
      { until: LATER.toISOString(), record: { posting: { text: expect.stringContaining('Coffee') } } },
    ])
    expect(changed?.history.map(({ kind }) => kind)).toEqual(['saved', 'changed'])
  })

  test('saving again keeps what was noted', async () => {
    const { id } = await save()
    await changePostings(database, [id], (posting) => ({ ...posting, notes: 'call Ana', status: 'applied' }))
    await save({}, LATER)
    expect(await readPosting(database, id)).toMatchObject({ notes: 'call Ana', status: 'applied' })
  })
})

describe('letting go', () => {
  test('and putting back gives the same posting', async () => {
    const saved = await save()
    const removed = await removePostings(database, [saved.id])
    expect(await listRows(database)).toEqual([])
    if (removed.ok) await restorePostings(database, removed.value)
    expect(await readPosting(database, saved.id)).toEqual(saved)
    expect(await listRows(database)).toHaveLength(1)
  })

  test('what was kept anew in the meantime is not overwritten by putting back', async () => {
    const { id } = await save()
    const removed = await removePostings(database, [id])
    await save({ title: 'Head baker' }, LATER)
    if (removed.ok) await restorePostings(database, removed.value)
    expect(await readPosting(database, id)).toMatchObject({ record: { posting: { title: 'Head baker' } } })
  })

  test('of the posting a page shows', async () => {
    const { record } = await save()
    expect(await findStatus(database, record.posting)).toBe('saved')
    await unsavePosting(database, record.posting)
    expect(await findStatus(database, record.posting)).toBeUndefined()
  })
})

test('changes made at once from several connections are all there', async () => {
  const { id } = await save()
  const connections = [database, new Database(database.name), new Database(database.name)]
  await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      changePostings(connections[index % 3] ?? database, [id], (posting) => ({ ...posting, tags: [...posting.tags, `t${index}`] })),
    ),
  )
  const tags = (await readPosting(database, id))?.tags ?? []
  expect(tags.toSorted()).toEqual(Array.from({ length: 60 }, (_, index) => `t${index}`).toSorted())
  for (const each of connections.slice(1)) each.close()
})

test('a change that fails leaves everything as it was', async () => {
  const { id } = await save()
  const result = await changePostings(database, [id], () => {
    throw new Error('no')
  })
  expect(result).toMatchObject({ ok: false, reason: 'storage-blocked' })
  expect(await listRows(database)).toMatchObject([{ status: 'saved' }])
})

test('a full disk is named as such', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
  const { id } = await save()
  const result = await changePostings(database, [id], () => {
    throw full
  })
  expect(result).toMatchObject({ ok: false, reason: 'storage-full' })
})
