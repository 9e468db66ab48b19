import type { LeafCriterion } from '../model/requirement.ts'
import type { Background } from './background.ts'
import type { LeafFinding } from './finding.ts'
import { quoted, saysAll } from './own-words.ts'

type EligibilityCriterion = Extract<LeafCriterion, { kind: 'eligibility' }>

/** Only a licence to drive is something that a profile names; the rest the person knows. None of it counts in the match. */
export function judgeEligibility({ of }: EligibilityCriterion, { sayings }: Background): LeafFinding {
  const said = of === 'driving-licence' ? saysAll(sayings, 'driving licence') : undefined
  if (said) return { status: 'met', reason: 'said', evidence: [quoted(said.text)], unscored: true }
  return { status: 'unknown', reason: 'eligibility-judge', evidence: [], unscored: true }
}
