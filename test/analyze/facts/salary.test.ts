import { describe, expect, test } from 'vitest'
import { factsOf } from './lines.ts'

const shown = (lines: string) =>
  factsOf(lines).baseSalary.map(({ minValue, maxValue, currency, unitText }) => `${minValue}-${maxValue ?? ''} ${currency} ${unitText}`)

describe('pay', () => {
  test.each([
    ['The base salary range is $61,500 to $74,000.', ['61500-74000 USD YEAR']],
    ['Salary: $4,205.00 - $5,330.00 Monthly', ['4205-5330 USD MONTH']],
    ['Salary: $4,205.00 - $5,330.00 MONTH', ['4205-5330 USD MONTH']],
    ['$25.25/hr - $30.00/hr', ['25.25-30 USD HOUR']],
    ['Pay: $18-22/hr', ['18-22 USD HOUR']],
    ['£14.50 per hour', ['14.5-14.5 GBP HOUR']],
    ['Salary range: 45.000 € - 60.000 € per year', ['45000-60000 EUR YEAR']],
    ['€45k–60k a year', ['45000-60000 EUR YEAR']],
    ['60 000 - 70 000 SEK per month', ['60000-70000 SEK MONTH']],
    ['CA$90k-CA$110k', ['90000-110000 CAD YEAR']],
    ['USD 100,000 - 120,000 annually', ['100000-120000 USD YEAR']],
    ['Compensation: 100-120k USD', ['100000-120000 USD YEAR']],
    ['Salary from $52,000', ['52000- USD YEAR']],
    ['The salary is $52,000.', ['52000-52000 USD YEAR']],
    ['heading| ANNUAL SALARY\n$58,716 to $75,325 and $68,000 to $85,000', ['58716-75325 USD YEAR', '68000-85000 USD YEAR']],
    ['heading| Hourly rate\n$20.50', ['20.5-20.5 USD HOUR']],
    ['$52,366 (first step) to $60,000 a year', ['52366-60000 USD YEAR']],
    ['CHF 90’000 - 110’000 per year', ['90000-110000 CHF YEAR']],
  ])('%s', (lines, pay) => {
    expect(shown(lines)).toEqual(pay)
  })
})

describe('sums that are no pay', () => {
  test.each([
    '$5,000 sign-on bonus',
    'Earn up to $80,000',
    '$2,000 tuition allowance a year',
    'company| We raised $20 million last year',
    'company| Over $300,000 in donations a year',
    'responsibility| Manage a budget of $1,000,000 a year',
    '401k with a 4% match',
    '$35 biweekly phone allowance',
    'More than 1 billion SEK in revenue',
    '30 days of leave',
  ])('%s', (lines) => {
    expect(shown(lines)).toEqual([])
  })
})
