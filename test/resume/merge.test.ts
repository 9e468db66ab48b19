import { describe, expect, test } from 'vitest'
import type { Found } from '../../lib/model/found.ts'
import type { Profile } from '../../lib/model/profile.ts'
import { isKnown, mergeFound, replaces } from '../../lib/resume/merge.ts'

const at = { id: '1', places: [] }
const skill = (value: Profile['skills'] extends (infer One)[] | undefined ? One : never): Found => ({
  ...at,
  section: 'skills',
  value,
  jobs: [],
})

describe('merging', () => {
  test('a skill known by its name or its id is filled up, not doubled and not overwritten', () => {
    const profile: Profile = {
      skills: [
        { name: 'Postgres', skill: 'postgresql' },
        { name: 'Python', years: 8 },
      ],
    }
    const merged = mergeFound(profile, [
      skill({ name: 'PostgreSQL', skill: 'postgresql', years: 3 }),
      skill({ name: 'python', years: 2, level: 'Advanced' }),
      skill({ name: 'Go' }),
    ])
    expect(merged.skills).toEqual([
      { name: 'Postgres', skill: 'postgresql', years: 3 },
      { name: 'Python', years: 8, level: 'Advanced' },
      { name: 'Go' },
    ])
  })

  test('a job is the same when its words and dates are, as far as both tell them', () => {
    const profile: Profile = { work: [{ name: 'Acme', position: 'Baker', startDate: '2019' }] }
    const same: Found = { ...at, section: 'work', value: { name: 'ACME', position: 'Baker', startDate: '2019-03', endDate: '2021' } }
    const again: Found = { ...at, section: 'work', value: { name: 'Acme', position: 'Head baker', startDate: '2021-01' } }
    expect(mergeFound(profile, [same, again]).work).toEqual([
      { name: 'Acme', position: 'Baker', startDate: '2019', endDate: '2021' },
      { name: 'Acme', position: 'Head baker', startDate: '2021-01' },
    ])
  })

  test('two times at one employer in one position are two jobs', () => {
    const profile: Profile = { work: [{ name: 'Acme', position: 'Baker', startDate: '2010', endDate: '2012' }] }
    const back: Found = { ...at, section: 'work', value: { name: 'Acme', position: 'Baker', startDate: '2018' } }
    expect(mergeFound(profile, [back]).work).toHaveLength(2)
  })

  test('two degrees of one school stay two', () => {
    const profile: Profile = { education: [{ institution: 'TU', studyType: 'BSc', area: 'Physics' }] }
    const master: Found = { ...at, section: 'education', value: { institution: 'TU', studyType: 'MSc', area: 'Physics' } }
    expect(mergeFound(profile, [master]).education).toHaveLength(2)
    expect(isKnown(profile, { ...at, section: 'education', value: { institution: 'tu', studyType: 'BSc' } })).toBe(true)
  })

  test('merging twice changes nothing more', () => {
    const found: Found[] = [
      skill({ name: 'Go', years: 2 }),
      { ...at, section: 'languages', value: { language: 'German', fluency: 'C1' } },
      { ...at, section: 'certificates', value: { name: 'CPA', date: '2019' } },
      { ...at, section: 'basics', field: 'city', value: 'Leeds' },
    ]
    const once = mergeFound({}, found)
    expect(mergeFound(once, found)).toEqual(once)
    expect(found.every((one) => isKnown(once, one))).toBe(true)
  })

  test('keys that nothing here knows are kept, the person’s own before the file’s', () => {
    const merged = mergeFound({ volunteer: ['mine'] }, [skill({ name: 'Go' })], { volunteer: ['theirs'], meta: { version: '1' } })
    expect(merged).toEqual({ volunteer: ['mine'], meta: { version: '1' }, skills: [{ name: 'Go' }] })
  })

  test('basics of the file stand beside the person’s own', () => {
    const merged = mergeFound({ basics: { name: 'Ada' } }, [{ ...at, section: 'basics', field: 'city', value: 'Leeds' }], {
      basics: { image: 'a.png', location: { countryCode: 'GB' } },
    })
    expect(merged.basics).toEqual({ name: 'Ada', image: 'a.png', location: { countryCode: 'GB', city: 'Leeds' } })
  })

  test('only another name, town or the like would replace something', () => {
    const profile: Profile = { basics: { name: 'Ada', location: { city: 'Leeds' } } }
    expect(replaces(profile, { ...at, section: 'basics', field: 'city', value: 'York' })).toBe(true)
    expect(replaces(profile, { ...at, section: 'basics', field: 'city', value: 'Leeds' })).toBe(false)
    expect(replaces(profile, { ...at, section: 'basics', field: 'email', value: 'a@b.example' })).toBe(false)
  })
})
