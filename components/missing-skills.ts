import type { AnalysisRecord } from '../lib/model/analysis.ts'
import type { Criterion, LeafCriterion } from '../lib/model/requirement.ts'

/** Names of the skills asked for that the profile lacks, in the order of the posting, each once; none without a profile. */
export function missingSkills({ requirements, match }: AnalysisRecord): string[] {
  const judgements = new Map(match?.requirements.map((judgement) => [judgement.id, judgement]))
  const labels = requirements.flatMap(({ id, criterion }) => {
    const judgement = judgements.get(id)
    const asked = leaves(criterion).flatMap((leaf) => (leaf.kind === 'skill' || leaf.kind === 'credential' ? [leaf.label] : []))
    if (judgement?.status === 'unmet') return asked
    const missing = typeof judgement?.values?.missing === 'string' ? judgement.values.missing.split(', ') : []
    return asked.filter((label) => missing.includes(label))
  })
  return [...new Set(labels)]
}

function leaves(criterion: Criterion): LeafCriterion[] {
  if ('all' in criterion) return criterion.all.flatMap(leaves)
  if ('any' in criterion) return criterion.any.flatMap(leaves)
  return [criterion]
}
