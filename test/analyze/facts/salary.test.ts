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
    'Look after budgets of $2,000,000 to $5,000,000 a year',
    'Detention pay $20 an hour',
    'Boot money $200/yr',
    'Earn up to $80,000',
    '$2,000 tuition allowance a year',
    'Salary packaging up to $15,900, monthly supper',
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

describe('pay as it is told in other countries', () => {
  test.each([
    ['Glaziers earn PHP 24,000 - 28,500 per month', ['24000-28500 PHP MONTH']],
    ['₱610 a day for pickers', ['610-610 PHP DAY']],
    ['Tutors: KSh 41,000 - 52,000 gross', ['41000-52000 KES MONTH']],
    ['Baker, N180,000 - N210,000 monthly', ['180000-210000 NGN MONTH']],
    ['Nurse RM 3,200 - RM 4,100', ['3200-4100 MYR MONTH']],
    ['The florist gets MXN $14,000 - $17,500 mensuales', ['14000-17500 MXN MONTH']],
    ['Salaire : entre 31 et 36 k€ brut annuel', ['31000-36000 EUR YEAR']],
    ['Gehalt: 41.000 bis 46.500 Euro', ['41000-46500 EUR YEAR']],
    ['Baker: € 2.300,- tot € 2.750,- bruto per maand', ['2300-2750 EUR MONTH']],
    ['Drivers ₹ 21,000/- to ₹ 26,000/- per month', ['21000-26000 INR MONTH']],
    ['Experience with PHP 7 - 8 and PHP 8.2', []],
    ['The R 4.2 release and N95 masks', []],
  ])('%s', (lines, pay) => {
    expect(shown(lines)).toEqual(pay)
  })

  test('a sum by the hour without a currency is pay as the value of a label only', () => {
    const paid = (lines: string) => factsOf(lines, { jobLocation: ['Toronto'] }).baseSalary
    expect(paid('Pay: 19.75/hr')).toMatchObject([{ minValue: 19.75, currency: 'CAD', unitText: 'HOUR' }])
    expect(paid('Wage: 28.50 to 33.00 hourly')).toMatchObject([{ minValue: 28.5, maxValue: 33 }])
    expect(paid('We pack 40 per hour')).toEqual([])
  })
})

describe('the ends of a range', () => {
  test.each([
    ['A baker gets € 2.226 to a maximum of € 3.090 gross per month', ['2226-3090 EUR MONTH']],
    ['Nurses: between € 2.310 (scale 4) and € 3.420 (scale 7 Belgian hospitals) gross per month', ['2310-3420 EUR MONTH']],
    ['Hourly: minimum $18.20 / midpoint $21.00 / maximum $24.10', ['18.2-24.1 USD HOUR']],
    ['Pay: min $18.20 max $24.10', ['18.2-24.1 USD HOUR']],
    ['Minimum salary: $48,000\nMaximum salary: $57,500', ['48000-57500 USD YEAR']],
    ['Pay for a roofer, $52K minimum', ['52000- USD YEAR']],
    ['Salary up to $68,000', ['68000-68000 USD YEAR']],
    ['Up to $68,000 in prizes', []],
    ['Up to £32,500 per annum', ['32500-32500 GBP YEAR']],
    ['Pay starts from $18.20 and tops out at $24.10 per hour.', ['18.2-24.1 USD HOUR']],
    ['We pay $48,000 to start and go to $57,500 after three years.', ['48000-57500 USD YEAR']],
    ['The salary is $48,000 at the low end and $57,500 at the high end.', ['48000-57500 USD YEAR']],
    ['The starting salary is $48,000, with a ceiling of $57,500.', ['48000-57500 USD YEAR']],
    ['Base pay starts at $21 with a maximum bonus of $40.', ['21- USD HOUR']],
  ])('%s', (lines, pay) => {
    expect(shown(lines)).toEqual(pay)
  })
})

describe('what belongs to the pay of a job', () => {
  test.each([
    ['heading| Pay\nLevel I $51,300 to $60,200\nLevel II $58,100 to $69,900', ['51300-69900 USD YEAR']],
    ['heading| Annual salary\n$51,300 to $60,200; $58,100 to $69,900', ['51300-69900 USD YEAR']],
    ['Pay: $51,300 to $60,200; $49,100 to $55,900', ['51300-60200 USD YEAR', '49100-55900 USD YEAR']],
    ['Monthly pay: Glazier I $3,100 - $3,900 / Glazier II $3,600 - $4,400', ['3100-4400 USD MONTH']],
    ['Pay is 81,000 USD - 97,000 USD for Level 2, and 92,000 USD - 113,000 USD for Level 3', ['81000-113000 USD YEAR']],
    ['Pay: $51,300 to $60,200 in Stroud and $58,100 to $69,900 in Fern Creek', ['51300-60200 USD YEAR', '58100-69900 USD YEAR']],
    ['Pay: $24.10 - $30.00/hr, plus $2.25 evening diff', ['24.1-30 USD HOUR']],
    ['Pay: £31,000 - £34,000 and £2,500 market supplement', ['31000-34000 GBP YEAR']],
    ['€48,000 to €55,000 a year and €40 a month for the gym', ['48000-55000 EUR YEAR']],
    ['Pay: €35 an hour in the day and €48 an hour at night', ['35-35 EUR HOUR', '48-48 EUR HOUR']],
  ])('%s', (lines, pay) => {
    expect(shown(lines)).toEqual(pay)
  })
})

describe('pay and how often it is paid', () => {
  test.each([
    ['Annual salary: $61,000, paid bi-weekly', ['61000-61000 USD YEAR']],
    ['Salary: £2,100 per calendar month', ['2100-2100 GBP MONTH']],
    ['Salary from 1800 EUR gross', ['1800- EUR MONTH']],
    ['Package: €90,000 base + 20% bonus + €8,000 car', ['90000-90000 EUR YEAR']],
    ['A salary of between € 2,651 (scale 9) and € 3,997 (scale 10 of the public tariff) gross', ['2651-3997 EUR MONTH']],
    ['6 720 CZK per year for leisure activities', []],
    ['Stipend of INR 15,000 per month', ['15000-15000 INR MONTH']],
    ['$500 stipend for your home office', []],
    ['Earnings of £45,000-£55,000 in year one (basic £28,000)', ['28000-28000 GBP YEAR']],
    ['£12.60 an hour and £60 for each sleep-in', ['12.6-12.6 GBP HOUR']],
    ['Between £12.60 an hour and £16 an hour', ['12.6-16 GBP HOUR']],
    ['£12.50 + tips (about £2 an hour)', []],
    ['$25/night shift allowance', []],
    ['Earnings: £500 - £700 per week', ['500-700 GBP WEEK']],
    ['Hourly rate is £7.50 (£300 for a basic 40 hours)', ['7.5-7.5 GBP HOUR']],
  ])('%s', (lines, pay) => {
    expect(shown(lines)).toEqual(pay)
  })

  test('levels of one job, each on its line', () => {
    expect(shown('heading| ANNUAL SALARY\nNight Cook I: $40,100 to $48,000\nNight Cook II: $44,800 to $53,000')).toEqual([
      '40100-53000 USD YEAR',
    ])
    expect(shown('heading| ANNUAL SALARY\nNight Cook I: $40,100 to $48,000\nDay Cook I: $34,800 to $39,000')).toEqual([
      '40100-48000 USD YEAR',
      '34800-39000 USD YEAR',
    ])
  })
})
