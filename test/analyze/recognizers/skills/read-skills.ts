import { recognizeSkills } from '../../../../lib/analyze/recognizers/skills.ts'
import { repairTokens } from '../../../../lib/analyze/repair.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Mention } from '../../../../lib/model/skill.ts'
import type { Role } from '../../../../lib/model/statement.ts'
import { lexicon } from '../../../lexicon/skill-files.ts'

/** The mentions in one statement of the given role. */
export function readSkills(text: string, role: Role = 'required'): Mention[] {
  const tokens = repairTokens(text, tokenize(text), lexicon.isWord)
  return recognizeSkills(text, tokens, [{ start: 0, end: text.length, role, reason: 'default' }], lexicon)
}

/** The lexicon ids mentioned in one statement of the given role. */
export function readIds(text: string, role: Role = 'required'): string[] {
  return readSkills(text, role).flatMap(({ skill }) => skill ?? [])
}
