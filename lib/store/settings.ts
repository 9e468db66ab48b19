import { browser } from 'wxt/browser'
import type { infer as Infer } from 'zod/mini'
import { boolean, object, optional, _default as otherwise, string } from 'zod/mini'

const KEY = 'settings'

/** What the person chose for all pages. */
const settings = object({ highlights: otherwise(boolean(), true), reminders: otherwise(boolean(), false), remindedOn: optional(string()) })
export type Settings = Infer<typeof settings>

/** The person's settings; what is missing or unreadable is as at first use. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  const parsed = settings.safeParse(stored[KEY] ?? {})
  return parsed.success ? parsed.data : settings.parse({})
}

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } })
}
