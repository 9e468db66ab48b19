import type { AnalysisRecord } from '../model/analysis.ts'
import type { Digest } from '../model/ledger-row.ts'
import type { Criterion, LeafCriterion } from '../model/requirement.ts'

/** The skills and credentials a record's requirements name, each once for each importance, as their requirement stands to the profile. */
export function askedSkills({ requirements, match }: AnalysisRecord): Digest['asked'] {
  const statuses = new Map(match?.requirements.map(({ id, status }) => [id, status]))
  const asked = new Map<string, Digest['asked'][number]>()
  for (const { id, importance, criterion } of requirements)
    for (const leaf of leaves(criterion)) {
      if (leaf.kind !== 'skill' && leaf.kind !== 'credential') continue
      const key = `${importance} ${leaf.label}`
      if (!asked.has(key)) asked.set(key, { label: leaf.label, importance, status: statuses.get(id) ?? 'plain' })
    }
  return [...asked.values()]
}

function leaves(criterion: Criterion): LeafCriterion[] {
  if ('all' in criterion) return criterion.all.flatMap(leaves)
  if ('any' in criterion) return criterion.any.flatMap(leaves)
  return [criterion]
}
