import type { infer as Infer } from 'zod/mini'
import { array, boolean, discriminatedUnion, literal, object, optional, pick, string } from 'zod/mini'
import { analysisRecord } from './analysis.ts'
import { reading, refusalReason } from './reading.ts'

/** A posting open in a tab, as the popup shows it. */
const openPosting = object({
  kind: literal('posting'),
  url: string(),
  record: analysisRecord,
  /** What the person should know of how it was read. */
  notes: pick(reading, { filledIn: true, closedNotice: true }),
  /** The status under which the posting stands in the saved list; absent where it is not kept. */
  savedAs: optional(string()),
  /** The statuses of the list that the person added (`own:…`). */
  ownStatuses: array(string()),
  /** Highlights are switched on. */
  highlights: boolean(),
})
export type OpenPosting = Infer<typeof openPosting>

/** What there is to show of a tab after the button was pressed over it. */
export const page = discriminatedUnion('kind', [
  openPosting,
  /** Read, but no posting; `selected` says that some of its text is selected. */
  object({ kind: literal('refused'), url: string(), reason: refusalReason, detail: optional(string()), selected: boolean() }),
  /** The browser does not let the extension in. */
  object({ kind: literal('unreachable') }),
  /** The tab shows something else than what was read. */
  object({ kind: literal('left') }),
  /** A bug; `detail` is the error's message. */
  object({ kind: literal('failed'), detail: string() }),
])
export type Page = Infer<typeof page>
