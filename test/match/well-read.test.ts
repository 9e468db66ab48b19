import { expect, test } from 'vitest'
import { isReadWell, languageWords, WELL_READ } from '../../lib/match/well-read.ts'

test('a text whose language is not known is taken for one that is read well', () => {
  expect(isReadWell(undefined)).toBe(true)
  expect(languageWords(undefined, 'en')).toBeUndefined()
})
test.each(WELL_READ)('of %s there is nothing to say', (language) => expect(languageWords(language, 'en')).toBeUndefined())
test('other languages are named in the words of the interface', () => {
  expect(languageWords('fi', 'en')).toMatchObject({ language: 'Finnish', wellRead: expect.stringContaining('English') })
  expect(languageWords('fi', 'de')).toMatchObject({ language: 'Finnisch', wellRead: expect.stringContaining('Englisch') })
  expect(languageWords('fi', 'fr')).toMatchObject({ language: 'finnois', wellRead: expect.stringContaining('anglais') })
  expect(languageWords('fi', 'es')).toMatchObject({ language: 'finés', wellRead: expect.stringContaining('inglés') })
})
