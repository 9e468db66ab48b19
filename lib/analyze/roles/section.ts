import type { Importance } from '../../model/requirement.ts'
import { readHeading } from '../headings.ts'
import type { ScoredRole } from './score.ts'

/** The section a unit stands in. */
export interface Section {
  role: ScoredRole
  /** What it says of the importance of requirements under it. */
  importance: Importance | undefined
  /** Trust in the heading: 1 for a clear one, more where nothing else may stand under it, less the more the text has moved on. */
  trust: number
}

const leastCoverage = 0.3
/** Under benefits, and under what examinations and applications contain, stand no requirements, however much a line sounds like one. */
const firm = 1.7
const firmProcess = 9

/** The section that a line of this role opens for the items after it. */
export function introducedSection(role: ScoredRole, importance: Importance | undefined): Section {
  return { role, importance, trust: role === 'offer' || role === 'process' ? firm : 1 }
}

/** The section that a heading's words open; undefined when they promise nothing of what stands under it. */
export function openSection(words: Int32Array, length: number): Section | undefined {
  const meaning = readHeading(words, length)
  if (!meaning || meaning.role === 'neutral' || meaning.coverage < leastCoverage) return undefined
  const trust = meaning.coverage >= 0.5 ? 1 : 0.7
  if (meaning.role === 'required' || meaning.role === 'preferred') return { role: 'required', importance: meaning.role, trust }
  const isFirm = meaning.role === 'offer' || (meaning.role === 'process' && meaning.weight >= firmProcess)
  return { role: meaning.role, importance: undefined, trust: isFirm ? trust * firm : trust }
}
