import { describe, expect, test } from 'vitest'
import type { Profile } from '../../lib/model/profile.ts'
import { certified, credential, judged, skill } from './world.ts'

const tells = (summary: string): Profile => ({ basics: { summary } })
const rated = (name: string, level?: string): Profile => ({ skills: [{ name, ...(level !== undefined && { level }) }] })

describe('a paper that is on the way', () => {
  test.each<[profile: Profile, posting: string, status: string]>([
    [certified('CPA candidate: two sections passed'), 'You hold a CPA.', 'partial'],
    [tells('CPA, part one passed in spring.'), 'CPA', 'partial'],
    [tells('Studying towards the CPA.'), 'CPA', 'partial'],
    [certified('CPA'), 'CPA', 'met'],
    [certified('CPA', 'CPA refresher in progress'), 'CPA', 'met'],
    [certified('CPA candidate'), 'CPA or pursuing it', 'met'],
    [tells('Candidates for accounting jobs were mine to choose.'), 'CPA', 'unmet'],
  ])('%j for "%s" is %s', (profile, posting, status) => {
    expect(judged(profile, credential('cpa'), posting).status).toBe(status)
  })
})

describe('a skill of which somebody knows the basics', () => {
  test.each<[profile: Profile, posting: string, status: string, reason: string]>([
    [rated('Python', 'basic'), 'Python services are what you write.', 'partial', 'skill-basics'],
    [rated('Python', 'beginner'), 'solid Python', 'partial', 'skill-basics'],
    [rated('basic Python'), 'solid Python', 'partial', 'skill-basics'],
    [rated('Python', 'basic'), 'some Python', 'met', 'skill-have'],
    [rated('Python', 'basic'), 'Familiarity with Python', 'met', 'skill-have'],
    [rated('Python', 'advanced'), 'solid Python', 'met', 'skill-have'],
  ])('%j for "%s" is %s', (profile, posting, status, reason) => {
    expect(judged(profile, skill('python'), posting)).toMatchObject({ status, reason })
  })

  test('a kind of it that is known well is enough', () => {
    const profile: Profile = { skills: [{ name: 'PostgreSQL' }, { name: 'SQL', level: 'Grundkenntnisse' }] }
    expect(judged(profile, skill('sql'), 'SQL').status).toBe('met')
  })
})
