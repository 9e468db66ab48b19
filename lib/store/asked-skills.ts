import type { AnalysisRecord } from '../model/analysis.ts'
import type { Digest } from '../model/ledger-row.ts'
import { leavesOf } from '../model/requirement.ts'

/**
 * The skills and credentials a record's requirements name, each once for each importance, as their requirement stands to the profile. They
 * have the lexicon's names, so that postings can be compared that call one thing by several.
 */
export function askedSkills({ requirements, skills, match }: AnalysisRecord): Digest['asked'] {
  const names = new Map(skills.map(({ skill, label }) => [skill, label]))
  const statuses = new Map(match?.requirements.map(({ id, status }) => [id, status]))
  const asked = new Map<string, Digest['asked'][number]>()
  for (const { id, importance, criterion } of requirements)
    for (const leaf of leavesOf(criterion)) {
      if (leaf.kind !== 'skill' && leaf.kind !== 'credential') continue
      const label = (leaf.skill !== null && names.get(leaf.skill)) || leaf.label
      const key = `${importance} ${label}`
      if (!asked.has(key)) asked.set(key, { label, importance, status: statuses.get(id) ?? 'plain' })
    }
  return [...asked.values()]
}
