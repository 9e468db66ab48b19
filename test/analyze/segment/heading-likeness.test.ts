import { expect, it } from 'vitest'
import { statementsOf, unitsOf } from '../read.ts'

const isHeading = (line: string, below = 'You will look after nine ovens and the night shift.') =>
  unitsOf(`Good bread.\n\nWe began in a shed by the lake and still bake there today.\n\n${line}\n\n${below}`).includes(`heading ${line}`)

it.each([
  "We're hiring a Night Baker",
  "We're hiring: Ferry Purser, Lakes and Canals",
  'We are looking for a Senior Glazier',
  'Now hiring: Bell Founder (nights)',
  "You're our kind of baker if …",
  'It could be you who …',
  'EXAMPLES OF WORK (illustrative only)',
  'TYPICAL WORK ACTIVITIES: (Illustrative Only)',
])('is a heading: %s', (line) => {
  expect(isHeading(line)).toBe(true)
})

it.each([
  "We're hiring a senior baker to take our rye from good to great.",
  "We're hiring! Come by",
  'We are looking for a baker who has worked nights',
  'Flour, water, salt …',
  'Strong bread …',
])('is no heading: %s', (line) => {
  expect(isHeading(line)).toBe(false)
})

it('asks under what makes somebody one of them, and wishes under what they would like to see', () => {
  const roles = (heading: string, below: string) => statementsOf(`Baker\n\n${heading}\n\n${below}`).map(({ role }) => role)
  expect(roles("You're our kind of baker if …", 'You have baked for two years. You keep tidy logs.').slice(2)).toEqual([
    'required',
    'required',
  ])
  expect(roles('We would also like to see', '* Experience with rye\n* A van').slice(2)).toEqual(['preferred', 'preferred'])
  expect(roles("We'd love to see:", '* Experience with rye\n* A van').slice(2)).toEqual(['preferred', 'preferred'])
})
