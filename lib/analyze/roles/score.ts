import type { Role } from '../../model/statement.ts'
import { compilePatterns } from '../words/patterns.ts'
import { companyCues } from './cues/company.ts'
import type { Cue } from './cues/cue.ts'
import { offerCues } from './cues/offer.ts'
import { otherCues } from './cues/other.ts'
import { preferredCues } from './cues/preferred.ts'
import { processCues } from './cues/process.ts'
import { requiredCues } from './cues/required.ts'
import { responsibilityCues } from './cues/responsibility.ts'

/** The roles a statement that is no heading may have, in the order of a score. */
export const scoredRoles = [
  'required',
  'preferred',
  'responsibility',
  'offer',
  'company',
  'process',
  'other',
] as const satisfies readonly Role[]
export type ScoredRole = (typeof scoredRoles)[number]

const cuesByRole: Readonly<Record<ScoredRole, readonly Cue[]>> = {
  required: requiredCues,
  preferred: preferredCues,
  responsibility: responsibilityCues,
  offer: offerCues,
  company: companyCues,
  process: processCues,
  other: otherCues,
}
const cues = scoredRoles.flatMap((role, index) => cuesByRole[role].map(([pattern, weight]) => ({ pattern, weight, index })))
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
    scores[cue.index] = (scores[cue.index] ?? 0) + cue.weight
    const role = scoredRoles[cue.index]
    if (trace && role) trace(cue.pattern, role, cue.weight)
  })
  return scores
}
