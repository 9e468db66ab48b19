import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Status } from '../../lib/model/match.ts'

interface Asked {
  words: string
  importance?: 'required' | 'preferred'
  skill?: string
  status?: Status
}

/** A record over a text, with a requirement for each of the given words; judged if they carry a status. */
export function recordOf(text: string, asked: Asked[]): AnalysisRecord {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const requirements = asked.map(({ words, importance = 'required' }, index) => ({
    id: `r${index + 1}`,
    ...at(words),
    importance,
    criterion: { kind: 'other' as const, ...at(words) },
    reason: 'heading' as const,
  }))
  const skills = asked.flatMap(({ skill }) =>
    skill === undefined ? [] : [{ ...at(skill), skill: skill.toLowerCase(), label: skill, type: 'knowledge' as const }],
  )
  const counts = (counted: 'required' | 'preferred') => {
    const count = { met: 0, partial: 0, unmet: 0, unknown: 0 }
    for (const { importance = 'required', status } of asked) if (status !== undefined && importance === counted) count[status]++
    return count
  }
  const judged = asked.flatMap(({ status }, index) =>
    status === undefined ? [] : [{ id: `r${index + 1}`, status, evidence: [], reason: 'judge-yourself' }],
  )
  return {
    id: 'sample',
    format: 1,
    posting: { site: 'generic', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {} },
    statements: [],
    requirements,
    skills,
    ...(judged.length > 0 && {
      match: { required: counts('required'), preferred: counts('preferred'), verdict: 'unclear' as const, requirements: judged },
    }),
  }
}
