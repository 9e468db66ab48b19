import type { infer as Infer } from 'zod/mini'
import { array, discriminatedUnion, literal, object, optional, string } from 'zod/mini'
import { analysisRecord } from './analysis.ts'
import { block } from './block.ts'

/** The statuses every list has, in the order a posting passes through them. */
export const builtInStatuses = ['saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn', 'archived'] as const
export type BuiltInStatus = (typeof builtInStatuses)[number]

/** What happened to a kept posting, and when (`at`: ISO 8601 moment). */
const at = { at: string() }
const historyEvent = discriminatedUnion('kind', [
  object({ kind: literal('saved'), ...at }),
  object({ kind: literal('status'), ...at, from: string(), to: string() }),
  /** The page's text had changed when it was saved again; the text before is in `versions`. */
  object({ kind: literal('changed'), ...at }),
  /** The text was understood anew; the words of requirements that came, went or are now weighed otherwise. */
  object({ kind: literal('reanalyzed'), ...at, added: array(string()), removed: array(string()), moved: array(string()) }),
  /** The profile had changed: the words of requirements that it meets now, and of those it met before and does no longer. */
  object({ kind: literal('compared'), ...at, met: array(string()), lost: array(string()) }),
  /** Another kept posting became part of this one. */
  object({ kind: literal('merged'), ...at, title: string() }),
])
export type HistoryEvent = Infer<typeof historyEvent>

/** The posting as it was when it was saved before; `until` is the moment a later text took its place. */
export const version = object({ until: string(), record: analysisRecord, descriptionHtml: optional(string()) })
export type Version = Infer<typeof version>

/** What the person means to do next; `date` is `YYYY-MM-DD`. */
export const nextStep = object({ words: string(), date: optional(string()) })

/** What the person notes beside a posting. */
export const tracking = object({
  /** A built-in status, or `own:` and the name of one the person added. */
  status: string(),
  history: array(historyEvent),
  notes: optional(string()),
  nextStep: optional(nextStep),
  contact: optional(string()),
  tags: array(string()),
  /** Attachments by address. */
  links: array(object({ label: string(), url: string() })),
})
export type Tracking = Infer<typeof tracking>

/** A posting the person keeps: the record with its text, what the page looked like, and what the person notes beside it. */
export const savedPosting = object({
  /** Tells postings apart: two with the same id are one. */
  id: string(),
  record: analysisRecord,
  /** ISO 8601 moment. */
  savedAt: string(),
  /** Layout of the text, so that it can be understood anew. */
  blocks: optional(array(block)),
  /** Sanitised HTML of the description. */
  descriptionHtml: optional(string()),
  /** Version of the extension whose rules and lexicon understood the text. */
  understoodBy: optional(string()),
  /** Fingerprint of the profile the match was made with. */
  comparedWith: optional(string()),
  versions: array(version),
  /** What postings merged into this one were known by, so that saving one of them again finds this. */
  aliases: optional(array(string())),
  /** Ids of postings that look the same and, the person says, are not. */
  apart: optional(array(string())),
  ...tracking.shape,
})
export type SavedPosting = Infer<typeof savedPosting>
