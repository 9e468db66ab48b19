import { expect, test } from 'vitest'
import { countAsked, inChoices } from '../../lib/match/in-choices.ts'

const way = (id: string, choice: string, way: number) => ({ id, choice: { id: choice, way } })
const asked = [{ id: 'a' }, way('b', 'x', 0), way('c', 'x', 0), way('d', 'x', 1), way('e', 'y', 0), way('f', 'y', 1), { id: 'g' }]

test('a choice is one thing asked for', () => {
  expect(countAsked(asked)).toBe(4)
})
test('ways of one choice stand together, each with what goes with it', () => {
  expect(inChoices(asked).map((ways) => ways.map((each) => each.map(({ id }) => id).join('')).join('|'))).toEqual(['a', 'bc|d', 'e|f', 'g'])
})
