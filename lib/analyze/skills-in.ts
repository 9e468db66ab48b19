import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokenize } from '../lexicon/tokenize.ts'
import type { Mention } from '../model/skill.ts'
import { recognizeSkills } from './recognizers/skills.ts'

/**
 * The lexicon's skills that a text about a person names (a job in a résumé, say), in order. The text counts as one statement of what somebody
 * can do, so that guarded words ("Go", "Excel") are read as they are in a requirement.
 */
export function skillsIn(text: string, lexicon: Lexicon): (Mention & { skill: string })[] {
  if (text.trim() === '') return []
  const statement = { start: 0, end: text.length, role: 'required', reason: 'default' } as const
  const mentions = recognizeSkills(text, tokenize(text), [statement], lexicon)
  return mentions.flatMap((mention) => (mention.skill === null ? [] : [{ ...mention, skill: mention.skill }]))
}
