import { expect, test } from 'vitest'
import { spokenIn } from '../../../lib/resume/parts/spoken.ts'
import { lines } from './lines.ts'

test.each([
  ['Speaks Dutch and some Greek', { Dutch: undefined, Greek: 'some' }],
  ['Patient native Welsh speaker with a love of maps', { Welsh: 'native' }],
  ['Own van. Turkish at home. Two children.', { Turkish: 'at home' }],
  ['Dutch and french both good', { Dutch: 'good', french: 'good' }],
  ['Leeds | fluent Italian, basic Dutch', { Italian: 'fluent', Dutch: 'basic' }],
  ['Calm, bilingual (English/Tagalog), tidy', { English: 'bilingual', Tagalog: 'bilingual' }],
  ['I speak Welsh, and my English is good', { Welsh: undefined, English: 'good' }],
  ['Bilingual English/Spanish claims agent', { English: 'Bilingual', Spanish: 'Bilingual' }],
])('%s', (text, levels) => {
  const read = lines(text).flatMap(spokenIn)
  expect(Object.fromEntries(read.map(({ value }) => [value.language, value.fluency]))).toEqual(levels)
})

test.each([
  'English teacher',
  'Fluent English teacher',
  'Design to the French National Annexes',
  'Dutch citizen, own car',
  'A-levels: Italian (B)',
  'Polish floors, Italian deli',
])('nothing is spoken in: %s', (text) => {
  expect(lines(text).flatMap(spokenIn)).toEqual([])
})
