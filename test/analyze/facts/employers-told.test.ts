import { describe, expect, test } from 'vitest'
import { allPay, type Expected, factsIn } from './whole.ts'

describe('employers told in prose and beside the title', () => {
  test.each<[string, Expected]>([
    ['CLERK II\nJoin the County of Larkmoor as a Clerk II and help people.', { company: 'County of Larkmoor' }],
    ['Driver\nJoin Harl Haulers as a driver on our northern routes.', { company: 'Harl Haulers' }],
    [
      'Larkrow Physio in Taunton is looking for a physiotherapist.\n\nYou need\n- registration',
      { company: 'Larkrow Physio', places: ['Taunton'] },
    ],
    ['Chef\nThe Lantern at Corrow is seeking a chef for the season.', { company: 'The Lantern at Corrow' }],
    [
      'Line Cook - The Tin Pan (Bend, OR)\n$24/hr\nDinner only.\n\nNeed\n- two years on the line',
      { title: 'Line Cook', company: 'The Tin Pan' },
    ],
    ['Adviser - Rivers\nMinistry for Inland Waters\nSalary: £40,000\n\nYou need\n- a degree', { company: 'Ministry for Inland Waters' }],
    [
      'Warehouse Associate Ostrel Freight\nLaredo, TX\nOstrel Freight is a carrier with forty trucks.',
      { title: 'Warehouse Associate', company: 'Ostrel Freight' },
    ],
    [
      'Pellow (12 people) — Marketing Manager — Austin — up to $90k\nHi all,\nI run growth at Pellow and need help.',
      { title: 'Marketing Manager', company: 'Pellow', salary: { min: 90_000, max: 90_000, currency: 'USD', unit: 'YEAR' } },
    ],
    [
      'Carer\nLark Trust is looking for a carer.\nYou will join The Lark Trust in May.\n\nAdvert closes\n29/11/2031, 23:59\n\nWho we are\nWe care in Leeds, UK.',
      { company: 'The Lark Trust', until: '2031-11-29' },
    ],
    [
      'Glazier\nLark Valley Windows, Ash Grove, NC\n\nYou need\n- a licence\n\nWhy Ash Grove?\nA quiet town.',
      { company: 'Lark Valley Windows', places: ['Ash Grove, NC'] },
    ],
    ['TOWN OF LARKMERE\nTOWN CLERK\nThe Town of Larkmere seeks applicants.', { company: 'Town of Larkmere' }],
    ['Occupational Therapist\nNorthlark Health Board\n£38,400 a year', { company: 'Northlark Health Board' }],
    ['Ashlark Consulting\nGraduate Engineer\nGalway | Full-time', { company: 'Ashlark Consulting', title: 'Graduate Engineer' }],
    [
      'The City of Larkrack Transit Division has an opening for a mechanic.\n\nThe City of Larkrack does not discriminate.',
      { company: 'City of Larkrack' },
    ],
    [
      'Officer\nThe Larkwander Rivers Trust restores becks.\n\nHow to apply: write to hello@larkwanderrivers.example',
      { company: 'Larkwander Rivers Trust' },
    ],
    [
      'HR Partner, Tannow Motors, Birmingham\nAt Tannow Motors we build drives.',
      { title: 'HR Partner', company: 'Tannow Motors', places: ['Birmingham'] },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })

  test.each<[string, Expected]>([
    ['Oncology — Staff Nurse — Leeds\nYou will care for twelve beds.', { title: 'Staff Nurse', company: undefined }],
    ['Director Digital Media\nYou will lead a team of nine.', { title: 'Director Digital Media', company: undefined }],
  ])('%j names none', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('titles and places by other signs', () => {
  test.each<[string, Expected]>([
    ['Hiring: Senior Java Developer | Pune | 42-48 LPA | Hybrid', { title: 'Senior Java Developer' }],
    ['Notes\n\nFor this Sr. Tax Analyst position you will own the monthly forecast.', { title: 'Sr. Tax Analyst' }],
    ['Store Manager\nLarkrel Outdoor | Boulder, CO\nPay: $58,000', { places: ['Boulder, CO'] }],
    ['Accountant (Durban)\nYou keep the books.', { places: ['Durban'] }],
    ['Care Assistant\nTaunton TA1\n£12.60 per hour', { places: ['Taunton TA1'] }],
    ['Surveyor, Cork, €65k - €75k\nYou measure.', { places: ['Cork'] }],
    ['Larkrow LLP is looking for a paralegal for its practice in El Paso, TX.', { places: ['El Paso, TX'] }],
    ['Larkrow LLP is looking for a manager to look after its clients in Leeds.', { places: [] }],
    ['Accountant\nFinance | Boston, MA | On-site\nLarkmore builds arms.', { place: 'on-site' }],
    ['Carer\nWork Location: In person', { place: 'on-site', places: [] }],
    ['Nurse\nWe are near the sea.\n\n\nBenefits\n- On-site, free parking\n- Gym', { place: undefined }],
    ['Part-Time Office Manager\nThe parish seeks an organized person.', { types: ['PART_TIME'] }],
    ['DevOps Engineer - Contract - Leeds\nSix months.', { types: ['CONTRACTOR'] }],
    ['Clerk\nPosting Period: 12 February 2031 - 10 April 2031', { until: '2031-04-10' }],
    ['Nurse\nNZ registration needed.\n\nWe offer\n- $42 to $48 an hour', { salary: { min: 42, max: 48, currency: 'NZD', unit: 'HOUR' } }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('pay of levels, each on its own line', () => {
  test.each<[string, number]>([
    [
      'PAYROLL CLERK\n\nANNUAL SALARY\nPayroll Clerk I: $48,952 to $56,193\nPayroll Clerk II: $61,859 to $72,376\n\nDUTIES\nYou pay people.',
      2,
    ],
    ['CLERK\n\nPAY\nLevel 1: $22.10 - $25.40 hourly\nLevel 2: $26.10 - $29.40 hourly\n\nDUTIES\nYou file.', 2],
  ])('%j', (text, count) => {
    expect(allPay(text)).toHaveLength(count)
  })
})
