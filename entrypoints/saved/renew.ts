import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import type { Database } from '../../lib/store/database.ts'
import { changePostings, readPosting } from '../../lib/store/postings.ts'
import { isStale, type Present } from './present.ts'
import { understandAgain } from './understand.ts'

/** Understands some postings anew and keeps the result; what was changed meanwhile is left for the next time, and so is what cannot be read. */
export async function renew(database: Database, ids: readonly string[], present: Present, today: Date): Promise<void> {
  const renewed = new Map<string, { before: string; after: SavedPosting }>()
  for (const id of ids) {
    const before = await readPosting(database, id)
    if (!before || !isStale(before, present)) continue
    try {
      renewed.set(id, { before: stampOf(before), after: understandAgain(before, present, today) })
    } catch (error) {
      // A bug in the rules must not keep the other postings from being brought up to date; this one stays as it was.
      console.error(id, error)
    }
  }
  if (renewed.size === 0) return
  await changePostings(database, [...renewed.keys()], (posting) => {
    const found = renewed.get(posting.id)
    if (!found || found.before !== stampOf(posting)) return posting
    const { record, understoodBy, comparedWith, history } = found.after
    return {
      ...posting,
      record,
      history,
      ...(understoodBy !== undefined && { understoodBy }),
      ...(comparedWith !== undefined && { comparedWith }),
    }
  })
}

/** What the understanding was made from; notes and status may change meanwhile, and stay. */
function stampOf({ record, history, understoodBy, comparedWith }: SavedPosting): string {
  return JSON.stringify([history.length, history.at(-1)?.at, understoodBy, comparedWith, record.requirements.length, record.posting.text])
}
