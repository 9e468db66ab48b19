import { browser } from 'wxt/browser'
import { array, string } from 'zod/mini'
import type { Posting } from '../model/posting.ts'
import { identify } from './identify.ts'

/** Words of a posting that the person said are no requirement, remembered for that posting. */
const corrections = array(string())

const PREFIX = 'corrections:'
const keyOf = (posting: Posting) => `${PREFIX}${identify(posting)}`

/** Everything the person said is no requirement: words by what `identify` makes of their posting. */
export type Corrections = Record<string, string[]>

/** What the person said of this posting. */
export async function readCorrections(posting: Posting): Promise<string[]> {
  const key = keyOf(posting)
  const parsed = corrections.safeParse((await browser.storage.local.get(key))[key])
  return parsed.success ? parsed.data : []
}

/** What the person said of all postings, in the order of their names. */
export async function readAllCorrections(): Promise<Corrections> {
  const all = await browser.storage.local.get(null)
  const named = Object.keys(all).filter((key) => key.startsWith(PREFIX))
  return Object.fromEntries(
    named.sort().flatMap((key) => {
      const parsed = corrections.safeParse(all[key])
      return parsed.success ? [[key.slice(PREFIX.length), parsed.data]] : []
    }),
  )
}

/** Remembers more of it, beside what is remembered; returns what takes exactly that back. */
export async function addCorrections(more: Corrections): Promise<() => Promise<void>> {
  const before = await readAllCorrections()
  const changed = Object.entries(more).flatMap(([name, words]) => {
    const known = before[name] ?? []
    const all = [...new Set([...known, ...words])]
    return all.length > known.length ? [[`${PREFIX}${name}`, all] as const] : []
  })
  await browser.storage.local.set(Object.fromEntries(changed))
  return async () => {
    const keys = changed.map(([key]) => key)
    const known = keys.flatMap((key) => {
      const words = before[key.slice(PREFIX.length)]
      return words ? [[key, words] as const] : []
    })
    await browser.storage.local.remove(keys)
    await browser.storage.local.set(Object.fromEntries(known))
  }
}

/** Calls back whenever the person said so of any posting, or took it back, on any page. Returns what ends it. */
export function watchCorrections(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed()
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/** Remembers, or with `taken: false` forgets, that these words are no requirement. */
export async function correct(posting: Posting, words: string, taken: boolean): Promise<void> {
  const others = (await readCorrections(posting)).filter((each) => each !== words)
  const key = keyOf(posting)
  if (taken) await browser.storage.local.set({ [key]: [...others, words] })
  else if (others.length > 0) await browser.storage.local.set({ [key]: others })
  else await browser.storage.local.remove(key)
}
