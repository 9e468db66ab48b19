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
