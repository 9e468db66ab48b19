import type { infer as Infer } from 'zod/mini'
import { array, boolean, enum as enumeration, object, optional, string } from 'zod/mini'
import { block } from './block.ts'
import { posting } from './posting.ts'

/** What the reader brings back from a page: the posting, the layout of its text, and what the person should know of how it was read. */
export const reading = object({
  posting,
  blocks: array(block),
  /** What stands on the page around the title and above the text, a line each: it may state facts. */
  head: optional(string()),
  /** Fields that the page only seems to state: what its words state is surer. */
  guessed: optional(array(string())),
  /** The page shows only a part ("Show more"); the text was filled in from the page's structured description. */
  filledIn: optional(boolean()),
  /** The posting is no longer open, in the page's own words ("No longer accepting applications"). */
  closedNotice: optional(string()),
})
export type Reading = Infer<typeof reading>

/**
 * Why a page gave no posting. `several-postings`: detail is how many, if counted; `in-frame`: detail is the frame's address;
 * `still-loading`: the page had not shown its text when waiting ended; `too-large`: more text than can be read in time.
 */
export const refusalReason = enumeration([
  'not-a-posting',
  'several-postings',
  'empty',
  'not-readable',
  'in-frame',
  'still-loading',
  'too-large',
])
export type RefusalReason = Infer<typeof refusalReason>
