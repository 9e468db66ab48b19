import type { Counts, Verdict } from '../model/match.ts'
import type { Finding } from './finding.ts'

/** Nice-to-haves lift the verdict by this share at most, and never lower it: who lacks them has all that must be had. */
const PREFERRED_SHARE = 0.15
/** From these shares of what was asked on, a verdict holds. */
const STEPS: readonly [Verdict, number][] = [
  ['strong', 0.88],
  ['good', 0.7],
  ['partial', 0.5],
  ['weak', 0],
]

const judged = ({ met, partial, unmet }: Counts) => met + partial + unmet
const share = (counts: Counts) => (counts.met + counts.partial / 2) / judged(counts)

/** So much of the years asked for is far too little. */
const FAR = 2 / 3

/** Whether a must-have is missing that nobody makes up for soon: a language, or a third of the years. */
export function isOutOfReach({ reason, values }: Pick<Finding, 'reason' | 'values'>): boolean {
  if (reason === 'language-missing') return true
  return (reason === 'years-short' || reason === 'skill-years-short') && Number(values?.has) < Number(values?.needs) * FAR
}

/**
 * The verdict in words from the two counts; `unclear` when fewer than two must-haves, or under a third of them, could be judged. Who lacks what is
 * out of reach fits in part at best.
 */
export function verdictOf(required: Counts, preferred: Counts, lacksFar = false): Verdict {
  const known = judged(required)
  if (known < 2 || known < (known + required.unknown) / 3) return 'unclear'
  const must = share(required)
  const value = judged(preferred) === 0 ? must : Math.max(must, must * (1 - PREFERRED_SHARE) + share(preferred) * PREFERRED_SHARE)
  return STEPS.find(([verdict, from]) => value >= from && !(lacksFar && (verdict === 'strong' || verdict === 'good')))?.[0] ?? 'weak'
}
