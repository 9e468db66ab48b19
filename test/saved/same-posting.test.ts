import { describe, expect, test } from 'vitest'
import { changedRequirements } from '../../lib/saved/changed-requirements.ts'
import { differenceOf } from '../../lib/saved/difference.ts'
import { findLikelySame } from '../../lib/saved/likely-same.ts'
import { mergePostings } from '../../lib/saved/merge.ts'
import { digestOf } from '../../lib/store/digest-of.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept, record } from '../store/kept.ts'

const TEXT =
  'Baker wanted at our mill by the river. You need sourdough and early hours. Bring patience, tidy hands and good humour every day.'
const pairs = (...postings: ReturnType<typeof kept>[]) =>
  findLikelySame(postings.map((posting) => ({ row: rowOf(posting), digest: digestOf(posting) }))).map(({ ids }) => ids)

describe('likely the same', () => {
  const first = kept('https://a.example/1', {}, { text: TEXT })
  test('the same organisation with nearly the same text, on another site', () => {
    const other = kept('https://b.example/9', {}, { text: `${TEXT} Posted anew.` })
    expect(pairs(first, other)).toEqual([[first.id, other.id]])
  })
  test.each([
    ['another organisation', { text: TEXT, hiringOrganization: 'New Mill' }],
    ['another text', { text: 'Driver wanted. Fetch flour from the harbour in our van each night.' }],
    ['another place', { text: TEXT, jobLocation: ['Gent'] }],
  ])('not with %s', (_, posting) => {
    expect(pairs(first, kept('https://b.example/9', {}, posting))).toEqual([])
  })
  test('not when the person has told them apart', () => {
    const other = kept('https://b.example/9', { apart: [first.id] }, { text: TEXT })
    expect(pairs(first, other)).toEqual([])
  })
  test('what was noted beside them does not part them', () => {
    const notes = Array.from({ length: 60 }, (_, index) => `remark${index}`).join(' ')
    expect(pairs(first, kept('https://b.example/9', { notes }, { text: TEXT }))).toHaveLength(1)
  })
  test.each([
    ['the same title', 'Baker', 1],
    ['another title', 'Miller', 0],
  ])('without a text and with %s', (_, title, count) => {
    expect(pairs(kept('a', {}, { text: '' }), kept('b', {}, { text: '', title }))).toHaveLength(count)
    expect(pairs(first, kept('b', {}, { text: '', title }))).toHaveLength(count)
  })
  test('a few words that any posting may have do not make two one', () => {
    const text = 'Apply on our site.'
    expect(pairs(kept('a', {}, { text }), kept('b', {}, { text, title: 'Miller' }))).toEqual([])
    expect(pairs(kept('a', {}, { text }), kept('b', {}, { text }))).toHaveLength(1)
  })
  test('twins are found among thousands of one organisation', () => {
    const mix = (value: number) => {
      const half = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
      return Math.imul(half ^ (half >>> 12), 0x297a2d39) >>> 17
    }
    const words = (seed: number) => Array.from({ length: 200 }, (_, at) => `w${mix(seed * 200 + at)}`).join(' ')
    const many = Array.from({ length: 1500 }, (_, index) => kept(`p${index}`, {}, { title: `Role ${index}`, text: words(index) }))
    const postings = [...many, kept('twin', {}, { title: 'Role 7', text: `${words(7)} anew` })].map((posting) => ({
      row: rowOf(posting),
      digest: digestOf(posting),
    }))
    expect(findLikelySame(postings).map(({ ids }) => ids)).toEqual([['p7', 'twin']])
  })
  test('a place that only one names does not part them', () => {
    expect(pairs(first, kept('https://b.example/9', {}, { text: TEXT, jobLocation: [] }))).toHaveLength(1)
  })
})

test('merging loses nothing that was noted', () => {
  const merged = mergePostings(
    kept('a', { notes: 'one', tags: ['x'], contact: 'Ana' }),
    kept('b', { notes: 'two', tags: ['x', 'y'], status: 'interview', savedAt: '2026-02-01T00:00:00Z', aliases: ['older'] }),
    ['b'],
    '2026-04-01T00:00:00Z',
  )
  expect(merged).toMatchObject({
    id: 'a',
    notes: 'one\n\ntwo',
    tags: ['x', 'y'],
    contact: 'Ana',
    status: 'interview',
    savedAt: '2026-02-01T00:00:00Z',
    aliases: ['older', 'b'],
    versions: [{ record: { posting: { url: 'b' } } }],
  })
  expect(merged.history.at(-1)).toMatchObject({ kind: 'merged' })
})

test('a difference names requirements that came and went, and facts that changed', () => {
  const before = record()
  const after = record({
    text: 'Baker wanted. You need sourdough. You need a driving licence.',
    baseSalary: [{ minValue: 30_000, currency: 'EUR', unitText: 'YEAR' }],
    validThrough: '2026-05-01',
  })
  const difference = differenceOf(before, after)
  expect(difference.requirements).toEqual({ added: [], removed: ['Coffee is a plus.'], moved: [] })
  expect(difference.facts).toEqual(['baseSalary', 'validThrough'])
  expect(difference.text.filter((part) => part.in !== 'both').map(({ words }) => words.trim())).toEqual(['Coffee is a plus.'])
})

test('a requirement weighed otherwise is neither added nor removed', () => {
  const before = record()
  const after = { ...before, requirements: before.requirements.map((each) => ({ ...each, importance: 'required' as const })) }
  expect(changedRequirements(before, after)).toEqual({ added: [], removed: [], moved: ['Coffee is a plus.'] })
})
