import type { Migration } from './migration.ts'

/** Kept postings by id. */
export const postings: Migration = { version: 1, stores: { postings: 'id, savedAt' } }
