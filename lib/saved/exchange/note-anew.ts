import type { SavedPosting } from '../../model/saved-posting.ts'

/**
 * A kept posting with what a table says of it: where it stands, its dates and notes. A table holds no posting's text, so the text kept, and
 * all that was read from it, stays; and so does what the table does not mention.
 */
export function noteAnew(kept: SavedPosting, told: SavedPosting): SavedPosting {
  const { status, history, notes, nextStep, contact, tags, links } = told
  const later = history.filter(
    (event) => event.kind === 'status' && !kept.history.some((known) => known.kind === 'status' && known.to === event.to),
  )
  return {
    ...kept,
    status,
    history: [...kept.history, ...later],
    tags: [...new Set([...kept.tags, ...tags])],
    links: [...kept.links, ...links.filter(({ url }) => !kept.links.some((known) => known.url === url))],
    ...(notes !== undefined && { notes }),
    ...(nextStep && { nextStep }),
    ...(contact !== undefined && { contact }),
  }
}
