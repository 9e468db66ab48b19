import { expect, test } from 'vitest'
import { match } from '../../lib/match/match.ts'
import type { Requirement } from '../../lib/model/requirement.ts'
import { eligibility, has, skill, TODAY, world } from './world.ts'

const requirement = (id: string, criterion: Requirement['criterion'], choice?: Requirement['choice']): Requirement => ({
  id,
  start: 0,
  end: 1,
  importance: 'required',
  criterion,
  reason: 'heading',
  ...(choice && { choice }),
})
const way = (way: number) => ({ id: 'c0', way })
/** Python and SQL, or Go. */
const choice = [requirement('r1', skill('python'), way(0)), requirement('r2', skill('sql'), way(0)), requirement('r3', skill('go'), way(1))]
const matched = (skills: string[], requirements = choice) =>
  match(
    {
      posting: { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text: '-', provenance: {} },
      statements: [],
      skills: [],
      requirements,
    },
    has(...skills),
    { ...world, today: TODAY },
  )
const shown = (skills: string[]) => matched(skills).requirements.map(({ status, reason }) => `${status} ${reason}`)

test('a choice counts once, by its best way', () => {
  const none = { met: 0, partial: 0, unmet: 0, unknown: 0 }
  expect(matched(['Go']).required).toEqual({ ...none, met: 1 })
  expect(matched(['Python', 'SQL']).required).toEqual({ ...none, met: 1 })
  expect(matched(['Python']).required).toEqual({ ...none, partial: 1 })
  expect(matched(['Rust']).required).toEqual({ ...none, unmet: 1 })
})
test('ways not had need not be had where another is met, and each says so', () => {
  expect(shown(['Go', 'Python'])).toEqual(['met skill-have', 'met another-way', 'met skill-have'])
})
test('where no way is met each tells what is missing of it', () => {
  expect(shown(['Python'])).toEqual(['met skill-have', 'unmet skill-missing', 'unmet skill-missing'])
})
test('what stands beside a choice counts by itself', () => {
  expect(matched(['Go'], [...choice, requirement('r4', skill('rust'))]).required).toMatchObject({ met: 1, unmet: 1 })
})
test('a choice of what is never counted is not counted', () => {
  const ways = [requirement('r1', eligibility('travel'), way(0)), requirement('r2', eligibility('relocation'), way(1))]
  expect(matched([], ways).required).toEqual({ met: 0, partial: 0, unmet: 0, unknown: 0 })
})
