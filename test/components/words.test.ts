import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import { describe, expect, test } from 'vitest'
import { reasonKey } from '../../components/reason-key.ts'
import { REASONS } from '../../lib/match/reasons.ts'

const ROOT = join(import.meta.dirname, '../..')
const LANGUAGES = ['en', 'de', 'fr', 'es']

interface Message {
  key: string
  substitutions: number
  named: string[]
  plural: boolean
  text: string
}

async function catalogue(language: string): Promise<Message[]> {
  const messages = await parseMessagesFile(join(ROOT, 'locales', `${language}.json`))
  return messages
    .filter(({ key }) => !key[0]?.startsWith('@@'))
    .map((message) => ({
      key: message.key.join('.'),
      substitutions: message.substitutions,
      named: [...message.namedSubstitutions].sort(),
      plural: message.type === 'plural',
      text: message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message,
    }))
}

const english = await catalogue('en')

describe.each(LANGUAGES)('%s', async (language) => {
  const messages = await catalogue(language)

  test('words all that English does, with the same gaps', () => {
    const shape = ({ key, substitutions, named, plural }: Message) => ({ key, substitutions, named, plural })
    expect(messages.map(shape)).toEqual(english.map(shape))
  })

  test('leaves nothing empty and never shouts', () => {
    expect(messages.filter(({ text }) => text.trim() === '' || /[!¡]/.test(text))).toEqual([])
  })

  test.skipIf(language === 'en')('is a translation', () => {
    const same = messages.filter(({ key, text }) =>
      english.some((each) => each.key === key && each.text === text && /[a-z]{4}/i.test(text)),
    )
    // Names, and words that two languages share.
    expect(same.length).toBeLessThan(15)
  })
})

test('every reason has words', () => {
  const keys = english.map(({ key }) => key)
  expect(REASONS.filter((reason) => !keys.includes(reasonKey(reason)))).toEqual([])
})

test('no message is left that nothing asks for', () => {
  const sources = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).map((path) => readFileSync(join(ROOT, path), 'utf8'))
  const code = [...sources, readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n')
  const asked = ({ key }: Message) =>
    code.includes(`'${key}'`) ||
    code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`) ||
    code.includes(`__MSG_${key.replaceAll('.', '_')}__`)
  expect(english.filter((message) => !asked(message)).map(({ key }) => key)).toEqual([])
})
