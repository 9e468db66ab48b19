import { describe, expect, test } from 'vitest'
import { factsOf } from './lines.ts'

describe('the last day to apply', () => {
  test.each([
    ['process| FILING PERIOD\nprocess| 8:00 a.m. April 3, 2031 through 5:00 p.m. May 9, 2031.', '2031-05-09'],
    ['process| The application window is expected to close on May 9, 2031', '2031-05-09'],
    ['process| Closing date: 15/05/2031', '2031-05-15'],
    ['process| This job will be posted until 2031/05/15.', '2031-05-15'],
    ['process| This job is expected to remain open until May 15, 2031.', '2031-05-15'],
    ['process| Applications received after 15 May 2031 will not be considered.', '2031-05-15'],
    ['process| Closing date: 05/15/31', '2031-05-15'],
    ['process| Apply by 9 May 2031.', '2031-05-09'],
    ['process| Forward certified documents by 9 May 2031.', '2031-05-09'],
    ['process| Applications must be received no later than Friday, May 9, 2031', '2031-05-09'],
    ['process| Applications are accepted from May 2, 2031 to May 16, 2031', '2031-05-16'],
    ['process| Applications are accepted from May 2 to May 16, 2031', '2031-05-16'],
    ['process| Applications are accepted from Monday, May 2, 2031 at 8:00 a.m. until 11:59 p.m. on May 16', '2031-05-16'],
    ['process| Deadline: 2031-05-09', '2031-05-09'],
    ['process| Date: 6 Apr 2031 16:12:09\noffer| CLOSES May 9, 2031', '2031-05-09'],
    ['process| Final date to receive applications: May 9, 2031', '2031-05-09'],
    ['process| Last day to submit: May 9, 2031', '2031-05-09'],
    ['process| The last day to submit an application is May 9, 2031.', '2031-05-09'],
    ['process| Job Posting End Date: 05-09-2031', '2031-05-09'],
    ['process| Unposting date: May 9, 2031', '2031-05-09'],
    ['process| Cutoff for applications: May 9, 2031', '2031-05-09'],
    ['process| Open until: 05/09/2031 11:59 PM', '2031-05-09'],
    ['process| This notice will remain posted until 5/9/2031.', '2031-05-09'],
    ['process| We stop taking applications on May 9, 2031.', '2031-05-09'],
    ['process| Please return your completed form by noon on Friday 9th May 2031.', '2031-05-09'],
    ['process| Final day for receipt of applications: 9 May 2031', '2031-05-09'],
    ['process| OPEN PERIOD: Monday, April 11, 2031 to Friday, May 09, 2031', '2031-05-09'],
    ['process| Open until 9.5.2031, apply early', '2031-05-09'],
    ['heading| Application Deadline\nprocess| The 9th of May, 2031', '2031-05-09'],
    ['heading| Closes\nprocess| Sept 3, 2031', '2031-09-03'],
    [
      'process| From 8:00 a.m. Monday, May 2, 2030 to 5:00 p.m. Monday, May 16, 2030\nprocess| From 8:00 a.m., May 2 to 5:00 p.m., May 16, 2031',
      '2031-05-16',
    ],
  ])('%s', (lines, day) => {
    expect(factsOf(lines)).toMatchObject({ validThrough: day, provenance: { validThrough: 'text' } })
  })

  test.each([
    'process| Open until filled',
    'process| Apply soon',
    'process| Date: 6 Apr 2031',
    'process| Final date of the tour: May 9, 2031',
    'company| We have been in business until May 9, 2031',
    'process| Apply by May 41, 2031',
    'process| Interviews on May 9, 2031',
    'offer| The contract starts on May 9, 2031',
    'responsibility| Send the yearly report by May 9, 2031',
    'process| Apply by May 9',
    'process| Our shop stays open until May 9, 2031',
    'process| Priority will be given to applications received by May 9, 2031; open until filled.',
    'process| The eligibility list expires one year from May 9, 2031.',
    'offer| Open enrollment for our health plan closes on May 9, 2031.',
    'process| We closed our third round of funding on 15 May 2031.',
  ])('%s gives none', (lines) => {
    expect(factsOf(lines).validThrough).toBeUndefined()
  })

  test('a day without a year is counted from the day of posting, never from today', () => {
    expect(factsOf('process| Apply by May 9', { datePosted: '2030-12-01' }).validThrough).toBe('2031-05-09')
    expect(factsOf('process| Apply by May 9\nprocess| Date posted: 04/01/2031').validThrough).toBe('2031-05-09')
  })
})

describe('a time from the day of posting', () => {
  test.each([
    ['process| The vacancy closes in two weeks', '2031-05-23'],
    ['process| Applications are open for 10 days', '2031-05-19'],
    ['process| Please apply within a week of posting', undefined],
    ['process| Applications are accepted for at least five (5) days', '2031-05-14'],
    ['process| The application window closes 30 days after the posting date', '2031-06-08'],
    ['process| The application window closes 30 days after the first call', undefined],
    ['offer| The bar is open for 10 days', undefined],
  ])('%s', (lines, day) => {
    expect(factsOf(lines, { datePosted: '2031-05-09' }).validThrough).toBe(day)
    expect(factsOf(lines).validThrough).toBeUndefined()
  })
})

describe('the day of posting', () => {
  test.each([
    ['process| Date posted: 03-11-2031', '2031-03-11'],
    ['process| Posted on: 11 March 2031', '2031-03-11'],
    ['process| Open Date: 03/11/31', '2031-03-11'],
  ])('%s', (lines, day) => {
    expect(factsOf(lines).datePosted).toBe(day)
  })
})

describe('how often one may apply', () => {
  test.each([
    ['process| Please apply for a maximum of 4 roles within 6 months.', { count: 4, months: 6 }],
    ['process| You may submit up to two (2) applications every 90 days', { count: 2, months: 3 }],
    ['process| Candidates can apply to no more than three positions per year', { count: 3, months: 12 }],
    ['process| Limit of 5 active applications in any 6-month period, apply with care', { count: 5, months: 6 }],
    ['process| The examination may be taken no more than three times in any 18-month period', { count: 3, months: 18 }],
    ['process| Sit the Lift Inspector exam only once every 6 months', { count: 1, months: 6 }],
    ['process| Those who fail may retake it after one year', { count: 1, months: 12 }],
    ['process| We limit candidates to two applications in any six-month period.', { count: 2, months: 6 }],
    ['process| Please apply for one role only; then wait six months before trying again.', { count: 1, months: 6 }],
    ['process| You can apply for one role at a time and no more than three in 12 months.', { count: 3, months: 12 }],
    ['process| The exam may be taken no more than twice in any 24-month period.', { count: 2, months: 24 }],
    ['process| No one may file for this examination more than once in a 6-month period.', { count: 1, months: 6 }],
    ['process| You may only take this examination once every two years.', { count: 1, months: 24 }],
    ['process| You can apply for no more than two Larkow openings within six months.', { count: 2, months: 6 }],
    ['process| Limit: 2 applications per candidate per 90 days.', { count: 2, months: 3 }],
    ['process| We accept at most one application per person per quarter.', { count: 1, months: 3 }],
    ['process| Candidates may only test once in a six-month period.', { count: 1, months: 6 }],
    ['process| You must not have applied to us within the last 6 months.', { count: 1, months: 6 }],
    ['process| Reapplications are not considered within six months.', { count: 1, months: 6 }],
    ['process| Unsuccessful candidates cannot re-apply for twelve months.', { count: 1, months: 12 }],
    ['process| Those who fail the test must wait 90 days before retesting.', { count: 1, months: 3 }],
    ['process| There is a six-month waiting period between applications.', { count: 1, months: 6 }],
    ['process| We consider each person for up to four roles per year.', { count: 4, months: 12 }],
    ['process| You may apply for a maximum of three (3) jobs in a six (6) month period.', { count: 3, months: 6 }],
    ['process| Wait six months before applying a second time.', { count: 1, months: 6 }],
    ['process| You must have been employed for 12 months before applying for a transfer.', undefined],
    ['process| Applications of more than twice the size take 12 months', undefined],
    ['process| Apply within 6 months', undefined],
    ['process| The examination lasts three hours and is held twice a year', undefined],
    ['required| Pass a physical examination every 12 months', undefined],
    ['required| Apply at most 3 coats within 2 months', undefined],
  ])('%s', (lines, limit) => {
    expect(factsOf(lines).applicationLimit).toEqual(limit)
  })
})
