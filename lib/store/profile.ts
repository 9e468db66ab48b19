import { browser } from 'wxt/browser'
import type { Profile } from '../model/profile.ts'
import { type Variants, variants } from '../model/variants.ts'
import { activeVariant, firstVariants, tellsNothing, withProfile } from './variants.ts'

const KEY = 'profiles'

/** Everything the person keeps of themselves; an empty variant before they told anything. */
export async function readVariants(): Promise<Variants> {
  const stored = await browser.storage.local.get(KEY)
  const parsed = variants.safeParse(stored[KEY])
  return parsed.success ? parsed.data : firstVariants()
}

/** Keeps all variants as they are now. Throws what the browser says when it cannot. */
export async function writeVariants(kept: Variants): Promise<void> {
  await browser.storage.local.set({ [KEY]: kept })
}

/** The active variant's profile; undefined before the person told anything in it. */
export async function readProfile(): Promise<Profile | undefined> {
  const { profile } = activeVariant(await readVariants())
  return tellsNothing(profile) ? undefined : profile
}

/** Keeps the active variant's profile; undefined empties it. */
export async function writeProfile(kept: Profile | undefined): Promise<void> {
  await writeVariants(withProfile(await readVariants(), kept ?? {}))
}

/** Calls back whenever a profile was changed or another one activated, on any page of the extension. Returns what ends it. */
export function watchProfile(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed()
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
