import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Digest, LedgerRow } from '../model/ledger-row.ts'
import type { SavedPosting } from '../model/saved-posting.ts'
import type { SavedView } from '../model/saved-view.ts'
import { postings } from './migrations/1-postings.ts'
import { ledger } from './migrations/2-ledger.ts'
import { safetyCopy } from './migrations/3-safety-copy.ts'
import { language } from './migrations/4-language.ts'
import type { SafetyCopy } from './safety-copy/open.ts'

/** A folder the person picked, as the browser's handle of it, and the moment (ISO 8601) of the last backup in it. */
export interface BackupFolder {
  name: string
  folder: unknown
  at?: string
}

/** What the list notes of itself: the number of its last change, and what was brought back from its copy. */
interface Mark {
  name: 'change' | 'restored'
  number: number
  damaged?: number
}

/** Every step from the first shape to the present one. */
const migrations = [postings, ledger, safetyCopy, language]

/**
 * The one database of the extension. `rows` and `digests` follow from `postings` and are written with them, never alone. A transaction counts
 * as done only when the browser has handed it to the disk.
 */
export class Database extends Dexie {
  declare postings: EntityTable<SavedPosting, 'id'>
  declare rows: EntityTable<LedgerRow, 'id'>
  declare digests: EntityTable<Digest, 'id'>
  declare views: EntityTable<SavedView, 'name'>
  declare statuses: EntityTable<{ name: string }, 'name'>
  declare folders: EntityTable<BackupFolder, 'name'>
  declare marks: EntityTable<Mark, 'name'>
  /** Where the list is kept a second time. */
  readonly copy: SafetyCopy | undefined

  /** `factory`: where the browser keeps it, unless that is where it keeps all others. */
  constructor(name = 'requisite', copy?: SafetyCopy, factory?: IDBFactory) {
    super(name, { chromeTransactionDurability: 'strict', ...(factory && { indexedDB: factory }) })
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores)
      if (upgrade) step.upgrade(upgrade)
    }
    this.copy = copy
  }

  /** All tables that a change of the list may touch. */
  get listed(): Table[] {
    return [this.postings, this.rows, this.digests, this.views, this.statuses, this.marks]
  }
}
