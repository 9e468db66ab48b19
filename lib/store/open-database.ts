import { Database } from './database.ts'
import { type Buckets, type Ground, latestPlace } from './place.ts'
import { openSafetyCopy } from './safety-copy/open.ts'

/** What the browser gives this page or worker to keep databases in. */
export function ground(): Ground {
  const { storageBuckets } = navigator as { storageBuckets?: Buckets }
  return { indexedDB, ...(storageBuckets && { storageBuckets }) }
}

/** The list's own database with its safety copy, in a page or a worker; opened by its first use. */
export async function openDatabase(): Promise<Database> {
  const { name, factory } = await latestPlace(ground())
  return new Database(name, openSafetyCopy(navigator), factory)
}
