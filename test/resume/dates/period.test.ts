import { describe, expect, test } from 'vitest'
import { findPeriods, isNow, readDate } from '../../../lib/resume/dates/period.ts'

const today = new Date(2026, 5, 15)

describe('a time from one moment to another', () => {
  test.each([
    ['Jan 2019 – Present', '2019-01', undefined],
    ['January 2019 - March 2021', '2019-01', '2021-03'],
    ['03/2018–12/2020', '2018-03', '2020-12'],
    ['03.2018 - 12.2020', '2018-03', '2020-12'],
    ['01.03.2018 – 31.12.2020', '2018-03-01', '2020-12-31'],
    ['2015 to 2017', '2015', '2017'],
    ['2015–2017', '2015', '2017'],
    ['2015-2017', '2015', '2017'],
    ['2015-17', '2015', '2017'],
    ['Q2 2016 – H1 2018', '2016-04', '2018-06'],
    ['Winter term 2016/17 – early 2019', '2016', '2019'],
    ['summer season 2016 until the end of March 2017', '2016-06', '2017-03'],
    ['2016/17', '2016', '2017'],
    ['2016 onwards', '2016', undefined],
    ['2016 –\tClerk', '2016', undefined],
    ['2010-12', '2010', '2012'],
    ['2019-03 – 2020-12', '2019-03', '2020-12'],
    ['2019-03 to 2020-11', '2019-03', '2020-11'],
    ['2018-10 to 2019-11', '2018-10', '2019-11'],
    ['Mar 2019\tJun 2020', '2019-03', '2020-06'],
    ['03/2019\tPresent', '2019-03', undefined],
    ['Unit 7\tOct 2020 – Jan 2023', '2020-10', '2023-01'],
    ['2016, 2017', '2016', '2017'],
    ['since 2021', '2021', undefined],
    ['seit März 2021', '2021-03', undefined],
    ['Seit 04/2020', '2020-04', undefined],
    ['depuis juin 2018', '2018-06', undefined],
    ['desde enero de 2020', '2020-01', undefined],
    ['enero de 2018 – actualidad', '2018-01', undefined],
    ['Summer 2019', '2019-06', '2019-08'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ["Sept. '15 – Aug. '18", '2015-09', '2018-08'],
    ["'15 – '18", '2015', '2018'],
    ['03/18 – 12/20', '2018-03', '2020-12'],
    ['09/97 - 06/99', '1997-09', '1999-06'],
    ['Okt. 2016 bis Dez. 2018', '2016-10', '2018-12'],
    ['10/2016 bis heute', '2016-10', undefined],
    ['février 2017 à août 2019', '2017-02', '2019-08'],
    ['de 2015 à aujourd’hui', '2015', undefined],
    ['2019 – à ce jour', '2019', undefined],
    ['March 5, 2019 – June 1, 2020', '2019-03-05', '2020-06-01'],
    ['15 March 2019 until 1 June 2020', '2019-03-15', '2020-06-01'],
    ['2022 –', '2022', undefined],
    ['January 2019 - Present (5 years 3 months)', '2019-01', undefined],
  ])('%s', (text, startDate, endDate) => {
    const [period, ...others] = findPeriods(text, today)
    expect({ startDate: period?.startDate, endDate: period?.endDate, single: period?.single }).toEqual({
      startDate,
      endDate,
      single: false,
    })
    expect(others).toEqual([])
  })
})

test('a moment by itself is single', () => {
  expect(findPeriods('Graduated May 2014', today)).toEqual([{ start: 10, end: 18, startDate: '2014-05', single: true }])
  expect(findPeriods('of 03/04/2018', today)).toEqual([{ start: 3, end: 13, startDate: '2018', single: true }])
})

test('a period says where it stands', () => {
  const text = 'Nurse, St Mary (Mar 2016 – Feb 2019), Leeds'
  const [period] = findPeriods(text, today)
  expect(text.slice(period?.start, period?.end)).toBe('Mar 2016 – Feb 2019')
})

test.each(['Call 0170 1234567', 'raised sales by 20-30 %', 'team of 12/15', 'ISO 27001', 'room 3021', 'May be reached', 'winter'])(
  'no date: %s',
  (text) => {
    expect(findPeriods(text, today)).toEqual([])
  },
)

test.each([
  ['2019', '2019'],
  ['mar 2019', '2019-03'],
  [' März 2019 ', '2019-03'],
  ['3/2019', '2019-03'],
  ['3/19', '2019-03'],
  ['2019-03', '2019-03'],
  ['2019-12', '2019-12'],
  ['15.3.2019', '2019-03-15'],
  ['soon', undefined],
  ['2019 or so', undefined],
  ['', undefined],
])('typed: %j', (typed, date) => {
  expect(readDate(typed, today)).toBe(date)
})

test.each(['now', 'Present', 'heute', 'actualidad'])('until now: %s', (typed) => {
  expect(isNow(typed)).toBe(true)
})

/** Backtracking over a line of this length would outlast any test. */
test('a long line is read to its end', () => {
  expect(findPeriods('2019 - '.repeat(20_000), today).length).toBeGreaterThan(0)
})
