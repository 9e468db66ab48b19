import type { Criterion, LeafCriterion } from '../../model/requirement.ts'

/** Joins criteria that must all hold; undefined for none. Nested alls are flattened, what is named twice is kept once. */
export function allOf(parts: readonly Criterion[]): Criterion | undefined {
  if (parts.length < 2) return parts[0]
  const flat = withoutRepeats(parts.flatMap((part) => ('all' in part ? part.all : [part])))
  return flat.length > 1 ? { all: flat } : flat[0]
}

/** Joins criteria of which one suffices; undefined for none. Nested anys are flattened, what is named twice is kept once. */
export function anyOf(parts: readonly Criterion[]): Criterion | undefined {
  if (parts.length < 2) return parts[0]
  const flat = withoutRepeats(parts.flatMap((part) => ('any' in part ? part.any : [part])))
  return flat.length > 1 ? { any: flat } : flat[0]
}

/** The leaves of a criterion, in order. */
export function leavesOf(criterion: Criterion): LeafCriterion[] {
  if ('all' in criterion) return criterion.all.flatMap(leavesOf)
  return 'any' in criterion ? criterion.any.flatMap(leavesOf) : [criterion]
}

/** "Large Language Models (LLMs)" names one skill twice; the first stays. */
function withoutRepeats(parts: readonly Criterion[]): Criterion[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    if (!('kind' in part) || (part.kind !== 'skill' && part.kind !== 'credential')) return true
    const name = `${part.skill ?? part.label.toLowerCase()}:${part.kind === 'skill' ? (part.minYears ?? '') : ''}`
    return seen.size < seen.add(name).size
  })
}
