import type { Cue } from './cue.ts'

/** The posting's own words that something is not needed. */
export const notNeededCues: readonly Cue[] = [
  [
    '(not|never|isn t|aren t) (strictly|absolutely|a|be|always|even|be a)? (required|needed|necessary|essential|mandatory|requirement|prerequisite|must)',
    8,
  ],
  ['(don t|do not|doesn t|does not|won t|needn t) ~ (need|have to|require) ', 6],
  ['^ no ~ (required|needed|necessary|requirement)', 9],
  ['^ no ~ ~ <asset> (required|needed|necessary|$)', 9],
  ['no (prior|previous|formal|special|specific|particular|relevant)? ~ (is|are)? (required|needed|necessary)', 9],
  ['we (do not|don t) (expect|require|need|care)', 8],
]
