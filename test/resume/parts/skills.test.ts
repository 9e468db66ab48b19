import { expect, test } from 'vitest'
import { readSkills } from '../../../lib/resume/parts/skills.ts'
import { world } from '../world.ts'
import { lines } from './lines.ts'

test.each([
  ['Ableton (basic), Reaper', [{ name: 'Ableton', level: 'basic' }, { name: 'Reaper' }]],
  [
    'Ableton – advanced, Reaper (3 years)',
    [
      { name: 'Ableton', level: 'advanced' },
      { name: 'Reaper', years: 3 },
    ],
  ],
  ['basic Reaper', [{ name: 'basic Reaper', level: 'basic' }]],
])('the skills of "%s", with how well and how long', (text, found) => {
  expect(readSkills([{ kind: 'skills', heading: undefined, lines: lines(text) }], [], text, world).map(({ value }) => value)).toEqual(found)
})
