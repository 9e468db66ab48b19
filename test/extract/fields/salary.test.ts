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
  ['Band 6: £38,682 to £46,580 a year', 38_682, 46_580, 'GBP', 'YEAR'],
  ['40 hours $22.40 - $31.15 an hour', 22.4, 31.15, 'USD', 'HOUR'],
  ['S$85,000 a year', 85_000, undefined, 'SGD', 'YEAR'],
  ['12,50 € / Stunde', 12.5, undefined, 'EUR', 'HOUR'],
  ['$90,000 - $110,000', 90_000, 110_000, 'USD', 'YEAR'],
  ['1 800 € brut par mois', 1800, undefined, 'EUR', 'MONTH'],
  ['2 100 € à 2 400 € brut par mois', 2100, 2400, 'EUR', 'MONTH'],
  ['24.000 € a 27.000 € bruto/año', 24_000, 27_000, 'EUR', 'YEAR'],
  ['7 500 – 9 000 zł brutto / mies.', 7500, 9000, 'PLN', 'MONTH'],
  ['R$ 6.500 a R$ 8.000 por mês', 6500, 8000, 'BRL', 'MONTH'],
  ['₹ 18-26 Lacs P.A.', 1_800_000, 2_600_000, 'INR', 'YEAR'],
  ['2.5-4万/月', 25_000, 40_000, 'CNY', 'MONTH'],
  ['25-40K·14薪', 25_000, 40_000, 'CNY', 'MONTH'],
  ['年収 500万円〜750万円', 5_000_000, 7_500_000, 'JPY', 'YEAR'],
])('%s', (words, minValue, maxValue, currency, unitText) => {
  expect(parseSalary(words)).toEqual([{ minValue, ...(maxValue !== undefined && { maxValue }), currency, unitText }])
})

test.each(['Competitive', '4,000 - 5,000', '$15 bonus', 'up to 30%', 'from 3 days a week', '$ 9.000.000,00 (Mensual)'])(
  '%s names no pay',
  (words) => {
    expect(parseSalary(words)).toBeUndefined()
  },
)
