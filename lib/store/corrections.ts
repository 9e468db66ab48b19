import { browser } from 'wxt/browser'
import { array, string } from 'zod/mini'
import type { Posting } from '../model/posting.ts'
import { identify } from './identify.ts'

/** Words of a posting that the person said are no requirement, remembered for that posting. */
const corrections = array(string())

const keyOf = (posting: Posting) => `corrections:${identify(posting)}`

/** What the person said of this posting. */
export async function readCorrections(posting: Posting): Promise<string[]> {
  const key = keyOf(posting)
  const parsed = corrections.safeParse((await browser.storage.local.get(key))[key])
  return parsed.success ? parsed.data : []
}

/** Remembers, or with `taken: false` forgets, that these words are no requirement. */
export async function correct(posting: Posting, words: string, taken: boolean): Promise<void> {
  const others = (await readCorrections(posting)).filter((each) => each !== words)
  const key = keyOf(posting)
  if (taken) await browser.storage.local.set({ [key]: [...others, words] })
  else if (others.length > 0) await browser.storage.local.set({ [key]: others })
  else await browser.storage.local.remove(key)
}
