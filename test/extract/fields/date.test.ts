import { expect, test } from 'vitest'
import { parseDate } from '../../../lib/extract/fields/date.ts'

const TODAY = '2026-03-10'

test.each([
  ['2021-01-20 12:47:53 UTC', '', '2021-01-20'],
  ['2026-07-10T00:00:00+0530', '', '2026-07-10'],
  ['Wed, 05 Jun 2019', 'en', '2019-06-05'],
  ['June 5th, 2019', 'en', '2019-06-05'],
  ['Mon Mar 02 00:00:00 UTC 2026', 'en', '2026-03-02'],
  ['5. März 2025', 'de', '2025-03-05'],
  ['12 août 2024', 'fr', '2024-08-12'],
  ['3 de enero de 2025', 'es', '2025-01-03'],
  ['15. ledna 2025', 'cs', '2025-01-15'],
  ['30.04.2026', 'de', '2026-04-30'],
  ['4/27/2010', '', '2010-04-27'],
  ['27/4/2010', '', '2010-04-27'],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['2025年4月15日', 'zh', '2025-04-15'],
  ['1767225600', '', '2026-01-01'],
  ['Posted 3 days ago', 'en', '2026-03-07'],
  ['vor 2 Wochen', 'de', '2026-02-24'],
  ['Yesterday', 'en', '2026-03-09'],
  ['il y a 2 jours', 'fr', '2026-03-08'],
])('%s (%s) is %s', (words, language, expected) => {
  expect(parseDate(words, language, TODAY)).toBe(expected)
})

test.each([
  ['03/04/2026', 'en', 'either month could be first'],
  ['30+ days ago', 'en', 'no day is named'],
  ['31 February 2026', 'en', 'there is no such day'],
  ['open until filled', 'en', 'no date'],
  ['version 1.2.3', 'en', 'no date'],
])('%s is no date: %s', (words, language) => {
  expect(parseDate(words, language, TODAY)).toBeUndefined()
})

test('a relative date needs a day to count from', () => {
  expect(parseDate('3 days ago', 'en')).toBeUndefined()
})
