import type { LedgerRow } from '../../model/ledger-row.ts'
import type { SavedPosting } from '../../model/saved-posting.ts'
import type { Migration } from './migration.ts'

/** So many postings are read at once. */
const AT_ONCE = 200

/** Notes on each row in which language its posting is written. */
export const language: Migration = {
  version: 4,
  stores: {},
  async upgrade(transaction) {
    const [postings, rows] = [transaction.table<SavedPosting, string>('postings'), transaction.table<LedgerRow, string>('rows')]
    const ids = await rows.toCollection().primaryKeys()
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE)
      const [kept, before] = await Promise.all([postings.bulkGet(some), rows.bulkGet(some)])
      const noted = before.flatMap((row, at) => {
        const language = kept[at]?.record.language
        return row && language !== undefined ? [{ ...row, language }] : []
      })
      await rows.bulkPut(noted)
    }
  },
}
