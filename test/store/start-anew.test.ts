import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { Database } from '../../lib/store/database.ts'
import { type Ground, latestPlace } from '../../lib/store/place.ts'
import { listRows, savePosting } from '../../lib/store/postings.ts'
import { startAnew } from '../../lib/store/start-anew.ts'
import { record } from './kept.ts'
import { copyInMemory } from './safety-copy/world.ts'

/** A browser whose default place is as `own` says; with buckets as Chromium has them, or without. */
function groundOf(own: IDBFactory, withBuckets: boolean): Ground {
  const buckets = new Map<string, IDBFactory>()
  return {
    indexedDB: own,
    ...(withBuckets && {
      storageBuckets: {
        keys: async () => [...buckets.keys()],
        async open(name) {
          const bucket = buckets.get(name) ?? new IDBFactory()
          buckets.set(name, bucket)
          return { indexedDB: bucket }
        },
        delete: async (name) => void buckets.delete(name),
      },
    }),
  }
}

const copy = copyInMemory()
let ground: Ground
const openLatest = async () => {
  const { name, factory } = await latestPlace(ground)
  return new Database(name, copy, factory)
}
const save = (database: Database, number: number) =>
  savePosting(database, { record: record({ url: `https://a.example/${number}` }) }, new Date('2026-03-01T10:00:00Z'))
const addresses = async (database: Database) => (await listRows(database)).map(({ url }) => url).sort()

describe.each([
  ['buckets', true],
  ['names', false],
])('in a browser that tells places apart by %s', (_, withBuckets) => {
  let first: Database
  beforeEach(async () => {
    copy.files.all.clear()
    ground = groundOf(new IDBFactory(), withBuckets)
    first = await openLatest()
    for (const number of [1, 2, 3]) await save(first, number)
  })

  test('a list begun anew holds what its copy holds, is where everybody looks from then on, and leaves the old one as it is', async () => {
    await startAnew(ground, copy)
    const second = await openLatest()
    expect(await addresses(second)).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3'])
    await save(second, 4)
    expect(await addresses(await openLatest())).toHaveLength(4)
    expect(await addresses(first)).toHaveLength(3)
  })

  test('it can be begun anew again', async () => {
    await startAnew(ground, copy)
    await save(await openLatest(), 4)
    await startAnew(ground, copy)
    expect(await addresses(await openLatest())).toHaveLength(4)
  })

  test('where the new list cannot be written, everything stays as it was', async () => {
    const full = { ...copy, files: { ...copy.files, read: () => Promise.reject(new Error('the disk is full')) } }
    await expect(startAnew(ground, full)).rejects.toThrow('the disk is full')
    const { name, factory } = await latestPlace(ground)
    expect(factory).toBe(ground.indexedDB)
    expect(name).toBe('requisite')
    expect(await addresses(await openLatest())).toHaveLength(3)
  })
})

test('a browser that cannot say where the list is has it where every list begins', async () => {
  const own = new IDBFactory()
  own.databases = () => Promise.reject(new Error('the database cannot be opened'))
  expect(await latestPlace({ indexedDB: own })).toEqual({ factory: own, name: 'requisite' })
})
