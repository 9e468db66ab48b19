import type { Analysis, AnalysisRecord } from '../model/analysis.ts'
import type { Counts, Match } from '../model/match.ts'
import type { Profile } from '../model/profile.ts'
import { isBlank, type MatchWorld, readBackground } from './background.ts'
import { choose } from './choose.ts'
import { judge } from './judge.ts'
import { withNearest } from './near.ts'
import { withUnheardNames } from './unheard-names.ts'
import { isOutOfReach, verdictOf } from './verdict.ts'
import { isReadWell } from './well-read.ts'

/**
 * Compares a posting's requirements with a profile, each with its reason and evidence; no verdict is made of a list in a language that is not
 * read well. Pure: the same input gives the same match.
 */
export function match(
  { posting, language, requirements }: Analysis & Pick<AnalysisRecord, 'posting' | 'language'>,
  profile: Profile,
  world: MatchWorld,
): Match {
  const background = readBackground(profile, world)
  const { judged, counted } = choose(
    requirements.map((requirement) => {
      const wording = { text: posting.text, language }
      const finding = judge(requirement.criterion, wording, background, world)
      const nearest = withNearest(finding, posting.text.slice(requirement.start, requirement.end), background)
      return { requirement, finding: withUnheardNames(nearest, requirement, wording, background) }
    }),
  )
  const count = (importance: 'required' | 'preferred'): Counts => {
    const counts: Counts = { met: 0, partial: 0, unmet: 0, unknown: 0 }
    for (const { requirement, finding } of counted) if (requirement.importance === importance && !finding.unscored) counts[finding.status]++
    return counts
  }
  const required = count('required')
  const preferred = count('preferred')
  const lacksFar = counted.some(({ requirement, finding }) => requirement.importance === 'required' && isOutOfReach(finding))
  return {
    required,
    preferred,
    verdict: isBlank(background) || !isReadWell(language) ? 'unclear' : verdictOf(required, preferred, lacksFar),
    requirements: judged.map(({ requirement: { id }, finding: { status, reason, values, evidence } }) => ({
      id,
      status,
      evidence,
      reason,
      ...(values && { values }),
    })),
  }
}
