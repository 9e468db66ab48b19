import type { AnalysisRecord } from '../model/analysis.ts'
import type { Posting } from '../model/posting.ts'
import { fail, type Result, succeed } from '../model/result.ts'
import { type SavedPosting, savedPosting } from '../model/saved-posting.ts'
import type { Database } from './database.ts'

export type StorageRefusal = 'storage-full' | 'storage-blocked'

/** What makes a posting the same one: its address without the fragment, else its text. */
export function identify(posting: Posting): string {
  if (posting.url === undefined || !URL.canParse(posting.url)) return `text:${posting.text}`
  const url = new URL(posting.url)
  url.hash = ''
  return url.href
}

/** Keeps a posting; one kept before is brought up to date and keeps its place in time. */
export async function savePosting(
  database: Database,
  { record, descriptionHtml, now }: { record: AnalysisRecord; descriptionHtml?: string | undefined; now: Date },
): Promise<Result<SavedPosting, StorageRefusal>> {
  const id = identify(record.posting)
  try {
    const known = await database.postings.get(id)
    const kept: SavedPosting = {
      ...known,
      id,
      record,
      savedAt: known?.savedAt ?? now.toISOString(),
      ...(descriptionHtml !== undefined && { descriptionHtml }),
    }
    await database.postings.put(kept)
    return succeed(kept)
  } catch (error) {
    return fail(refusalOf(error))
  }
}

/** Every kept posting, newest first; rows that no longer parse are left out. */
export async function listPostings(database: Database): Promise<SavedPosting[]> {
  const rows = await database.postings.orderBy('savedAt').reverse().toArray()
  return rows.flatMap((row) => {
    const parsed = savedPosting.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

/** Whether this posting is kept. */
export async function isSaved(database: Database, posting: Posting): Promise<boolean> {
  return (await database.postings.where('id').equals(identify(posting)).count()) > 0
}

/** Lets a kept posting go. */
export async function removePosting(database: Database, id: string): Promise<void> {
  await database.postings.delete(id)
}

function refusalOf(error: unknown): StorageRefusal {
  const names = [error, (error as { inner?: unknown } | undefined)?.inner].map((each) => (each as Error | undefined)?.name)
  return names.includes('QuotaExceededError') ? 'storage-full' : 'storage-blocked'
}
