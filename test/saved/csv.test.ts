import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../lib/saved/exchange/csv-columns.ts'
import { isDayFirst, readDate } from '../../lib/saved/exchange/csv-dates.ts'
import { statusOf } from '../../lib/saved/exchange/csv-status.ts'
import { postingsOf, readCsv } from '../../lib/saved/exchange/read-csv.ts'
import { writeCsv } from '../../lib/saved/exchange/write-csv.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept } from '../store/kept.ts'

const NOW = '2026-03-01T10:00:00.000Z'

function read(text: string) {
  const table = readCsv(text)
  if (!table.ok) throw new Error(table.reason)
  return postingsOf(table.value, guessMapping(table.value.headings), NOW)
}

describe('tables of other trackers', () => {
  test('columns as Teal names them', () => {
    const [posting] = read(
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Job Post URL,Notes\n' +
        'Baker,Old Mill,42000,Lyon,Interviewing,03/14/2026,04/01/2026,03/20/2026,03/28/2026,https://bakery.example/1,"ask, gently"\n',
    )
    expect(posting).toMatchObject({
      status: 'interview',
      savedAt: '2026-03-14T00:00:00.000Z',
      nextStep: { words: '', date: '2026-03-28' },
      notes: 'ask, gently\nMax. Salary: 42000',
      record: {
        posting: {
          title: 'Baker',
          hiringOrganization: 'Old Mill',
          jobLocation: ['Lyon'],
          validThrough: '2026-04-01',
          url: 'https://bakery.example/1',
        },
      },
    })
    expect(posting?.history.map((event) => (event.kind === 'status' ? event.to : event.kind))).toEqual(['saved', 'applied', 'interview'])
  })

  test('columns as Huntr names them, parted by semicolons, with a description of several lines', () => {
    const [posting] = read(
      '\uFEFFJob Title;Company;List;URL;Created At;Description\r\nNurse;Clinic;Wishlist;https://c.example/2;2026-01-05T09:00:00Z;"You need\ntriage"\r\n',
    )
    expect(posting).toMatchObject({
      status: 'saved',
      savedAt: '2026-01-05T00:00:00.000Z',
      record: { posting: { title: 'Nurse', text: 'You need\ntriage' } },
    })
  })

  test('rows that name nothing are left out; addresses that are none of the web are not kept', () => {
    const postings = read('Title,Company,URL\n,,\nBaker,Mill,javascript:alert(1)\n,,https://a.example/x\n')
    expect(postings.map(({ record }) => [record.posting.title, record.posting.url])).toEqual([
      ['Baker', undefined],
      [undefined, 'https://a.example/x'],
    ])
  })
})

test.each([
  ['', 'empty'],
  ['only words in a line', 'not-a-table'],
  ['Title,Company', 'empty'],
  ['a,b\n\0\0,\0', 'not-a-table'],
])('%j is refused: %s', (text, reason) => {
  expect(readCsv(text)).toEqual({ ok: false, reason })
})

test.each([
  ['Phone Screen', 'interview'],
  ['WISHLIST', 'saved'],
  ['Offers', 'offer'],
  ['Waiting for Ana', 'own:Waiting for Ana'],
])('status %s becomes %s', (words, status) => {
  expect(statusOf(words)).toBe(status)
})

test.each([
  ['2026-03-14', false, '2026-03-14'],
  ['2026-03-14T10:00:00Z', false, '2026-03-14'],
  ['3/4/2026', false, '2026-03-04'],
  ['3/4/2026', true, '2026-04-03'],
  ['14.3.2026', true, '2026-03-14'],
  ['Mar 14, 2026', false, '2026-03-14'],
  ['soon', false, undefined],
  ['13/13/2026', false, undefined],
  ['', false, undefined],
])('date %s (day first: %s) is %s', (cell, dayFirst, date) => {
  expect(readDate(cell, dayFirst)).toBe(date)
})

test('one date that only fits day first decides for its column', () => {
  expect(isDayFirst(['3/4/2026', '25/4/2026'])).toBe(true)
  expect(isDayFirst(['3/4/2026', '4/25/2026'])).toBe(false)
})

describe('the table as CSV', () => {
  const lines = (title: string, notes: string) => {
    const posting = kept('https://a.example/1', { notes, tags: ['x', 'y'] }, { title })
    return [{ row: rowOf(posting), noted: posting }]
  }

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('neutralises %j', (title) => {
    expect(writeCsv(lines(title, ''))).toMatch(/\r\n"?'/)
  })

  test('comes back as it went out', () => {
    const [back] = read(writeCsv(lines('=Baker, "the" best', '-first\nsecond')))
    expect(back).toMatchObject({ notes: '-first\nsecond', tags: ['x', 'y'], record: { posting: { title: '=Baker, "the" best' } } })
  })
})
