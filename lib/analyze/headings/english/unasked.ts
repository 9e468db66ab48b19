import type { HeadingWording } from '../wording.ts'

/** Headings of what is not asked for. */
export const unaskedWordings: readonly HeadingWording[] = [
  ['(don t|do not) need you to (have|be|know)', 'other', 16],
  ['you (probably|likely|definitely)? (won t|will not|wouldn t|don t|do not) ~ if $', 'other', 16],
  [
    '(not|never|isn t|aren t|don t|doesn t|couldn t|won t) ~ (necessary|needed|need|have to|care|care about|looking for|matter)',
    'other',
    16,
  ],
]
