import type { ProfileWork } from '../model/profile.ts'
import type { Skill } from '../model/skill.ts'
import type { Span } from '../model/span.ts'

/** A place in a text that names a skill. */
export interface SkillPlace extends Span {
  skill: Skill
}

/** What reading a résumé needs of the world: the day, the lexicon and the counting of years, which other parts know. */
export interface ResumeWorld {
  today: Date
  /** Where a text names skills, in order, not overlapping. */
  skillsIn: (text: string) => readonly SkillPlace[]
  /** The one skill that these words name. */
  resolve: (words: string) => Skill | undefined
  /** Years that dated jobs cover, overlaps counted once, as they are shown. */
  yearsOf: (work: readonly ProfileWork[]) => number
}
