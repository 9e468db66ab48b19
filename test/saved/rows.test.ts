import { describe, expect, test } from 'vitest'
import type { LedgerFilter } from '../../lib/model/ledger-filter.ts'
import { filterRows } from '../../lib/saved/filter-rows.ts'
import { orderRows } from '../../lib/saved/order-rows.ts'
import { row } from './row.ts'

const TODAY = new Date(2026, 2, 10)
const yearly = (minValue: number) => ({ minValue, currency: 'EUR', unitText: 'YEAR' as const })

const ROWS = [
  row('a', { status: 'applied', places: ['Zürich'], mustHaves: 'mmmu', pay: yearly(50_000), closes: '2026-03-12', missing: ['SQL'] }),
  row('b', {
    places: ['Lyon'],
    workplace: 'remote',
    mustHaves: '----',
    pay: { minValue: 30, currency: 'EUR', unitText: 'HOUR' },
    closes: '2026-03-09',
  }),
  row('c', { status: 'archived', nextStep: { words: 'call', date: '2026-03-10' }, tags: ['dream'] }),
  row('d', { status: 'own:waiting', nextStep: { words: 'call', date: '2026-03-09' }, tags: ['dream'], mustHaves: 'mm' }),
]

describe('filters', () => {
  test.each<[LedgerFilter, string]>([
    [{}, 'abd'],
    [{ statuses: ['archived'] }, 'c'],
    [{ statuses: ['applied', 'own:waiting'] }, 'ad'],
    [{ mustHavesMet: 7 }, 'ad'],
    [{ mustHavesMet: 10 }, 'd'],
    [{ place: 'zurich' }, 'a'],
    [{ workplace: 'remote' }, 'b'],
    [{ payFrom: 60_000 }, 'b'],
    [{ closingSoon: true }, 'a'],
    [{ due: true }, 'd'],
    [{ missing: 'SQL' }, 'a'],
    [{ tag: 'dream' }, 'd'],
    [{ tag: 'dream', statuses: ['archived'] }, 'c'],
  ])('%j lets %s pass', (filter, ids) => {
    expect(
      filterRows(ROWS, filter, TODAY)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })
})

describe('orders', () => {
  test.each([
    ['pay', true, 'bacd'],
    ['pay', false, 'abcd'],
    ['closes', false, 'bacd'],
    ['mustHaves', true, 'dabc'],
    ['nextStep', false, 'dcab'],
    ['place', false, 'bacd'],
  ] as const)('by %s, descending: %s', (by, descending, ids) => {
    expect(
      orderRows(ROWS, { by, descending })
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })

  test('the newest stands first among equals', () => {
    const rows = [row('old', { savedAt: '2026-01-01T00:00:00Z' }), row('new', { savedAt: '2026-02-01T00:00:00Z' })]
    expect(orderRows(rows, { by: 'pay', descending: false })[0]?.id).toBe('new')
  })
})
