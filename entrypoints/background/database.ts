import type { Database } from '../../lib/store/database.ts'
import { openDatabase } from '../../lib/store/open-database.ts'

let opening: Promise<Database> | undefined

/** The list was begun anew elsewhere: the next use opens it there. */
export function forgetDatabase(): void {
  opening = undefined
}

/** The list's database; opened by its first use, and anew where it could not be. */
export function database(): Promise<Database> {
  opening ??= openDatabase().then((opened) => {
    // Whoever uses it hears why.
    opened.open().catch(forgetDatabase)
    return opened
  })
  return opening
}
