import type { Page } from '../../lib/model/page.ts'
import { compare } from './compare.ts'
import { keep, knownTabs, recall } from './session.ts'
import { showInPage } from './tell-reader.ts'

/** Compares a tab's posting again, after the profile, the settings or the saved list changed, and shows the result everywhere. */
export async function refresh(tab: number): Promise<Page> {
  const known = await recall(tab)
  if (known?.page.kind !== 'posting') return { kind: 'left' }
  const page = await compare(known.reading, known.analysis)
  await keep(tab, { ...known, page })
  await showInPage(tab, page)
  return page
}

/** Brings every open posting up to date with the profile. */
export async function compareAgain(): Promise<void> {
  for (const tab of await knownTabs()) await refresh(tab)
}
