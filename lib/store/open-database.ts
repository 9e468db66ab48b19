import { Database } from './database.ts'
import { openSafetyCopy } from './safety-copy/open.ts'

/** The extension's own database with its safety copy, in a page or a worker; opened by its first use. */
export const openDatabase = () => new Database('requisite', openSafetyCopy(navigator))
