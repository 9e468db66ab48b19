import { expect, it } from 'vitest'
import { lastRole } from '../read.ts'

const after = (before: string, line: string) => lastRole(`Purser\n\nRequirements\nYou have sold tickets before. ${before} ${line}`)

it.each([
  'Same goes for rowing or sailing experience.',
  'The same goes for Welsh and for a boat licence.',
  'Ditto experience with tills.',
  'Likewise experience of night boats.',
  'So would a boat licence.',
])('wants as much as before: %s', (line) => {
  expect(after('Some bookkeeping experience would be a plus.', line)).toBe('preferred')
  expect(after('You must have a boat licence.', line)).not.toBe('preferred')
})

it.each(['You must know the tides of the lake.', 'Experience with tills is required.'])('asks by itself: %s', (line) => {
  expect(after('Some bookkeeping experience would be a plus.', line)).toBe('required')
})
