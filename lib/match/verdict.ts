import type { Counts, Verdict } from '../model/match.ts'

/** Nice-to-haves move the verdict by this share at most: must-haves dominate. */
const PREFERRED_SHARE = 0.15
/** From these shares of what was asked on, a verdict holds. */
const STEPS: readonly [Verdict, number][] = [
  ['strong', 0.85],
  ['good', 0.65],
  ['partial', 0.4],
  ['weak', 0],
]

const judged = ({ met, partial, unmet }: Counts) => met + partial + unmet
const share = (counts: Counts) => (counts.met + counts.partial / 2) / judged(counts)

/** The verdict in words from the two counts; `unclear` when fewer than two must-haves, or under a third of them, could be judged. */
export function verdictOf(required: Counts, preferred: Counts): Verdict {
  const known = judged(required)
  if (known < 2 || known < (known + required.unknown) / 3) return 'unclear'
  const value = judged(preferred) === 0 ? share(required) : share(required) * (1 - PREFERRED_SHARE) + share(preferred) * PREFERRED_SHARE
  return STEPS.find(([, from]) => value >= from)?.[0] ?? 'weak'
}
