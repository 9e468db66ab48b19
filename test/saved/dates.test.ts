import { describe, expect, test } from 'vitest'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { countLimit } from '../../lib/saved/application-limits.ts'
import { countAskedSkills } from '../../lib/saved/asked-skills.ts'
import { daysUntil } from '../../lib/saved/dates.ts'
import { findDueDates } from '../../lib/saved/due-dates.ts'
import { countMonths } from '../../lib/saved/months.ts'
import { groupPay } from '../../lib/saved/pay-groups.ts'
import { digestOf } from '../../lib/store/digest-of.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept } from '../store/kept.ts'
import { row } from './row.ts'

const TODAY = new Date(2026, 2, 10)

test.each([
  ['2026-03-10', 0],
  ['2026-03-11', 1],
  ['2026-03-09T23:59:59Z', -1],
  ['2026-04-10', 31],
  ['soon', undefined],
])('days until %s: %s', (date, days) => {
  expect(daysUntil(date, TODAY)).toBe(days)
})

test('what is due: steps of today and before, and what closes within three days and was not applied for', () => {
  const rows = [
    row('step', { nextStep: { words: 'call', date: '2026-03-10' } }),
    row('later', { nextStep: { words: 'call', date: '2026-03-11' }, closes: '2026-03-14' }),
    row('closing', { closes: '2026-03-13' }),
    row('closed', { closes: '2026-03-09' }),
    row('applied', { closes: '2026-03-11', status: 'applied' }),
    row('over', { nextStep: { words: 'call', date: '2026-03-01' }, status: 'rejected' }),
  ]
  const { steps, closing } = findDueDates(rows, TODAY)
  expect([steps.map(({ id }) => id), closing.map(({ id }) => id)]).toEqual([['step'], ['closing']])
})

describe('an organisation’s limit', () => {
  const limited = row('new', { organisation: 'Old Mill', limit: { count: 2, months: 12 } })
  const applied = (id: string, appliedAt: string, organisation = 'old mill'): LedgerRow => row(id, { organisation, appliedAt })
  test('counts applications within its months only, and only there', () => {
    const rows = [limited, applied('a', '2025-09-01'), applied('b', '2025-02-01'), applied('c', '2026-01-01', 'New Mill')]
    expect(countLimit(limited, rows, TODAY)).toEqual({ count: 2, months: 12, used: 1 })
  })
  test('says when the next application may be once it is reached', () => {
    const rows = [limited, applied('a', '2025-09-01'), applied('b', '2025-05-02')]
    expect(countLimit(limited, rows, TODAY)).toMatchObject({ used: 2, freeOn: '2026-05-02' })
  })
  test('stated in one posting, it holds for the others of the organisation', () => {
    const other = row('other', { organisation: 'OLD MILL' })
    expect(countLimit(other, [limited, other, applied('a', '2025-09-01')], TODAY)).toEqual({ count: 2, months: 12, used: 1 })
  })
  test('a month too short ends on its last day', () => {
    const limit = row('x', { organisation: 'Old Mill', limit: { count: 1, months: 1 } })
    expect(countLimit(limit, [limit, applied('a', '2026-01-31')], new Date('2026-02-10'))).toMatchObject({ freeOn: '2026-02-28' })
  })
  test.each([
    ['interview', ['interview'], true],
    ['saved', ['applied', 'saved'], false],
    ['withdrawn', ['withdrawn'], false],
    ['withdrawn', ['applied', 'withdrawn'], true],
  ])('moved to %s by way of %j, a posting counts as applied for: %s', (status, way, counts) => {
    const history = way.map((to) => ({ kind: 'status' as const, at: '2026-01-01T00:00:00Z', from: 'saved', to }))
    expect(rowOf(kept('a', { status, history })).appliedAt !== undefined).toBe(counts)
  })
  test('is silent where none is stated', () => {
    expect(countLimit(row('x', { organisation: 'Old Mill' }), [], TODAY)).toBeUndefined()
  })
})

test('skills asked for are counted by posting, once each', () => {
  const digests = [digestOf(kept('a')), digestOf(kept('b')), digestOf(kept('c', {}, { text: 'You need sourdough.' }))]
  expect(countAskedSkills(digests, 5)).toEqual({
    compared: true,
    skills: [
      { label: 'sourdough', postings: 3, met: 3, required: 3 },
      { label: 'Coffee', postings: 2, met: 0, required: 0 },
    ],
  })
})

test('pay is grouped in the currency most postings state, by the year', () => {
  const pay = (minValue: number, currency = 'EUR', unitText: 'YEAR' | 'HOUR' = 'YEAR') => ({
    pay: { minValue, currency, unitText },
    places: ['Lyon'],
  })
  const rows = [row('a', pay(20, 'EUR', 'HOUR')), row('b', pay(50_000)), row('c', pay(60_000)), row('d', pay(90_000, 'USD'))]
  expect(groupPay(rows, 'place', 5)).toEqual([
    { name: 'Lyon', currency: 'EUR', lowest: 41_600, median: 50_000, highest: 60_000, postings: 3 },
  ])
})

test('months are counted by status, oldest first', () => {
  const rows = [
    row('a', { savedAt: '2026-02-01' }),
    row('b', { savedAt: '2026-01-09' }),
    row('c', { savedAt: '2026-02-20' }),
    row('d', { savedAt: 'soon' }),
  ]
  expect(countMonths(rows)).toEqual([
    { month: '2026-01', status: 'saved', postings: 1 },
    { month: '2026-02', status: 'saved', postings: 2 },
  ])
})
