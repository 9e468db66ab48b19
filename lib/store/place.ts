/** Where a list's database stands. */
export interface Place {
  factory: IDBFactory
  name: string
}

/** The part of the Storage Buckets API that is used; TypeScript's DOM library lacks it, and so does Firefox. */
export interface Buckets {
  keys(): Promise<string[]>
  open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

/** What of the browser tells places apart. */
export interface Ground {
  indexedDB: IDBFactory
  storageBuckets?: Buckets
}

const NAME = 'requisite'
const CHANNEL = 'requisite-place'

/**
 * Where the list is: where every list begins, or where it was last begun anew because the database before could not be opened. Chromium keeps all
 * databases of a bucket in one store, so there a new list needs a bucket of its own; elsewhere another name is enough.
 */
export async function latestPlace(ground: Ground): Promise<Place> {
  return placeOf(ground, await latestNumber(ground)).catch(() => placeOf(ground, 1))
}

/** Another place with nothing there yet. It is the latest as soon as its database is there; without one `takeBack` makes it none. */
export async function nextPlace(ground: Ground): Promise<Place & { takeBack(): Promise<void> }> {
  const number = (await latestNumber(ground)) + 1
  const place = await placeOf(ground, number)
  const { storageBuckets } = ground
  return { ...place, takeBack: async () => storageBuckets?.delete(nameOf(number)) }
}

/** The number of the list's place; 1 before it was ever begun anew, and where the browser cannot say. */
async function latestNumber({ indexedDB, storageBuckets }: Ground): Promise<number> {
  const names = storageBuckets ? storageBuckets.keys() : indexedDB.databases().then((all) => all.map(({ name = '' }) => name))
  return Math.max(1, ...(await names.catch(() => [])).flatMap((name) => Number(NUMBERED.exec(name)?.[1] ?? [])))
}

const NUMBERED = new RegExp(`^${NAME}-(\\d+)$`)

async function placeOf({ indexedDB, storageBuckets }: Ground, number: number): Promise<Place> {
  if (number === 1) return { factory: indexedDB, name: NAME }
  if (!storageBuckets) return { factory: indexedDB, name: nameOf(number) }
  return { factory: (await storageBuckets.open(nameOf(number), { durability: 'strict' })).indexedDB, name: NAME }
}

const nameOf = (number: number) => `${NAME}-${number}`

/** Tells every open page and worker that the list is at another place now. */
export function announcePlace(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(undefined)
  channel.close()
}

/** Calls back when the list was begun anew, elsewhere, by another page or worker. Ends with the signal. */
export function watchPlace(moved: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = moved
  signal.addEventListener('abort', () => channel.close())
}
