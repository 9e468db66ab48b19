import type { Mention } from '../../../model/skill.ts'
import type { Span } from '../../../model/span.ts'

/**
 * Joins what several sources propose, most trusted first, into one list in order. Each source's own mentions of one type are in order and
 * do not overlap. A proposal that overlaps an earlier source's is dropped, except that knowledge may lie inside a skill ("deploy models with
 * Docker") and a skill inside knowledge. Takes time linear in the number of mentions.
 */
export function mergeMentions(sources: readonly (readonly Mention[])[]): Mention[] {
  const kept = { knowledge: [] as Mention[], skill: [] as Mention[] }
  for (const source of sources) {
    if (!source.length) continue
    for (const type of ['knowledge', 'skill'] as const) {
      const own = source.filter((mention) => mention.type === type)
      const free = withoutConflicts(withoutConflicts(own, kept[type], overlaps), kept[type === 'skill' ? 'knowledge' : 'skill'], crosses)
      kept[type] = inOrder(kept[type], free)
    }
  }
  return inOrder(kept.knowledge, kept.skill)
}

/** Two lists in order as one; of mentions at one place those of the first come first. */
function inOrder(first: Mention[], second: Mention[]): Mention[] {
  if (!second.length) return first
  if (!first.length) return second
  const joined: Mention[] = []
  let next = 0
  for (const mention of first) {
    for (let other = second[next]; other && byPlace(other, mention) < 0; other = second[++next]) joined.push(other)
    joined.push(mention)
  }
  for (let other = second[next]; other; other = second[++next]) joined.push(other)
  return joined
}

const byPlace = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end
const overlaps = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end
const isSame = (a: Mention, b: Mention) => a.start === b.start && a.end === b.end
/** Overlaps with neither inside the other. */
const crosses = (a: Mention, b: Mention) => overlaps(a, b) && (isSame(a, b) || !(isWithin(b, a) || isWithin(a, b)))

/** Whether a span lies in another, or is it. */
export const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

/** The mentions that lie in none of the others; both lists are in order, the others do not overlap. */
export function outside(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  let from = 0
  return mentions.filter((mention) => {
    while ((others[from]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) from++
    const other = others[from]
    return !other || !isWithin(mention, other)
  })
}

/** The proposals that conflict with none of the others; both lists are in order, and the others do not overlap. */
function withoutConflicts(proposals: Mention[], others: readonly Mention[], conflicts: (a: Mention, b: Mention) => boolean): Mention[] {
  if (!proposals.length || !others.length) return proposals
  let from = 0
  return proposals.filter((proposal) => {
    while (from < others.length && (others[from]?.end ?? 0) <= proposal.start) from++
    for (let at = from; at < others.length; at++) {
      const other = others[at]
      if (!other || other.start >= proposal.end) return true
      if (conflicts(proposal, other)) return false
    }
    return true
  })
}
