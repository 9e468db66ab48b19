import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokenize } from '../lexicon/tokenize.ts'
import type { Skill } from '../model/skill.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { recognizeKnown } from './recognizers/skills/known.ts'
import { placeTokens } from './recognizers/skills/places.ts'

/**
 * The lexicon's skills that a text about a person names, in order and not overlapping. Every line speaks of what the person did, so it is
 * judged as a posting's responsibilities are: ambiguous words need their guards.
 */
export function skillsIn(text: string, lexicon: Lexicon): (Span & { skill: Skill })[] {
  const statements: Statement[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'responsibility',
    reason: 'default',
  }))
  const places = placeTokens(text, tokenize(text), statements)
  return recognizeKnown(places, lexicon.find(text, places.tokens)).map(({ start, end, skill }) => ({ start, end, skill }))
}

/** What matching asks of a text: the ids of the skills it names. */
export function skillIdsBy(lexicon: Lexicon): (text: string) => string[] {
  return (text) => skillsIn(text, lexicon).map(({ skill }) => skill.id)
}
