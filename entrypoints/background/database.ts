import { openDatabase } from '../../lib/store/open-database.ts'

/** Opened by its first use. */
export const database = openDatabase()
