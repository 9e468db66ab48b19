import { describe, expect, test } from 'vitest'
import { factsOf, wholeFactsOf } from './lines.ts'

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
    ['$25 a day and snacks', ['25-25 USD DAY']],
    ['Pay: £12.80 - £14 p/h & commission', ['12.8-14 GBP HOUR']],
    ['heading| Reward\n£52,000, car allowance £5,400, 15% bonus', ['52000-52000 GBP YEAR']],
    ['heading| What does it pay?\n$71,000 to $83,000, annual bonus of 7%', ['71000-83000 USD YEAR']],
    ['heading| The money\n$41.50 scale plus 19.10 fringe', ['41.5-41.5 USD HOUR']],
    ['Salary: €75k - €95k and equity', ['75000-95000 EUR YEAR']],
    ['Salary Rs. 41000 - 58000 pm', ['41000-58000 INR MONTH']],
    ['Salary\nRs.\n41000 - 58000 pm', ['41000-58000 INR MONTH']],
    ['CTC 8-12 LPA', ['800000-1200000 INR YEAR']],
    ['R6 400 per month', ['6400-6400 ZAR MONTH']],
    ['£24k basic, OTE £45k year 1', ['24000-24000 GBP YEAR']],
    ['Salary: $44-51K, 8:30-4:30, 37.5 hours weekly, 20 per hour', ['44000-51000 USD YEAR']],
    ['Pay: $19.20 an hour\nTraining is paid at $15.00 per hour', ['19.2-19.2 USD HOUR']],
  ])('%s', (lines, pay) => {
    expect(shown(lines)).toEqual(pay)
  })
})

describe('pay among the first lines, where a bare sum is enough', () => {
  test.each([
    ['heading| Glazier\noffer| c. £48k & bonus', '48000 GBP YEAR'],
    ['heading| Glazier\noffer| £25,400 pro rata', '25400 GBP YEAR'],
    ['heading| Glazier\noffer| Leeds 28-32k plus commission', '32000 GBP YEAR'],
    ['heading| Glazier\ncompany| Our fund holds £380m.', undefined],
    ['heading| Glazier\noffer| 28-32k visitors a year', undefined],
  ])('%s', (lines, pay) => {
    const [first] = wholeFactsOf(lines).baseSalary
    expect(first && `${first.maxValue} ${first.currency} ${first.unitText}`).toBe(pay)
  })
})

describe('which dollar', () => {
  test.each([
    ['We mend windows in Brisbane, Queensland', 'AUD'],
    ['AHPRA registration', 'AUD'],
    ['Our shop in Barrie, ON is small', 'CAD'],
    ['Legal entitlement to work in Canada', 'CAD'],
    ['Windows of Auckland', 'NZD'],
    ['Work pass for Singapore', 'SGD'],
    ['Our shop in Stroud, VT is small', 'USD'],
    ['Windows for all', 'USD'],
  ])('%s', (line, currency) => {
    expect(factsOf(`${line}\nPay: $21.50 per hour`).baseSalary[0]?.currency).toBe(currency)
  })

  test('the place that the page gave counts', () => {
    expect(factsOf('Pay: $21.50 per hour', { jobLocation: ['Toronto'] }).baseSalary[0]?.currency).toBe('CAD')
    expect(factsOf('Toronto\nPay: US$21.50 per hour').baseSalary[0]?.currency).toBe('USD')
  })
})

describe('sums that are no pay', () => {
  test.each([
    '$5,000 sign-on bonus',
    'Per diem $110/day',
    'Detention pay $20 an hour',
    'Boot money $200/yr',
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
