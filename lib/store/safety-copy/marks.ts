import type { Database } from '../database.ts'
import type { Choices } from './part.ts'

/** The number of the last change of the list; 0 before there was any. */
export async function readNumber(database: Database): Promise<number> {
  return (await database.marks.get('change'))?.number ?? 0
}

/** What the last change of the list is numbered from now on; only inside a transaction. */
export async function setNumber(database: Database, number: number): Promise<void> {
  await database.marks.put({ name: 'change', number })
}

/** The person's own statuses and named filters, as the copy keeps them. */
export async function readChoices(database: Database): Promise<Choices> {
  const [statuses, views] = await Promise.all([database.statuses.toCollection().primaryKeys(), database.views.toArray()])
  return { statuses, views }
}

/** What was brought back when the browser had lost the list. */
export interface Restored {
  /** Postings that the database no longer had; 0 if it lacked changes of others only. */
  postings: number
  /** Parts of the copy that could not be read. */
  damaged: number
}

/** What was brought back and not yet taken note of. */
export async function readRestored(database: Database): Promise<Restored | undefined> {
  const mark = await database.marks.get('restored')
  return mark && { postings: mark.number, damaged: mark.damaged ?? 0 }
}

/** Notes what was brought back, until the person takes note; only inside a transaction. */
export async function noteRestored(database: Database, { postings, damaged }: Restored): Promise<void> {
  await database.marks.put({ name: 'restored', number: postings, damaged })
}

/** The person has taken note. */
export async function forgetRestored(database: Database): Promise<void> {
  await database.marks.delete('restored')
}
