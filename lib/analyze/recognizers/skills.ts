import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from '../../model/skill.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Tokens } from '../tokenize.ts'
import { recognizeActivities } from './skills/activities.ts'
import { recognizeKnown } from './skills/known.ts'
import { mergeMentions } from './skills/merge.ts'
import { recognizePhrases } from './skills/phrases.ts'
import { placeTokens } from './skills/places.ts'

/** Every skill the text names, in order: those of the lexicon, and those that grammar and cue words show to be skills. */
export function recognizeSkills(text: string, tokens: Tokens, statements: readonly Statement[], lexicon: Lexicon): Mention[] {
  const places = placeTokens(text, tokens, statements)
  const known = recognizeKnown(places, lexicon).map(({ start, end, skill }): Mention => {
    return { start, end, skill: skill.id, label: skill.label, type: skill.kind === 'soft' ? 'skill' : 'knowledge' }
  })
  const unknown =
    (type: Mention['type']) =>
    (span: Span): Mention => ({ ...span, skill: null, label: text.slice(span.start, span.end), type })
  return mergeMentions([known, recognizePhrases(places).map(unknown('knowledge')), recognizeActivities(places).map(unknown('skill'))])
}
