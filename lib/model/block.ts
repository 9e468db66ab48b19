import type { infer as Infer } from 'zod/mini'
import { enum as enumeration, number, object, optional } from 'zod/mini'

/**
 * What the page's layout says of a stretch of the text: blocks follow one another in reading order, never overlap, and leave out only
 * white space between them. `depth` counts list nesting from 0 (items) or is the heading's level, 1 to 6 (headings).
 */
export const block = object({
  kind: enumeration(['heading', 'item', 'paragraph']),
  start: number(),
  end: number(),
  depth: optional(number()),
})
export type Block = Infer<typeof block>
