import { diffWordsWithSpace } from 'diff'
import type { AnalysisRecord } from '../model/analysis.ts'
import type { Posting } from '../model/posting.ts'
import { type ChangedRequirements, changedRequirements } from './changed-requirements.ts'

/** A stretch of the text: in both, only in the former, or only in the latter. */
export interface TextPart {
  words: string
  in: 'both' | 'before' | 'after'
}

/** How one reading of a posting differs from another. */
export interface Difference {
  requirements: ChangedRequirements
  /** The facts that are not the same. */
  facts: readonly (typeof FACTS)[number][]
  text: TextPart[]
}

const FACTS = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'baseSalary',
  'datePosted',
  'validThrough',
] as const satisfies (keyof Posting)[]

/** Comparing long texts that share nothing takes ever longer; after this many ms the text is shown as replaced. */
const PATIENCE = 1000

/** What changed from one record to another, and where in the text. */
export function differenceOf(before: AnalysisRecord, after: AnalysisRecord): Difference {
  const [old, now] = [before.posting, after.posting]
  const parts = diffWordsWithSpace(old.text, now.text, { timeout: PATIENCE })
  return {
    requirements: changedRequirements(before, after),
    facts: FACTS.filter((fact) => JSON.stringify(old[fact]) !== JSON.stringify(now[fact])),
    text: parts
      ? parts.map(({ value, added, removed }) => ({ words: value, in: added ? 'after' : removed ? 'before' : 'both' }))
      : [
          { words: old.text, in: 'before' },
          { words: now.text, in: 'after' },
        ],
  }
}
