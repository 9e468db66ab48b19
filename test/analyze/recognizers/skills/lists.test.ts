import { expect, test } from 'vitest'
import { sharesSkills } from '../../../../lib/analyze/recognizers/skills/lists.ts'
import { inPosting } from './in-posting.ts'

/** Whether the list that goes on behind some words ends in a word for skills. */
function shares(sentence: string, words: string): boolean {
  const places = inPosting(sentence)
  return sharesSkills(places, places.tokens.end.indexOf(places.text.indexOf(words) + words.length))
}

test.each([
  ['Strong glaze writing, numerical and people skills', 'writing'],
  ['Strong glazing and people skills', 'glazing'],
])('"%s" after %s goes on to skills', (sentence, words) => {
  expect(shares(sentence, words)).toBe(true)
})

test.each([
  ['Strong glaze writing skills', 'writing'],
  ['Strong glaze writing: people skills', 'writing'],
  ['Glaze writing, and you have people skills', 'writing'],
  ['Strong glaze writing, people', 'writing'],
])('"%s" after %s does not', (sentence, words) => {
  expect(shares(sentence, words)).toBe(false)
})
