import type { AnalysisRecord } from '../lib/model/analysis.ts'
import type { Criterion, LeafCriterion } from '../lib/model/requirement.ts'

/** Names of the skills in requirements that the profile does not meet, in the order of the posting, each once; none without a profile. */
export function missingSkills({ requirements, match }: AnalysisRecord): string[] {
  const unmet = new Set(match?.requirements.flatMap(({ id, status }) => (status === 'unmet' ? [id] : [])))
  const labels = requirements
    .filter(({ id }) => unmet.has(id))
    .flatMap(({ criterion }) => leaves(criterion))
    .flatMap((leaf) => (leaf.kind === 'skill' || leaf.kind === 'credential' ? [leaf.label] : []))
  return [...new Set(labels)]
}

function leaves(criterion: Criterion): LeafCriterion[] {
  if ('all' in criterion) return criterion.all.flatMap(leaves)
  if ('any' in criterion) return criterion.any.flatMap(leaves)
  return [criterion]
}
