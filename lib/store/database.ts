import { Dexie, type EntityTable } from 'dexie'
import type { SavedPosting } from '../model/saved-posting.ts'

/** The one database of the extension. Each schema version stands here for good; a new one is added below, never edited. */
export class Database extends Dexie {
  declare postings: EntityTable<SavedPosting, 'id'>

  constructor(name = 'requisite') {
    super(name)
    this.version(1).stores({ postings: 'id, savedAt' })
  }
}
