import { expect, test } from 'vitest'
import { oneLine } from '../../../lib/analyze/words/one-line.ts'

test('every run of white space becomes one space', () => {
  expect(oneLine('kiln firing')).toBe('kiln firing')
  expect(oneLine('kiln \n firing\tand  glazing')).toBe('kiln firing and glazing')
})
