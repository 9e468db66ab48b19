import type { Analysis } from '../model/analysis.ts'
import type { Counts, Match } from '../model/match.ts'
import type { Profile } from '../model/profile.ts'
import type { SkillIndex } from '../model/skill.ts'

/** Compares a posting's requirements with a profile. Pure: `today` ends work that is still going on. */
export function match(analysis: Analysis, _profile: Profile, _world: { lexicon: SkillIndex; today: Date }): Match {
  const none: Counts = { met: 0, partial: 0, unmet: 0, unknown: 0 }
  return {
    required: none,
    preferred: none,
    verdict: 'unclear',
    requirements: analysis.requirements.map(({ id }) => ({ id, status: 'unknown', evidence: [], reason: 'judge-yourself' })),
  }
}
