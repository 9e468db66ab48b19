import { type Places, placeTokens } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Mention } from '../../../../lib/model/skill.ts'
import type { Role, Statement } from '../../../../lib/model/statement.ts'

const FILL = 'We keep bees.\n'.repeat(9)

/** A sentence as the last statement of a whole posting. */
export function inPosting(sentence: string, role: Role = 'required'): Places {
  const text = FILL + sentence
  const statements: Statement[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: line === sentence ? role : 'company',
    reason: 'cue',
  }))
  return placeTokens(text, tokenize(text), statements)
}

/** The first place of some words as a mention of knowledge; with an id, as the lexicon's. */
export function mentionIn({ text }: Places, words: string, skill: string | null = null): Mention {
  const start = text.indexOf(words)
  return { start, end: start + words.length, skill, label: skill ?? words, type: 'knowledge' }
}
