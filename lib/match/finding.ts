import type { AnalysisRecord } from '../model/analysis.ts'
import type { Status } from '../model/match.ts'
import type { Reason } from './reasons.ts'

/**
 * How one criterion compares with the profile. `label` names the criterion in lists of what is missing, by the posting's words; `has` what of the
 * profile meets it, by the profile's: that somebody has what a posting words at length is not for us to say.
 */
export interface Finding {
  status: Status
  reason: Reason
  label: string
  has?: string
  values?: Record<string, string | number>
  evidence: string[]
  /** True for what is missing by its name, while the profile uses telling words of it or has something broader. */
  traced?: true
  /** True for what is shown but never scored. */
  unscored?: true
}

/** A leaf's finding, before it is given the words by which lists name it. */
export type LeafFinding = Omit<Finding, 'label'>

/** What of a posting tells more of a criterion than the criterion itself: its text, for those that have no name but their words, and its language. */
export type Wording = Pick<AnalysisRecord, 'language'> & { text: string }
