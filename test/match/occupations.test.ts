import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadOccupations } from '../../lib/cli/load-occupations.ts'
import { titledSkills } from '../../lib/match/titled-skills.ts'
import { lexicon } from '../lexicon/skill-files.ts'

const lines = readFileSync(new URL('../../assets/occupations.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)

test('each occupation stands once, in order, and has skills that the lexicon knows', () => {
  const names = lines.map((line) => line.split('\t')[0] ?? '')
  expect(names).toEqual([...new Set(names)].sort())
  for (const [name, ids] of loadOccupations()) {
    expect(name).toBe(name.toLowerCase())
    for (const id of ids) expect(lexicon.skill(id)?.id, `${name}: ${id}`).toBe(id)
  }
})

test.each([
  ['Senior Solutions Architect', 'software-engineering', true],
  ['Technical Lead', 'software-engineering', true],
  ['Kotlin Developer', 'software-engineering', true],
  ['Backend Engineer', 'information-technology', true],
  ['Systems Administrator', 'information-technology', true],
  ['Property Developer', 'information-technology', false],
  ['Curriculum Developer', 'software-engineering', false],
])('work as "%s" counts for %s: %s', (position, field, counts) => {
  expect(titledSkills(position, lexicon, loadOccupations()).includes(field)).toBe(counts)
})
