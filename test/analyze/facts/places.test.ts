import { describe, expect, test } from 'vitest'
import { factsOf, wholeFactsOf } from './lines.ts'

describe('where the job is', () => {
  test.each([
    ['Location: Leeds', ['Leeds']],
    ['**Location**: Leeds; York or Hull', ['Leeds', 'York', 'Hull']],
    ['Job Location: San José, Costa Rica (Hybrid)', ['San José, Costa Rica']],
    ['Location: Larkhill, VA (on-site; remote work is not available)', ['Larkhill, VA']],
    ['Location: Leeds (Horsforth) or York', ['Leeds (Horsforth)', 'York']],
    ['Location: Remote', []],
    ['Location: on site, with one day a week at home', []],
    ['Workplace: Hybrid (3 days)', []],
    ['Location: Leeds (in the office, 4 days)', ['Leeds']],
    ['Location: [Your City, Your State] or Remote', []],
    ['heading| Location\nLeeds', ['Leeds']],
    ['Our location is a former mill with a long history', []],
  ])('%s', (lines, places) => {
    expect(factsOf(lines).jobLocation).toEqual(places)
  })
})

describe('a place among the first lines', () => {
  test.each([
    ['heading| Glazier\noffer| Burlington, VT', ['Burlington, VT']],
    ['heading| Glazier\noffer| Burlington, VT; Ash Grove, NC; Reno, NV', ['Burlington, VT', 'Ash Grove, NC', 'Reno, NV']],
    ['heading| Glazier\noffer| Full-time | Ash Grove, NC | $17.50/hr', ['Ash Grove, NC']],
    ['heading| Glazier\ncompany| Barrie, ON. Two days a week.', ['Barrie, ON']],
    ['heading| Glazier\noffer| Wages, OT and boots', []],
    ['heading| Glazier\nprocess| Write to Lark, 12 Mill Road, Stroud, UK', []],
  ])('%s', (lines, places) => {
    expect(wholeFactsOf(lines).jobLocation).toEqual(places)
  })
})

describe('terms among the first lines', () => {
  test.each([
    ['heading| Glazier (part time)', ['PART_TIME']],
    ['heading| Glazier\noffer| Full time, exempt, two shifts', ['FULL_TIME']],
    ['heading| Glazier\nother| Regular | Full-time | Stroud', ['FULL_TIME']],
    ['heading| Temporary Works Glazier', []],
  ])('%s', (lines, types) => {
    expect(wholeFactsOf(lines).employmentType).toEqual(types)
  })
})

describe('from where one works', () => {
  test.each([
    ['The role is fully remote', 'remote'],
    ['This position is remote, with two meetings a year', 'remote'],
    ['Location: Leeds or Remote', 'remote'],
    ['other| #LI-Remote', 'remote'],
    ['other| #LI-Hybrid', 'hybrid'],
    ['We offer a hybrid working model', 'hybrid'],
    ['Three days in the office', 'hybrid'],
    ['Location: Leeds (hybrid)', 'hybrid'],
    ['A remote, part-time role for a patient tutor', 'remote'],
    ['This is a remote full-time contract position', 'remote'],
    ['process| All our jobs are remote, though some are tied to a country', 'remote'],
    ['100% remote role no weekends', 'remote'],
    ['Fully remote work is no option', 'on-site'],
    ['This is not a remote position', 'on-site'],
    ['This is not a remote, full-time position', 'on-site'],
    ['process| Some of our jobs are remote, others are not', undefined],
    ['A remote, windswept farm', undefined],
    ['We have an office-first approach', 'on-site'],
    ['Workplace type: On-site', 'on-site'],
    ['company| We have pioneered hybrid work', undefined],
    ['responsibility| Support remote users', undefined],
    ['You may work remotely one day a week', 'hybrid'],
    ['required| Experience with remote sensing', undefined],
    ['Location: Leeds', undefined],
  ])('%s', (lines, place) => {
    expect(factsOf(lines).jobLocationType).toBe(place)
  })
})

describe('how one is employed', () => {
  test.each([
    ['Employment type: Full-time', ['FULL_TIME']],
    ['Job Type: Part-time, Temporary', ['PART_TIME', 'TEMPORARY']],
    ['Contract type: contract', ['CONTRACTOR']],
    ['This is a full-time, permanent position', ['FULL_TIME']],
    ['Paid time off to volunteer - 80 hours', []],
    ['required| Full-time experience', []],
  ])('%s', (lines, types) => {
    expect(factsOf(lines).employmentType).toEqual(types)
  })
})

describe('gaps a template left', () => {
  test.each([
    ['[Company Name] makes sails in [Your City, Your State]', ['[Company Name]', '[Your City, Your State]']],
    ['Join {{company}} now', ['{{company}}']],
    ['Pay: <insert salary>', ['<insert salary>']],
    ['See [our company](https://example.org)', []],
    ['We [really] mean it [1]', []],
    ['Arrays like int[10] and maps {a: b}', []],
    ['List<String> in Java', []],
  ])('%s', (lines, gaps) => {
    expect(factsOf(lines).placeholders).toEqual(gaps)
  })
})
