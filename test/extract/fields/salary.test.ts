import { expect, test } from 'vitest'
import { parseSalary } from '../../../lib/extract/words/pay.ts'

test.each([
  ['$120k – $150k a year', 120_000, 150_000, 'USD', 'YEAR'],
  ['$120-150K annually', 120_000, 150_000, 'USD', 'YEAR'],
  ['£31,000 - £41,000 a year (Employer est.)', 31_000, 41_000, 'GBP', 'YEAR'],
  ['€3.200 bis €3.800 pro Monat', 3200, 3800, 'EUR', 'MONTH'],
  ['€3,200 - €3,800 a month - Full-time', 3200, 3800, 'EUR', 'MONTH'],
  ['50 000–80 000 Kč / měsíc', 50_000, 80_000, 'CZK', 'MONTH'],
  ['USD 65.00 - 75.00 per hour', 65, 75, 'USD', 'HOUR'],
  ["CHF 95'000 – 110'000 p.a.", 95_000, 110_000, 'CHF', 'YEAR'],
  ['C$85,000 to C$95,000 per annum', 85_000, 95_000, 'CAD', 'YEAR'],
  ['12,50 € / Stunde', 12.5, undefined, 'EUR', 'HOUR'],
  ['$90,000 - $110,000', 90_000, 110_000, 'USD', 'YEAR'],
  ['1 800 € brut par mois', 1800, undefined, 'EUR', 'MONTH'],
])('%s', (words, minValue, maxValue, currency, unitText) => {
  expect(parseSalary(words)).toEqual([{ minValue, ...(maxValue !== undefined && { maxValue }), currency, unitText }])
})

test.each(['Competitive', '4,000 - 5,000', '$15 bonus', 'up to 30%', 'from 3 days a week'])('%s names no pay', (words) => {
  expect(parseSalary(words)).toBeUndefined()
})
