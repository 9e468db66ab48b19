import { expect, test } from 'vitest'
import { withWholeWords } from '../../../../lib/analyze/recognizers/skills/whole-words.ts'
import { inPosting, mentionIn } from './in-posting.ts'

test.each([
  ['Skilled in 3D glazing', 'D glazing', '3D glazing'],
  ['Skilled in high-fire glazing', 'fire glazing', 'glazing'],
  ['Skilled in high-fire glazing', '-fire glazing', 'glazing'],
  ['Skilled in high-fire glazing', 'high-fire glazing', 'high-fire glazing'],
  ['Skilled in raku-glazing', 'glazing', 'glazing'],
  ['Skilled in kiln glazing', 'glazing', 'glazing'],
])('in "%s", "%s" is "%s"', (sentence, words, whole) => {
  const places = inPosting(sentence)
  expect(withWholeWords(places, [mentionIn(places, words)], { resolve: () => undefined }).map(({ label }) => label)).toEqual([whole])
})
