import { Database } from '../../lib/store/database.ts'

/** Opened by its first use. */
export const database = new Database()
