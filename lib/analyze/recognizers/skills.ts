import type { FormMatch, Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from '../../model/skill.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Tokens } from '../tokenize.ts'
import { recognizeActivities } from './skills/activities.ts'
import { widen } from './skills/borders.ts'
import { recognizeKnown } from './skills/known.ts'
import { mergeMentions } from './skills/merge.ts'
import { recognizeNames } from './skills/names.ts'
import { recognizePhrases } from './skills/phrases.ts'
import { placeTokens, roleAt } from './skills/places.ts'

/**
 * Every skill the text names, in order: those of the lexicon, and those that grammar and cue words show to be skills. Where sources
 * disagree, the order of the list given to `mergeMentions` decides.
 */
export function recognizeSkills(text: string, tokens: Tokens, statements: readonly Statement[], lexicon: Lexicon): Mention[] {
  const places = placeTokens(text, tokens, statements)
  const activities = recognizeActivities(places)
  const verbs = new Set(activities.map(({ start }) => start))
  const isVerb = ({ start, first, last }: FormMatch) => first === last && verbs.has(start) && roleAt(places, first) === 'responsibility'
  const matches = recognizeKnown(places, lexicon).filter((match) => !isVerb(match))
  const known = matches.map((match, index): Mention => {
    const { first, last } = widen(places, match, matches[index - 1]?.last ?? -1, matches[index + 1]?.first ?? tokens.length)
    const { id, label, kind } = match.skill
    return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, skill: id, label, type: kind === 'soft' ? 'skill' : 'knowledge' }
  })
  const unknown =
    (type: Mention['type']) =>
    (span: Span): Mention => ({ ...span, skill: null, label: text.slice(span.start, span.end), type })
  return mergeMentions([
    known,
    recognizeNames(places, matches).map(unknown('knowledge')),
    recognizePhrases(places).map(unknown('knowledge')),
    activities.map(unknown('skill')),
  ])
}
