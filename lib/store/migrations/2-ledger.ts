import { savedPosting } from '../../model/saved-posting.ts'
import { digestOf } from '../digest-of.ts'
import { rowOf } from '../row-of.ts'
import type { Migration } from './migration.ts'

/** Adds tracking to each posting, and beside the postings the rows that the list shows and the words it searches. */
export const ledger: Migration = {
  version: 2,
  stores: { rows: 'id, savedAt, *keys', digests: 'id', views: 'name', statuses: 'name', folders: 'name' },
  async upgrade(transaction) {
    const ids = await transaction.table('postings').toCollection().primaryKeys()
    for (const id of ids) {
      const before = await transaction.table('postings').get(id)
      const parsed = savedPosting.safeParse({
        ...before,
        status: 'saved',
        history: [{ kind: 'saved', at: before.savedAt }],
        tags: [],
        links: [],
        versions: [],
      })
      // What cannot be read is left as it is: nothing the person kept is thrown away.
      if (!parsed.success) continue
      await transaction.table('postings').put(parsed.data)
      await transaction.table('rows').put(rowOf(parsed.data))
      await transaction.table('digests').put(digestOf(parsed.data))
    }
  },
}
