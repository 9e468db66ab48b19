import type { AnalysisRecord } from '../lib/model/analysis.ts'
import type { Judgement } from '../lib/model/match.ts'
import { leavesOf } from '../lib/model/requirement.ts'

/** Names of the skills asked for that the profile lacks, in the order of the posting, each once; none without a profile. */
export function missingSkills({ requirements, match }: AnalysisRecord): string[] {
  const judgements = new Map(match?.requirements.map((judgement) => [judgement.id, judgement]))
  /** By lexicon id, since a posting may call one thing by several names. */
  const labels = new Map<string, string>()
  for (const { id, criterion } of requirements) {
    const missing = missingOf(judgements.get(id))
    for (const leaf of leavesOf(criterion)) {
      if ((leaf.kind !== 'skill' && leaf.kind !== 'credential') || !missing.includes(leaf.label)) continue
      const key = leaf.skill ?? leaf.label
      if (!labels.has(key)) labels.set(key, leaf.label)
    }
  }
  return [...labels.values()]
}

/** What a judgement names as not there. Abilities that are the person's to judge are not among it, whatever else is missing beside them. */
function missingOf(judgement: Judgement | undefined): string[] {
  const { missing, options, skill, credential } = judgement?.values ?? {}
  if (judgement?.status === 'unmet' && judgement.reason !== 'skill-years-short')
    return [missing ?? options ?? skill ?? credential].flatMap((names) => String(names ?? '').split(', '))
  return typeof missing === 'string' ? missing.split(', ') : []
}
