import { type BuiltInStatus, builtInStatuses } from '../../model/saved-posting.ts'

/** How other trackers call the statuses, folded. */
const NAMES: Record<BuiltInStatus, readonly string[]> = {
  saved: ['saved', 'bookmarked', 'wishlist', 'wish list', 'interested', 'to apply', 'applying', 'backlog', 'new', ''],
  applied: ['applied', 'application sent', 'submitted', 'screening'],
  interview: ['interview', 'interviewing', 'interviews', 'phone screen', 'phone interview', 'onsite', 'technical interview'],
  offer: ['offer', 'offers', 'offered', 'accepted', 'negotiating', 'negotiation', 'hired'],
  rejected: ['rejected', 'declined', 'not selected', 'no response', 'ghosted', 'refused'],
  withdrawn: ['withdrawn', 'i withdrew', 'withdrew', 'not interested', 'cancelled'],
  archived: ['archived', 'closed', 'archive', 'expired'],
}

/** A status as it is stored: a built-in one by any of its usual names, else one of the person's own. */
export function statusOf(words: string): string {
  const folded = words.toLowerCase().replace(/\s+/g, ' ').trim()
  const known = builtInStatuses.find((status) => NAMES[status].includes(folded))
  return known ?? `own:${words.trim().slice(0, 40)}`
}
