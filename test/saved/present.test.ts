import { expect, test } from 'vitest'
import { isStale, presentOf } from '../../entrypoints/saved/present.ts'
import type { Profile } from '../../lib/model/profile.ts'

const MARCH = new Date('2026-03-10T12:00:00Z')
const APRIL = new Date('2026-04-10T12:00:00Z')
const compared = (profile: Profile | undefined, today: Date) => presentOf('1.0.0', profile, {}, today).compared

test('a posting is out of date when the version or the profile is another', () => {
  const present = presentOf('1.0.0', { skills: [{ name: 'SQL' }] }, {}, MARCH)
  const kept = { understoodBy: present.version, comparedWith: present.compared }
  expect(isStale(kept, present)).toBe(false)
  expect(isStale({ ...kept, understoodBy: '0.9.0' }, present)).toBe(true)
  expect(isStale(kept, presentOf('1.0.0', { skills: [{ name: 'R' }] }, {}, MARCH))).toBe(true)
  expect(isStale(kept, presentOf('1.0.0', undefined, {}, MARCH))).toBe(true)
  expect(isStale({}, present)).toBe(true)
})

test.each<[string, Profile, boolean]>([
  ['work that goes on', { work: [{ position: 'Baker', startDate: '2020-01' }] }, true],
  ['work that ended', { work: [{ position: 'Baker', startDate: '2020-01', endDate: '2024-01' }] }, false],
  ['a degree of this year', { education: [{ studyType: 'BSc', endDate: '2026-09' }] }, true],
  ['a degree of long ago', { education: [{ studyType: 'BSc', endDate: '2018' }] }, false],
])('time alone makes a comparison out of date with %s: %s', (_, profile, changes) => {
  expect(compared(profile, MARCH) !== compared(profile, APRIL)).toBe(changes)
})
