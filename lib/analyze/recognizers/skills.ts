import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from '../../model/skill.ts'
import type { Statement } from '../../model/statement.ts'
import type { Tokens } from '../tokenize.ts'
import { recognizeKnown } from './skills/known.ts'
import { placeTokens } from './skills/places.ts'

/** Every skill the text names, in order: those of the lexicon, and those that grammar and cue words show to be skills. */
export function recognizeSkills(text: string, tokens: Tokens, statements: readonly Statement[], lexicon: Lexicon): Mention[] {
  const places = placeTokens(text, tokens, statements)
  return recognizeKnown(places, lexicon).map(({ start, end, skill }) => ({
    start,
    end,
    skill: skill.id,
    label: skill.label,
    type: skill.kind === 'soft' ? 'skill' : 'knowledge',
  }))
}
