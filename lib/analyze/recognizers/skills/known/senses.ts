import type { FormMatch } from '../../../../lexicon/lexicon.ts'
import type { Places } from '../places.ts'

/** So many skills of one field of work tell that the posting is of that field. */
const ENOUGH = 3

/**
 * The matches without short names that mean something else in the posting's field: "OTR" counts for an occupational therapist unless the
 * text names skills of other fields, haulage say, and none of the therapist's.
 */
export function inTheirField({ text }: Places, matches: readonly FormMatch[]): readonly FormMatch[] {
  const short = new Set(matches.filter((match) => isShortName(text, match)))
  if (!short.size) return matches
  const skills = new Map<number, Set<string>>()
  for (const match of matches)
    if (match.field && !short.has(match)) skills.set(match.field, (skills.get(match.field) ?? new Set()).add(match.skill.id))
  const isOf = (field: number) => (skills.get(field)?.size ?? 0) > 0
  let most = 0
  for (const { size } of skills.values()) if (size > most) most = size
  return most < ENOUGH ? matches : matches.filter((match) => !short.has(match) || isOf(match.field))
}

/** Two to four capitals that stand for a longer name, in a field of work. */
function isShortName(text: string, { field, skill, start, end }: FormMatch): boolean {
  if (!field || end - start > 5) return false
  const written = text.slice(start, end)
  return /^[A-Z]{2,4}s?$/.test(written) && !skill.label.toLowerCase().startsWith(written.toLowerCase())
}
