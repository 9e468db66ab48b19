import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { Database } from '../../lib/store/database.ts'
import { listRows, readPosting } from '../../lib/store/postings.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { readNumber } from '../../lib/store/safety-copy/marks.ts'
import { kept, record } from './kept.ts'

const RECORD = { ...record(), language: 'fi' }

const KEPT = kept('https://bakery.example/jobs/1', {
  record: RECORD,
  savedAt: '2026-01-02T08:00:00.000Z',
  history: [{ kind: 'saved', at: '2026-01-02T08:00:00.000Z' }],
  descriptionHtml: '<p>Baker wanted.</p>',
})

const { language: _, ...withoutLanguage } = rowOf(KEPT)

/** A database as each version left it: its schema then, and what a person may have had in it. */
const EXAMPLES = [
  {
    version: 1,
    stores: { postings: 'id, savedAt' },
    tables: {
      postings: [
        {
          id: 'https://bakery.example/jobs/1',
          record: RECORD,
          savedAt: '2026-01-02T08:00:00.000Z',
          descriptionHtml: '<p>Baker wanted.</p>',
        },
        { id: 'unreadable', savedAt: '2026-01-01T08:00:00.000Z', record: 'lost' },
      ],
    },
  },
  {
    version: 2,
    stores: { postings: 'id, savedAt', rows: 'id, savedAt, *keys', digests: 'id', views: 'name', statuses: 'name', folders: 'name' },
    tables: { postings: [KEPT], rows: [rowOf(KEPT)] },
  },
  {
    version: 3,
    stores: {
      postings: 'id, savedAt',
      rows: 'id, savedAt, *keys',
      digests: 'id',
      views: 'name',
      statuses: 'name',
      folders: 'name',
      marks: 'name',
    },
    tables: { postings: [KEPT], rows: [withoutLanguage], marks: [{ name: 'change', number: 1 }] },
  },
]

test.each(EXAMPLES)('a database of version $version opens in the present shape with nothing lost', async ({ version, stores, tables }) => {
  const name = `example-${version}`
  const old = new Dexie(name)
  old.version(version).stores(stores)
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows)
  old.close()
  const database = new Database(name)
  expect(await listRows(database)).toMatchObject([{ id: 'https://bakery.example/jobs/1', status: 'saved', mustHaves: 'm', language: 'fi' }])
  expect(await readPosting(database, 'https://bakery.example/jobs/1')).toMatchObject({
    descriptionHtml: '<p>Baker wanted.</p>',
    history: [{ kind: 'saved', at: '2026-01-02T08:00:00.000Z' }],
    versions: [],
  })
  expect(await database.postings.count()).toBe(tables.postings.length)
  // Ahead of a copy that does not exist yet, which is thereby written.
  expect(await readNumber(database)).toBe(1)
  await database.delete()
})
