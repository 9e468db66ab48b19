import { describe, expect, test } from 'vitest'
import { type Expected, factsIn } from './whole.ts'

describe('titles that only look like one', () => {
  test.each<[string, Expected]>([
    [
      'Are you tired of cold coffee? Read on. Shift Supervisor - Pinyon Ridge Coffee Roasters. Location: Alder Flat, ID. Pinyon Ridge is a small roaster, and Pinyon Ridge is growing. We are looking for hands on Shift Supervisors with a love of people.',
      { title: 'Shift Supervisor', company: 'Pinyon Ridge' },
    ],
    [
      'Tolmer Plastics, Inc. has been molding lids for over 30 years. We have an immediate need for a Payroll Accountant to support our plant.',
      { title: 'Payroll Accountant', company: 'Tolmer Plastics, Inc.' },
    ],
    [
      'Calder County Road Department\nNOTICE OF VACANCY\nBridge Superintendent\nPosted: May 2, 2022\nMust be insurable under the County’s policy.',
      { title: 'Bridge Superintendent', company: 'Calder County Road Department' },
    ],
    [
      'Now hiring friendly and calm people! Whitlow Dental Group needs a full time Dental Hygienist for our busy Salem, OR office. You will clean teeth.',
      { title: 'Dental Hygienist', company: 'Whitlow Dental Group' },
    ],
    ['Systems Administrator (6 month contract to hire).\nThe desk is small.', { title: 'Systems Administrator' }],
    ['Diesel Mechanic Urgently hiring!! Tolliver Haulage & Crane', { title: 'Diesel Mechanic' }],
    ['Bakery\nWe seek a highly organized, detail oriented, hands-on baker who works alone.', { title: 'baker' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('names that are no employer', () => {
  test('a person one is to ring', () => {
    const text = 'Joiner wanted\nBarrow & Quill is a workshop of seven. Susan started it in 2009. Ring Susan after four.'
    expect(factsIn(text).company).toBe('Barrow & Quill')
  })

  test('an award', () => {
    expect(factsIn('Data Steward\nApply by post.\nWe’re Disability Confident. Tell us what you need.').company).toBeUndefined()
  })

  test.each([
    ['Clerk\nKeeps the County’s files.\nMust follow the County’s policy at all times.', undefined],
    ['Clerk\nOrlean is a foundry. Orlean is hiring.\nMust follow Orlean’s policy at all times.', 'Orlean'],
    ['Clerk\nYou join the Wendle’s team. Wendle’s is hiring.\nMust follow Wendle’s policy.', 'Wendle’s'],
  ])('the owner of a policy in %j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })

  test('the short form with the letters of a longer one', () => {
    const text = 'Custodian\nPelham Lake Unified School District 9\nPelham Lake CUSD 9 is hiring. Pelham Lake CUSD 9 is an EOE.'
    expect(factsIn(text).company).toBe('Pelham Lake Unified School District 9')
  })
})

test('an address made of a name tells the employer', () => {
  const text = 'Baker\nTidewrack gets bread to four towns.\nSend a CV to jobs@tidewrack.example please.'
  expect(factsIn(text).company).toBe('Tidewrack')
})

describe('names that start inside another', () => {
  test.each([
    ['Night Porter\nWho are we?\nNordwall Mobility GmbH runs night buses. Nordwall Mobility GmbH is hiring.', 'Nordwall Mobility GmbH'],
    [
      'Yard Hand Urgently needed - Wendle Feed & Grain LLC - Hays, KS.\nWendle is hiring. Wendle is an equal opportunity employer.',
      'Wendle Feed & Grain LLC',
    ],
    ['Foster Township\nis accepting applications for\nRoad Foreman', 'Foster Township'],
    ['Position Title : Lab Assistant Institution : Ardmore State College Closing Date : 10/15/2021', 'Ardmore State College'],
  ])('%j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })
})

test('steps of pay told by letter', () => {
  expect(factsIn('Clerk\nSalary: Step A $3,512 - Step E $4,269 monthly').salary).toMatchObject({ min: 3512, max: 4269 })
})

describe('bulletins', () => {
  test('the last day to file', () => {
    const text =
      'METER READER\nHOW TO FILE\nApply online only, beginning Monday, May 9, 2016.\nLast day: FRIDAY, MAY 20, 2016, 5 PM\nor when 300 applications have been received.'
    expect(factsIn(text).until).toBe('2016-05-20')
  })

  test('the pay of a level, and not its number', () => {
    const text = 'Lifeguard\nLevel 1 $15.50/hr, Level 2 $17.25/hr.'
    expect(factsIn(text).salary).toMatchObject({ min: 15.5, max: 15.5 })
  })
})
