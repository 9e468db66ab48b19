import type { AnalysisRecord } from '../lib/model/analysis.ts'
import type { Judgement, Status } from '../lib/model/match.ts'
import type { Choice, Importance } from '../lib/model/requirement.ts'
import { type QuotePart, quoteParts } from './quote-parts.ts'

/** A requirement as the checklist shows it. */
export interface RequirementView {
  id: string
  importance: Importance
  choice?: Choice
  parts: QuotePart[]
  status: Status | 'plain'
  judgement?: Judgement
}

/** A record's requirements in the order of the page. */
export function requirementViews(record: AnalysisRecord): RequirementView[] {
  const judgements = new Map(record.match?.requirements.map((judgement) => [judgement.id, judgement]))
  return record.requirements
    .toSorted((left, right) => left.start - right.start)
    .map((requirement) => {
      const judgement = judgements.get(requirement.id)
      return {
        id: requirement.id,
        importance: requirement.importance,
        ...(requirement.choice && { choice: requirement.choice }),
        parts: quoteParts(record, requirement),
        status: judgement?.status ?? 'plain',
        ...(judgement && { judgement }),
      }
    })
}

/** The words of a quote in one string. */
export const quoteText = ({ parts }: RequirementView) => parts.map(({ words }) => words).join('')
