import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '../../lib/highlight/ticks.ts'

const at = (places: number[], apart: number) =>
  spread(
    places.map((place) => ({ at: place })),
    apart,
  ).map((tick) => Number(tick.at.toFixed(6)))

test.each([
  ['stay where they have room', [0.1, 0.5, 0.9], [0.1, 0.5, 0.9]],
  ['move down as little as needed', [0.1, 0.11, 0.12, 0.5], [0.1, 0.15, 0.2, 0.5]],
  ['move up where the bar ends', [0.99, 1], [0.95, 1]],
  ['come in the order of the page', [0.6, 0.2], [0.2, 0.6]],
])('ticks %s', (_, places, expected) => {
  expect(at(places, 0.05)).toEqual(expected)
})

test('ticks never cover one another and never leave the bar', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (places) => {
      const placed = at(places, 0.02)
      expect(placed.every((place) => place >= 0 && place <= 1)).toBe(true)
      const distance = Math.min(0.02, 1 / Math.max(1, places.length))
      for (const [index, place] of placed.entries())
        if (index > 0) expect(place - (placed[index - 1] ?? 0)).toBeGreaterThan(distance - 1e-5)
    }),
  )
})
