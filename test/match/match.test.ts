import { describe, expect, test } from 'vitest'
import { answer } from '../../lib/match/answer.ts'
import { match } from '../../lib/match/match.ts'
import { verdictOf } from '../../lib/match/verdict.ts'
import type { Profile } from '../../lib/model/profile.ts'
import type { Criterion, Requirement } from '../../lib/model/requirement.ts'
import { all, any, both, eligibility, has, judged, language, other, skill, speaks, worked, world } from './world.ts'

const TEXT = 'Python, and Go or Rust, and a steady hand'
const requirement = (criterion: Criterion, importance: Requirement['importance'] = 'required', id = 'r1'): Requirement => ({
  id,
  start: 0,
  end: TEXT.length,
  importance,
  criterion,
  reason: 'heading',
})
const matched = (profile: Profile, requirements: Requirement[], language?: string) =>
  match(
    {
      posting: { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text: TEXT, provenance: {} },
      ...(language !== undefined && { language }),
      statements: [],
      skills: [],
      requirements,
    },
    profile,
    world,
  )

describe('the verdict', () => {
  test.each([
    [5, 'strong'],
    [4, 'strong'],
    [2, 'partial'],
  ])('who has %i of five years of one must-have and all others fits: %s', (had, verdict) => {
    const rest = ['go', 'java', 'sql', 'kubernetes'].map((id) => requirement(skill(id), 'required', id))
    const profile = has(['Python', had], 'Go', 'Java', 'SQL', 'Kubernetes')
    expect(matched(profile, [requirement(skill('python', 5)), ...rest], 'en').verdict).toBe(verdict)
  })
  test('who lacks the language fits in part at best', () => {
    const rest = ['go', 'java', 'sql', 'kubernetes'].map((id) => requirement(skill(id), 'required', id))
    const asked = [requirement(language('de')), ...rest]
    expect(matched(has('Go', 'Java', 'SQL', 'Kubernetes'), asked, 'en').verdict).toBe('partial')
    expect(matched({ ...has('Go', 'Java', 'SQL', 'Kubernetes'), ...speaks('German') }, asked, 'en').verdict).toBe('strong')
  })
  test('an empty profile gives unclear, never a score from nothing', () => {
    expect(matched({}, [requirement(skill('python')), requirement(skill('sql'), 'required', 'r2')]).verdict).toBe('unclear')
  })
  test('a posting without requirements gives unclear', () => {
    expect(matched(has('Python'), []).verdict).toBe('unclear')
  })
  test('a list in a language that is not read well gives unclear, whatever is met; its counts and judgements stay', () => {
    const requirements = [requirement(skill('python')), requirement(skill('go'), 'required', 'r2')]
    expect(matched(has('Python', 'Go'), requirements, 'en').verdict).toBe('strong')
    expect(matched(has('Python', 'Go'), requirements, 'fi')).toMatchObject({ verdict: 'unclear', required: { met: 2 } })
    expect(matched({}, requirements, 'fi').verdict).toBe('unclear')
  })
  test('eligibility is judged but not counted', () => {
    const { required, requirements } = matched(has('Python'), [requirement(eligibility('travel'))])
    expect(required).toEqual({ met: 0, partial: 0, unmet: 0, unknown: 0 })
    expect(requirements).toHaveLength(1)
  })
  const none = { met: 0, partial: 0, unmet: 0, unknown: 0 }
  test.each([
    [{ ...none, met: 8 }, none, 'strong'],
    [{ ...none, met: 6, unmet: 2 }, none, 'good'],
    [{ ...none, met: 4, unmet: 4 }, none, 'partial'],
    [{ ...none, met: 1, unmet: 7 }, none, 'weak'],
    [{ ...none, partial: 8 }, none, 'partial'],
    [{ ...none, met: 1 }, none, 'unclear'],
    [{ ...none, met: 2, unknown: 9 }, none, 'unclear'],
    [{ ...none, met: 2, unknown: 4 }, none, 'strong'],
    [{ ...none, met: 8 }, { ...none, unmet: 9 }, 'strong'],
    [{ ...none, met: 9, unmet: 1 }, { ...none, unmet: 9 }, 'strong'],
    [{ ...none, met: 13, unmet: 6 }, { ...none, met: 9 }, 'good'],
    [{ ...none, met: 13, unmet: 6 }, none, 'partial'],
    [{ ...none, unmet: 8 }, { ...none, met: 9 }, 'weak'],
    [none, { ...none, met: 9 }, 'unclear'],
  ] as const)('%j and %j: %s', (required, preferred, verdict) => {
    expect(verdictOf(required, preferred)).toBe(verdict)
  })
})

describe('evidence', () => {
  test('names the jobs that show the skill, and their years', () => {
    const profile = worked(['2019-03', '2021-12', 'PyTorch models'], ['2022', '2023', 'PyTorch research'])
    expect(judged(profile, skill('pytorch', 3)).evidence).toEqual(['PyTorch: Acme, Initech 2019–2023'])
  })
  test('of years short says how many there are', () => {
    expect(judged(has(['Python', 2]), skill('python', 8)).values).toEqual({ skill: 'Python', has: 2, needs: 8 })
  })
  test('of several missing names them', () => {
    expect(judged(has('Python'), all(skill('python'), skill('sql'), skill('go'))).values).toEqual({ missing: 'SQL, Go' })
  })
})

describe('an answer on the checklist', () => {
  test('"I have this" lists the skill and meets it', () => {
    const profile = answer({}, requirement(skill('python')), TEXT, true)
    expect(profile.skills).toEqual([{ name: 'Python', skill: 'python' }])
    expect(judged(profile, skill('python'), TEXT).status).toBe('met')
  })
  test('"I don’t" takes the skill off the list', () => {
    const profile = answer(has('Python', 'SQL'), requirement(skill('python')), TEXT, false)
    expect(profile.skills).toEqual([{ name: 'SQL' }])
    expect(judged(profile, skill('python'), TEXT)).toMatchObject({ status: 'unmet', reason: 'you-said-no' })
  })
  test('a yes to a choice answers the choice and lists none of it', () => {
    const choice = any(skill('go'), skill('rust'))
    const profile = answer({}, requirement(choice), TEXT, true)
    expect(profile.skills).toEqual([])
    expect(judged(profile, choice, TEXT)).toMatchObject({ status: 'met', reason: 'you-said-yes' })
    expect(judged(profile, skill('go'), TEXT).status).toBe('unmet')
  })
  test('what has no name is answered by its words, for any posting that uses them', () => {
    const profile = answer({}, requirement(other), TEXT, true)
    expect(judged(profile, other, TEXT).status).toBe('met')
    expect(judged(profile, other, 'Different words').status).toBe('unknown')
  })
  test('a later answer replaces an earlier one and leaves the rest of the profile alone', () => {
    const before = both(has('SQL'), { basics: { name: 'Ada' } })
    const no = answer(answer(before, requirement(skill('python')), TEXT, true), requirement(skill('python')), TEXT, false)
    expect(no.answers).toHaveLength(1)
    expect(no).toMatchObject({ basics: { name: 'Ada' }, skills: [{ name: 'SQL' }] })
  })
})

test('the same input gives the same match', () => {
  const requirements = [requirement(all(skill('python'), any(skill('go'), skill('rust'))))]
  expect(matched(has('Python', 'Rust'), requirements)).toEqual(matched(has('Python', 'Rust'), requirements))
})
