import { describe, expect, test } from 'vitest'
import { type Expected, factsIn } from './whole.ts'

describe('postings as boards and offices lay them out', () => {
  test.each<[string, Expected]>([
    [
      'Post\tNight Warden\nOrganisation\tLarkmoor Town Council\nSalary\t£24,027 - £25,583\nClosing date\t21/11/2031',
      {
        title: 'Night Warden',
        company: 'Larkmoor Town Council',
        until: '2031-11-21',
        salary: { min: 24_027, max: 25_583, currency: 'GBP', unit: 'YEAR' },
      },
    ],
    [
      'cook\nPosted on November 03, 2031 by Employer details Larknose Family Restaurant\nLocation\nLunenburg, NS\nSalary\n19.50 hourly',
      { company: 'Larknose Family Restaurant' },
    ],
    [
      'Archivist\nOpen & closing dates\n11/03/2031 to 11/17/2031\nSalary\n$73,939 - $96,116 per year\nRemote job\nNo\nTelework eligible\nYes',
      { until: '2031-11-17', place: 'on-site' },
    ],
    [
      'Technician\nLARKYON PRECISION PTE. LTD.\n$2,600 to $3,400 Monthly',
      { salary: { min: 2600, max: 3400, currency: 'SGD', unit: 'MONTH' } },
    ],
    ['Clerk\nLarkless Grocery Co-op runs three stores.', { company: 'Larkless Grocery Co-op' }],
    [
      'Dear all,\nplease find details of a PhD position in ecology at Larkaa University of Technology, Finland.',
      { company: 'Larkaa University of Technology' },
    ],
    ['Now recruiting!\nTrainee Train Driver x 6\nLarkumbrian Rail\n£30,000 in training', { title: 'Trainee Train Driver' }],
    ['Warden\nApplications open 1 December 2031 and close 15 December 2031.', { until: '2031-12-15' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })

  test('the columns of other tables are no labels', () => {
    expect(factsIn('Theatre Technician\tLeeds\t£26,500\nWe put on plays.').title).toContain('Theatre Technician')
  })
})
