import type { Migration } from './migration.ts'

/** Numbers the changes of the list. A list kept before is numbered ahead of its safety copy, which is thereby written. */
export const safetyCopy: Migration = {
  version: 3,
  stores: { marks: 'name' },
  async upgrade(transaction) {
    if ((await transaction.table('postings').count()) > 0) await transaction.table('marks').put({ name: 'change', number: 1 })
  },
}
