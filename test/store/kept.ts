import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'

/** A record of a small posting: one must-have met, one not, one nice-to-have. */
export function record(fields: Partial<AnalysisRecord['posting']> = {}): AnalysisRecord {
  const text = fields.text ?? 'Baker wanted. You need sourdough. You need a driving licence. Coffee is a plus.'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const skill = (words: string) => ({ kind: 'skill' as const, skill: words.toLowerCase(), label: words, ...span(words) })
  const has = (words: string) => text.includes(words)
  return {
    id: 'record',
    format: 1,
    posting: {
      url: 'https://bakery.example/jobs/1',
      site: 'generic',
      title: 'Baker',
      hiringOrganization: 'Old Mill',
      jobLocation: ['Lyon'],
      employmentType: [],
      baseSalary: [],
      placeholders: [],
      text,
      provenance: {},
      ...fields,
    },
    statements: [],
    skills: [],
    requirements: [
      ...(has('sourdough')
        ? [
            {
              id: 'r1',
              ...span('You need sourdough.'),
              importance: 'required' as const,
              reason: 'marker' as const,
              criterion: skill('sourdough'),
            },
          ]
        : []),
      ...(has('Coffee')
        ? [
            {
              id: 'r2',
              ...span('Coffee is a plus.'),
              importance: 'preferred' as const,
              reason: 'marker' as const,
              criterion: skill('Coffee'),
            },
          ]
        : []),
    ],
    match: {
      required: { met: 1, partial: 0, unmet: 0, unknown: 0 },
      preferred: { met: 0, partial: 0, unmet: 1, unknown: 0 },
      verdict: 'good',
      requirements: [
        { id: 'r1', status: 'met', evidence: [], reason: 'skill-listed' },
        { id: 'r2', status: 'unmet', evidence: [], reason: 'skill-missing' },
      ],
    },
  }
}

/** A kept posting around it. */
export function kept(id: string, fields: Partial<SavedPosting> = {}, posting: Partial<AnalysisRecord['posting']> = {}): SavedPosting {
  return {
    id,
    record: record({ url: id, ...posting }),
    savedAt: '2026-03-01T10:00:00.000Z',
    status: 'saved',
    history: [{ kind: 'saved', at: '2026-03-01T10:00:00.000Z' }],
    tags: [],
    links: [],
    versions: [],
    ...fields,
  }
}
