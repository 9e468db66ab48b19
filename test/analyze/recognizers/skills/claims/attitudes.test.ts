import { expect, test } from 'vitest'
import { recognizeAttitudes } from '../../../../../lib/analyze/recognizers/skills/claims/attitudes.ts'
import { inPosting } from '../in-posting.ts'

function attitudesIn(sentence: string): string[] {
  const places = inPosting(sentence)
  return recognizeAttitudes(places).map(({ start, end }) => places.text.slice(start, end))
}

test.each([
  ['A kiln mindset: you watch the fire', 'kiln mindset'],
  ['Care and a neat personal appearance', 'neat personal appearance'],
  ['A guest-first attitude at the kiln', 'guest-first attitude'],
  ['A calm demeanour', 'calm demeanour'],
])('"%s"', (sentence, name) => {
  expect(attitudesIn(sentence)).toEqual([name])
})

test.each(['The right attitude', 'A good attitude', 'Pride in the appearance of the kiln', 'The kiln appearance', 'Mindset'])(
  'none in "%s"',
  (sentence) => {
    expect(attitudesIn(sentence)).toEqual([])
  },
)
