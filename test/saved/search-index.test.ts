import { expect, test } from 'vitest'
import { createSearchIndex } from '../../lib/saved/search-index.ts'
import { digestOf } from '../../lib/store/digest-of.ts'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept } from '../store/kept.ts'

function indexOf(...postings: ReturnType<typeof kept>[]) {
  const index = createSearchIndex()
  for (const posting of postings) index.put(rowOf(posting), digestOf(posting))
  return index
}

const baker = kept('https://a.example/1', { notes: 'Ask Zoë about the ovens', tags: ['dream'] })
const nurse = kept(
  'https://b.example/2',
  {},
  { title: 'Krankenpfleger', hiringOrganization: 'Klinik Süd', text: 'Nachtdienst, C++ not needed.' },
)

test.each([
  ['baker', [baker.id]],
  ['BAK', [baker.id]],
  ['old mil', [baker.id]],
  ['zoe', [baker.id]],
  ['ovens sourdough', [baker.id]],
  ['ovens nachtdienst', []],
  ['klinik sud', [nurse.id]],
  ['c++', [nurse.id]],
  ['dream', [baker.id]],
  ['zoe ovens', [baker.id]],
  ['aker', []],
])('%s finds %j', (words, ids) => {
  expect(indexOf(baker, nurse).search(words).all).toEqual(ids)
})

test('what is found in the heading is told apart from what is found in the text', () => {
  const other = kept('https://c.example/3', {}, { title: 'Driver', text: 'Bring bread from the baker. You need sourdough.' })
  const { all, headed } = indexOf(other, baker).search('baker')
  expect(all.toSorted()).toEqual([baker.id, other.id])
  expect(headed).toEqual([baker.id])
})

test('a posting that changed is found by what it is now, one let go no longer', () => {
  const index = indexOf(baker, nurse)
  const renamed = kept(baker.id, {}, { title: 'Miller' })
  index.put(rowOf(renamed), digestOf(renamed))
  expect(index.search('ovens').all).toEqual([])
  expect(index.search('miller').all).toEqual([baker.id])
  index.drop(baker.id)
  expect(index.search('miller').all).toEqual([])
})
