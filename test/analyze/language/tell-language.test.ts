import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { type Detected, tellLanguage } from '../../../lib/analyze/language/tell-language.ts'
import { toldByWords } from '../../../lib/analyze/language/told-by-words.ts'
import { SENTENCES } from './sentences.ts'

const POSTINGS = new URL('../../../scripts/train/postings/', import.meta.url)
const CODES: Record<string, string> = {
  czech: 'cs',
  dutch: 'nl',
  french: 'fr',
  german: 'de',
  italian: 'it',
  polish: 'pl',
  portuguese: 'pt',
  spanish: 'es',
}
const { en = '', pl = '', de = '' } = SENTENCES

describe('by words alone', () => {
  test.each(Object.entries(SENTENCES))('%s', (language, text) => expect(toldByWords(text)).toBe(language))

  const named = readdirSync(POSTINGS).flatMap((file) => {
    const language = CODES[file.split('-')[1] ?? '']
    return language === undefined ? [] : [[file, language] as const]
  })
  test.each(named)('%s is taken for no other language', (file, language) => {
    const text = readFileSync(new URL(file, POSTINGS), 'utf8').replace(/^\w{4} \| /gm, '')
    expect([language, undefined]).toContain(toldByWords(text))
  })
  test('a short text tells nothing', () => expect(toldByWords(pl.slice(0, 120))).toBeUndefined())
  test('a text half in another language tells nothing', () => {
    expect(toldByWords(`${de}\n${en}`)).toBeUndefined()
    expect(toldByWords(`${pl}\n${en}`)).toBeUndefined()
  })
  test('English words inside it change nothing', () =>
    expect(toldByWords(`${pl}\nNasz zespół: Senior Backend Engineer, Product Owner, Scrum Master, Head of People.`)).toBe('pl'))
})

describe('with the browser', () => {
  const says =
    (detected: Detected): ((text: string) => Promise<Detected>) =>
    async () =>
      detected
  const surely = (language: string, percentage = 97) => says({ isReliable: true, languages: [{ language, percentage }] })

  test('its word holds, without the region', async () => {
    expect(await tellLanguage(pl, surely('is'))).toBe('is')
    expect(await tellLanguage(SENTENCES.zh ?? '', surely('zh-Hant'))).toBe('zh')
  })
  test('it is not asked about English', async () => {
    const detect = vi.fn(surely('en'))
    expect(await tellLanguage(en, detect)).toBe('en')
    expect(detect).not.toHaveBeenCalled()
  })
  test('nothing is said where it is not sure, where it knows none, and where much is in another language', async () => {
    expect(await tellLanguage(pl, says({ isReliable: false, languages: [{ language: 'pl', percentage: 90 }] }))).toBeUndefined()
    expect(await tellLanguage(pl, surely('und'))).toBeUndefined()
    expect(await tellLanguage(pl, surely('pl', 60))).toBeUndefined()
    expect(await tellLanguage(pl, says({ isReliable: true, languages: [] }))).toBeUndefined()
  })
  test('a short text is not asked about', async () => {
    const detect = vi.fn(surely('pl'))
    expect(await tellLanguage('Magazynier, Gdynia', detect)).toBeUndefined()
    expect(detect).not.toHaveBeenCalled()
  })
  test('where it fails, the words tell', async () => {
    expect(await tellLanguage(pl, () => Promise.reject(new Error('no')))).toBe('pl')
  })
})
