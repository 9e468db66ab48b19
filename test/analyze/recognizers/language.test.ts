import { describe, expect, test } from 'vitest'
import { mentionsBeside } from '../../../lib/analyze/located.ts'
import { findMentioned } from '../../../lib/analyze/recognizers/mentioned.ts'
import { marked, stretchOf } from '../sentences.ts'
import { showCriterion } from '../show.ts'

const tags: Record<string, string> = { English: 'lang-en', German: 'lang-de', French: 'lang-fr', Spanish: 'lang-es' }

/** The languages of a sentence and their levels; the names are marked. */
function languagesOf(sentence: string): string[] {
  const { text, mentions } = marked(sentence)
  const stretch = stretchOf(text)
  const named = mentions.map((mention) => ({ ...mention, skill: tags[mention.label] ?? null }))
  return findMentioned(stretch, mentionsBeside(named)(stretch), { skill: () => undefined, resolve: () => undefined }).map(({ criterion }) =>
    showCriterion(criterion),
  )
}

describe('human languages and their level', () => {
  test.each([
    ['Fluent in <English> and <German>', ['en C1', 'de C1']],
    ['<English>', ['en']],
    ['A language of the islands other than <English>', []],
    ['Native <German>; <English>', ['de native', 'en']],
    ['Native <German> speaker, basic <French>', ['de native', 'fr A2']],
    ['<English> (C1), <Spanish> (B2)', ['en C1', 'es B2']],
    ['<German> at B2 level or higher', ['de B2']],
    ['<Spanish> fluency', ['es C1']],
    ['Excellent written and spoken <English>', ['en C1']],
    ['Good command of <English>', ['en B2']],
    ['Conversational <Spanish> or <French>', ['es B1', 'fr B1']],
    ['Mother tongue <French>', ['fr native']],
    ['Professional working proficiency in <German>', ['de B2']],
    ['Proficiency in <German>', ['de B2']],
    ['Strong numbers. <English>', ['en']],
    ['Verbal and written <English>', ['en']],
    ['Fluent <English>; some <German>', ['en C1', 'de A2']],
  ])('%s', (sentence, found) => {
    expect(languagesOf(sentence)).toEqual(found)
  })
})
