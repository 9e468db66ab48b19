import type { Mention } from '../../../model/skill.ts'

/**
 * Joins what several sources propose, most trusted first, into one list in order: a proposal that overlaps an earlier source's is dropped,
 * except that knowledge may lie wholly inside a skill ("deploy models with Docker") and the other way round.
 */
export function mergeMentions(sources: readonly (readonly Mention[])[]): Mention[] {
  const kept: Mention[] = []
  for (const source of sources) for (const mention of source) if (!kept.some((other) => isRival(mention, other))) kept.push(mention)
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

function isRival(a: Mention, b: Mention): boolean {
  if (a.end <= b.start || b.end <= a.start) return false
  if (a.type === b.type) return true
  const [inner, outer] = a.type === 'knowledge' ? [a, b] : [b, a]
  return inner.start < outer.start || inner.end > outer.end || (inner.start === outer.start && inner.end === outer.end)
}
