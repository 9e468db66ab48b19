import type { Importance } from '../../model/requirement.ts'
import { readHeading } from '../headings.ts'
import type { ScoredRole } from './score.ts'

/** The section a unit stands in. */
export interface Section {
  role: ScoredRole
  /** What it says of the importance of requirements under it. */
  importance: Importance | undefined
  /** Trust in the heading, from 1 down to 0. */
  trust: number
}

const leastCoverage = 0.3

/** The section that a heading's words open; undefined when they promise nothing of what stands under it. */
export function openSection(words: Int32Array, length: number): Section | undefined {
  const meaning = readHeading(words, length)
  if (!meaning || meaning.role === 'neutral' || meaning.coverage < leastCoverage) return undefined
  const trust = meaning.coverage >= 0.5 ? 1 : 0.7
  if (meaning.role === 'required' || meaning.role === 'preferred') return { role: 'required', importance: meaning.role, trust }
  return { role: meaning.role, importance: undefined, trust }
}
