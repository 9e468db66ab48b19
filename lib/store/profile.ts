import { browser } from 'wxt/browser'
import { type Profile, profile } from '../model/profile.ts'

const KEY = 'profile'

/** The person's profile; undefined before they have one. */
export async function readProfile(): Promise<Profile | undefined> {
  const stored = await browser.storage.local.get(KEY)
  const parsed = profile.safeParse(stored[KEY])
  return parsed.success ? parsed.data : undefined
}

/** Keeps the profile; undefined forgets it. */
export async function writeProfile(kept: Profile | undefined): Promise<void> {
  if (kept === undefined) await browser.storage.local.remove(KEY)
  else await browser.storage.local.set({ [KEY]: kept })
}

/** Calls back whenever the profile was changed, on any page of the extension. */
export function watchProfile(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed()
  })
}
