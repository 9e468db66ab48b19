import { expect, test } from 'vitest'
import { judged, other, speaks } from './world.ts'

const polyglot = { languages: [{ language: 'English' }, { language: 'Maltese' }, { language: 'Welsh' }] }

test.each([
  [speaks('Maltese', 'fluent'), 'A second language', 'met'],
  [speaks('Maltese'), 'fluency in another European language', 'met'],
  [speaks('Maltese'), 'a language other than English', 'met'],
  [speaks('Maltese'), 'a third language', 'unknown'],
  [polyglot, 'a third language', 'met'],
  [speaks('English', 'native'), 'a second language', 'unknown'],
  [{}, 'a second language', 'unknown'],
  [speaks('Maltese'), 'a second programming career', 'unknown'],
])('%j reads of "%s": %s', (profile, text, status) => {
  expect(judged(profile, { ...other, start: 0, end: text.length }, text).status).toBe(status)
})
