import { expect, test } from 'vitest'
import { readLanguages } from '../../../lib/resume/parts/languages.ts'
import { lines } from './lines.ts'

test.each([
  ['Dutch: C1 (exam 2021)', { Dutch: 'C1' }],
  ['Dutch and Welsh, native in both', { Dutch: 'native', Welsh: 'native' }],
  ['Bilingual French/Dutch', { French: 'Bilingual', Dutch: 'Bilingual' }],
  [
    'Urdu and Pashto (mother tongues), English (good, ten years in Leeds)',
    { Urdu: 'mother tongue', Pashto: 'mother tongue', English: 'good' },
  ],
  ['Greek mother tongue, Turkish a little', { Greek: 'mother tongue', Turkish: 'a little' }],
  ['Italian (native), Greek (fluent) and Dutch (B2)', { Italian: 'native', Greek: 'fluent', Dutch: 'B2' }],
  ['Fluent Welsh and English, basic French', { Welsh: 'Fluent', English: 'Fluent', French: 'basic' }],
  ['Trilingual: Dutch, Welsh, Greek', { Dutch: 'Trilingual', Welsh: 'Trilingual', Greek: 'Trilingual' }],
  ['Tamil (spoken)', { Tamil: 'spoken' }],
  ['Danish: B1, attending a B2 course', { Danish: 'B1' }],
  ['Danish\tA2', { Danish: 'A2' }],
  ['English, Twi', { English: undefined, Twi: undefined }],
  ['Sepedi (home language), Auslan (basic)', { Sepedi: 'home language', Auslan: 'basic' }],
  ['Kashubian\tpassive', { Kashubian: 'passive' }],
  ['Dutch: C1 // Welsh: working', { Dutch: 'C1', Welsh: 'working' }],
  ['Norwegain (fluent)', { Norwegian: 'fluent' }],
  ['Swiss German – native', { 'Swiss German': 'native' }],
])('%s', (text, levels) => {
  const read = readLanguages(lines(text)).map(({ value }) => [value.language, value.fluency])
  expect(Object.fromEntries(read)).toEqual(levels)
})
