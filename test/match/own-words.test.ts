import { describe, expect, test } from 'vitest'
import { readBackground } from '../../lib/match/background.ts'
import { isName } from '../../lib/match/is-name.ts'
import { withNearest } from '../../lib/match/near.ts'
import { sayingsOf, saysAll } from '../../lib/match/own-words.ts'
import type { Criterion } from '../../lib/model/requirement.ts'
import { all, any, certified, credential, eligibility, has, judged, skill, speaks, studied, worked, world } from './world.ts'

describe('what is asked for stands in a sentence of one’s own, in whatever form', () => {
  const cases: [said: string, asked: string, found: boolean][] = [
    ['Mentored two trainees through their first winter', 'mentoring', true],
    ['Reconciled the till every evening', 'till reconciliation', true],
    ['Led a crew of nine on the night shift', 'experience supervising a team', true],
    ['Taught evening classes in pottery', 'pottery instruction', true],
    ['Looked after MCCs and soft starters', 'motor control centres', true],
    ['Looked after the MCs', 'motor control', false],
    ['Weighed in the charge', 'lead', false],
    ['Looking for a post as a shift supervisor', 'shift supervision', false],
    ['Shift supervisor, looking for days', 'shift supervision', true],
    ['Coaches two juniors', 'mentoring', true],
    ['Lead hand on the night shift', 'lead', true],
    ['Wrote the rota. Ordered the fish', 'ordering by rota', false],
    ['Crane ticket expired 2019', 'crane ticket', false],
    ['Worked with great care', 'experience', false],
    ['Registered with the guild', 'guild registration', true],
    ['Member of the guild', 'guild membership', true],
    ['Formed a guild', 'Form D', false],
    ['Filed form D', 'Form D', true],
    ['Hired pickers for the harvest', 'recruitment of pickers', true],
    ['Painted rods in every colour', 'color painting', true],
    ['Weaving toys with a child', 'weaving with children', true],
    ['Clean B licence', 'cleaning', false],
    ['Clean B licence; cleaned the workshop', 'cleaning', true],
    ['Clean driving licence', 'a clean licence', true],
    ['Drove the van to the stall', 'driving', true],
    ['Driving growth at the stall', 'driving', false],
    ['Driving growth at the stall', 'driving growth', true],
    ['A results-driven weaver', 'driving', false],
    ['Made sure that rods were dry', 'Make', false],
    ['Made rods', 'Make', true],
  ]
  test.each(cases)('%s: %s', (said, asked, found) => {
    expect(saysAll(sayingsOf(said), asked) !== undefined).toBe(found)
  })
})

describe('names of their own', () => {
  const cases: [text: string, name: string, is: boolean][] = [
    ['• Experience with Omnisett or the like', 'Omnisett', true],
    ['• Omnisett or the like', 'Omnisett', false],
    ['• 340B programs', '340B programs', true],
    ['• Knowledge of a QLP', 'QLP', true],
    ['• Variable speed drives', 'Variable speed drives', false],
    ['• One Quillby star', 'Quillby star', true],
  ]
  test.each(cases)('%s: %s', (text, name, is) => {
    const start = text.indexOf(name)
    expect(isName({ text }, { start, end: start + name.length })).toBe(is)
  })
})

test('in German a capital tells no name', () => {
  const text = 'Erfahrung mit Korbflechten und QLP'
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
  expect(isName({ text, language: 'de' }, at('Korbflechten'))).toBe(false)
  expect(isName({ text, language: 'de' }, at('QLP'))).toBe(true)
})

describe('how own words count', () => {
  const of = (label: string, text: string): Criterion =>
    ({ ...skill(label), start: text.indexOf(label), end: text.indexOf(label) + label.length }) as Criterion
  test('a thing that the lexicon does not know is met by a sentence of a job, with its years and the sentence as evidence', () => {
    expect(judged(worked(['2019-01', '2023-12', 'Braided sweetgrass baskets']), skill('sweetgrass basket braiding'))).toMatchObject({
      status: 'met',
      reason: 'skill-have-years',
      evidence: ['“Braided sweetgrass baskets”'],
    })
  })
  test('a name that stands nowhere is missing, a description is for the person to judge', () => {
    const text = 'Use of Omnisett and of slow cookers'
    expect(judged(has('Python'), of('Omnisett', text), text)).toMatchObject({ status: 'unmet', reason: 'skill-missing' })
    expect(judged(has('Python'), of('slow cookers', text), text)).toMatchObject({ status: 'unknown', reason: 'skill-unknown' })
  })
  test('what somebody says of where they may work is shown, and left to them where the posting names no country', () => {
    expect(judged(certified('Irish citizen'), eligibility('work-authorization'))).toMatchObject({
      status: 'unknown',
      evidence: ['“Irish citizen”'],
    })
    expect(judged(certified('Peels willow'), eligibility('work-authorization')).evidence).toEqual([])
  })
  test('what somebody studied and speaks is said too', () => {
    expect(judged(studied('Diploma', 'Sweetgrass basketry'), skill('basketry of sweetgrass')).status).toBe('met')
    expect(judged(speaks('Vessian', 'good'), skill('Vessian')).status).toBe('met')
  })
  test('a skill that the posting narrows by words nowhere used is had only in part', () => {
    const asked = (label: string) => ({ ...skill('nursing'), label }) as Criterion
    const nurse = worked(['2019-01', '2023-12', 'Nursing, mostly alpine'])
    expect(judged({ ...nurse, skills: [{ name: 'nursing' }] }, asked('polar nursing'))).toMatchObject({
      status: 'partial',
      reason: 'skill-broader',
      values: { skill: 'polar nursing', through: 'nursing' },
    })
    for (const label of ['alpine nursing', 'professional nursing', 'nursing'])
      expect(judged({ ...nurse, skills: [{ name: 'nursing' }] }, asked(label)).status, label).toBe('met')
  })
  test('a licence to drive that the profile names is had, and not counted', () => {
    expect(judged(certified('Full, clean B licence'), eligibility('driving-licence')).status).toBe('met')
    expect(judged(certified('Full clean driving licence'), eligibility('driving-licence'))).toMatchObject({ status: 'met', unscored: true })
    expect(judged(has('Python'), eligibility('driving-licence')).status).toBe('unknown')
  })
  test('a paper counts by who issued it, and not once it is over', () => {
    expect(judged({ certificates: [{ name: 'Fitter, level 2', issuer: 'TDX Guild' }] }, credential('TDX fitter')).status).toBe('met')
    expect(judged(certified('TDX fitter (lapsed in 2024)'), credential('TDX fitter')).status).toBe('unmet')
  })
  test('a lower step of a kind of schooling does not do, a certificate without its grade only in part', () => {
    const text = 'NVQ Level 3'
    const asked: Criterion = { kind: 'education', level: 'vocational', fields: [], orEquivalent: false, start: 0, end: text.length }
    expect(judged(certified('NVQ Level 2 Glazing'), asked, text)).toMatchObject({ status: 'unmet', reason: 'degree-lower' })
    expect(judged(certified('NVQ Level 3 Glazing'), asked, text).status).toBe('met')
    const cpa: Criterion = { ...credential('cpa'), label: 'CPA Advanced Level' } as Criterion
    expect(judged(certified('CPA'), cpa)).toMatchObject({ status: 'partial', reason: 'skill-broader' })
  })
  test('a licence counts by the first letters of what it is for', () => {
    expect(judged(certified('MWP, up to 8 m'), credential('Mobile weaving platform licence')).status).toBe('met')
    expect(judged(certified('MW, up to 8 m'), credential('Mobile weaving licence')).status).toBe('unmet')
  })
  test('words for the paper itself do not count', () => {
    expect(judged(certified('TDX Registered Fitter'), credential('TDX fitter registration')).status).toBe('met')
  })
  test('what a kind of thing is shown by', () => {
    const text = 'a basket press (Python, Go or similar)'
    const asked = all(
      of('basket press', text),
      any(
        ...['Python', 'Go'].map(
          (name) => ({ ...skill(name.toLowerCase()), start: text.indexOf(name), end: text.indexOf(name) + 2 }) as Criterion,
        ),
      ),
    )
    expect(judged(has('Go'), asked, text)).toMatchObject({ status: 'met' })
    expect(judged(has('SQL'), asked, text)).toMatchObject({ status: 'unmet' })
  })
  test('a whole is shown by those of it that matter, not by what it is only used with', () => {
    const named = (name: string, text: string) =>
      ({ ...skill(name.toLowerCase()), start: text.indexOf(name), end: text.indexOf(name) + name.length }) as Criterion
    const judgedIn = (text: string) => judged(has('Go'), all(of('Omnisett', text), named('Go', text)), text).status
    expect(judgedIn('Use of Omnisett, above all Go')).toBe('met')
    expect(judgedIn('Use of Omnisett, in particular Go')).toBe('met')
    expect(judgedIn('Use of Omnisett with Go')).toBe('partial')
    expect(judgedIn('Use of Omnisett and Go')).toBe('partial')
  })
})

describe('the nearest saying', () => {
  const missing = { status: 'unknown', reason: 'judge-yourself', label: 'x', evidence: [] } as const
  const told = readBackground({ basics: { summary: 'Peeled willow rods by hand for three basket makers. Sold baskets at fairs' } }, world)
  test('most of the telling words make it met', () => {
    expect(withNearest({ ...missing, evidence: [] }, 'Peeling and splitting willow rods', told)).toMatchObject({ status: 'met' })
  })
  test('half of them make it partly met', () => {
    expect(withNearest({ ...missing, evidence: [] }, 'Boiling and splitting willow rods', told)).toMatchObject({
      status: 'partial',
      reason: 'said',
      evidence: ['“Peeled willow rods by hand for three basket makers.”'],
    })
  })
  test('another number makes it partly met', () => {
    const wove = readBackground({ basics: { summary: 'Basket weaver, step 3' } }, world)
    expect(withNearest({ ...missing, evidence: [] }, 'Basket weaver, step 3 or so', wove)).toMatchObject({ status: 'met' })
    expect(withNearest({ ...missing, evidence: [] }, 'Basket weaver, step 4', wove)).toMatchObject({ status: 'partial' })
  })
  test('most of many telling words anywhere make it met', () => {
    expect(withNearest({ ...missing, evidence: [] }, 'Willow baskets by hand, rods soaked', told)).toMatchObject({ status: 'met' })
    expect(withNearest({ ...missing, evidence: [] }, 'Willow fairs', told).status).toBe('unknown')
  })
  test('fewer are shown, one is not', () => {
    const asked = 'Willow rods graded, boiled, stripped, stacked and shipped'
    expect(withNearest({ ...missing, evidence: [] }, asked, told)).toMatchObject({ status: 'unknown', reason: 'said' })
    expect(withNearest({ ...missing, evidence: [] }, 'Graded fairs', told).evidence).toEqual([])
  })
  test('what was found is left as it is', () => {
    const found = { status: 'unmet', reason: 'years-short', label: 'x', evidence: ['Acme'] } as const
    expect(withNearest({ ...found, evidence: ['Acme'] }, 'Peeling willow rods', told)).toMatchObject(found)
  })
})
