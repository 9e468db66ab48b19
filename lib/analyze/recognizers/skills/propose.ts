import type { FormMatch } from '../../../lexicon/lexicon.ts'
import type { Mention } from '../../../model/skill.ts'
import type { Span } from '../../../model/span.ts'
import { recognizeActivities } from './activities.ts'
import { widen } from './borders.ts'
import { recognizeKnown } from './known.ts'
import { mergeMentions } from './merge.ts'
import { recognizeNames } from './names.ts'
import { recognizePhrases } from './phrases.ts'
import { type Places, roleAt } from './places.ts'

/**
 * The skills that rules find, in order: those of the lexicon, whose `forms` the text has, and those that grammar and cue words show to be
 * skills. Where sources disagree, the order of the list given to `mergeMentions` decides.
 */
export function proposeSkills(places: Places, forms: readonly FormMatch[]): Mention[] {
  const { text, tokens } = places
  const activities = recognizeActivities(places)
  const verbs = new Set(activities.map(({ start }) => start))
  const isVerb = ({ start, first, last }: FormMatch) => first === last && verbs.has(start) && roleAt(places, first) === 'responsibility'
  const matches = recognizeKnown(places, forms).filter((match) => !isVerb(match))
  const known = matches.map((match, index): Mention => {
    const { first, last } = widen(places, match, matches[index - 1]?.last ?? -1, matches[index + 1]?.first ?? tokens.length)
    const { id, label, kind } = match.skill
    return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, skill: id, label, type: kind === 'soft' ? 'skill' : 'knowledge' }
  })
  const unknown =
    (type: Mention['type']) =>
    ({ start, end }: Span): Mention => ({ start, end, skill: null, label: text.slice(start, end), type })
  return mergeMentions([
    known,
    recognizeNames(places, matches).map(unknown('knowledge')),
    recognizePhrases(places).map(unknown('knowledge')),
    activities.map(unknown('skill')),
  ])
}
