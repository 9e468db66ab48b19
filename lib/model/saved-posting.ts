import type { infer as Infer } from 'zod/mini'
import { object, optional, string } from 'zod/mini'
import { analysisRecord } from './analysis.ts'

/** A posting the person keeps: the record with its text, and what the page looked like. */
export const savedPosting = object({
  /** Tells postings apart: two with the same id are one. */
  id: string(),
  record: analysisRecord,
  /** ISO 8601 moment. */
  savedAt: string(),
  /** Sanitised HTML of the description. */
  descriptionHtml: optional(string()),
})
export type SavedPosting = Infer<typeof savedPosting>
