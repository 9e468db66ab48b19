import { compilePatterns } from '../words/patterns.ts'
import { companyCues } from './cues/company.ts'
import type { Cue } from './cues/cue.ts'
import { offerCues } from './cues/offer.ts'
import { otherCues } from './cues/other.ts'
import { preferredCues } from './cues/preferred.ts'
import { processCues } from './cues/process.ts'
import { requiredCues } from './cues/required.ts'
import { responsibilityCues } from './cues/responsibility.ts'

/** The roles that compete for a unit; `required` stands for both importances, which are told apart afterwards. */
export const scoredRoles = ['required', 'responsibility', 'offer', 'company', 'process', 'other'] as const
export type ScoredRole = (typeof scoredRoles)[number]

/** A word of preference also tells that a property of the candidate is meant, though less surely than how much it is wanted. */
const preferenceShare = 0.5

const cues: readonly { pattern: string; weight: number; role: number }[] = (
  [
    ['required', requiredCues, 1],
    ['required', preferredCues, preferenceShare],
    ['responsibility', responsibilityCues, 1],
    ['offer', offerCues, 1],
    ['company', companyCues, 1],
    ['process', processCues, 1],
    ['other', otherCues, 1],
  ] satisfies [ScoredRole, readonly Cue[], number][]
).flatMap(([role, table, share]) =>
  table.map(([pattern, weight]) => ({ pattern, weight: weight * share, role: scoredRoles.indexOf(role) })),
)
const patterns = compilePatterns(cues.map((cue) => cue.pattern))
/** The unit each cue was last counted in, so that it counts once a unit. */
const countedIn = new Float64Array(cues.length)
let unit = 0

/** Adds up the cues found in a unit's words (START … END), a score for each of `scoredRoles`. `trace` sees each cue counted. */
export function scoreCues(
  words: Int32Array,
  length: number,
  trace?: (pattern: string, role: ScoredRole, weight: number) => void,
): Float64Array {
  const scores = new Float64Array(scoredRoles.length)
  unit++
  patterns.find(words, length, (number) => {
    const cue = cues[number]
    if (!cue || countedIn[number] === unit) return
    countedIn[number] = unit
    scores[cue.role] = (scores[cue.role] ?? 0) + cue.weight
    const role = scoredRoles[cue.role]
    if (trace && role) trace(cue.pattern, role, cue.weight)
  })
  return scores
}
