import { describe, expect, test } from 'vitest'
import { type FileWorld, readFile } from '../../lib/resume/read-file.ts'
import { Sheet } from '../../scripts/resumes/sheet.ts'
import { docx, parse, pdf, sampleBytes, world } from './world.ts'

const reading: FileWorld = { ...world, pdf: async () => pdf, docx: async () => docx, parse, progress: () => undefined }
const read = (bytes: Uint8Array, over: Partial<FileWorld> = {}) =>
  readFile({ size: bytes.length, bytes: async () => bytes }, { ...reading, ...over })
const words = (text: string) => new TextEncoder().encode(text)

async function sheet(options: { userPassword?: string }, draw: (made: Sheet) => void): Promise<Uint8Array> {
  const made = new Sheet(options)
  draw(made)
  return new Uint8Array(await made.bytes())
}

describe('what cannot be read says why', () => {
  test('a large file is not even opened', async () => {
    const bytes = () => Promise.reject(new Error('opened'))
    expect(await readFile({ size: 50 * 1024 * 1024, bytes }, reading)).toEqual({ ok: false, reason: 'too-large', detail: '50' })
  })
  test('a PDF of pictures', async () => {
    const scanned = await sheet({}, ({ file }) => void file.rect(50, 50, 300, 500).fill('#cccccc'))
    expect(await read(scanned)).toEqual({ ok: false, reason: 'no-text' })
  })
  test('a PDF with a password', async () => {
    const locked = await sheet({ userPassword: 'secret' }, (made) => made.put({ left: 40, width: 400, y: 40 }, 'Jane Doe'))
    expect(await read(locked)).toEqual({ ok: false, reason: 'encrypted' })
  })
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of spaces', words('  \n '), 'empty'],
    ['a broken PDF', words('%PDF-1.7 and no more'), 'broken'],
    ['a PDF cut short', sampleBytes('nurse.pdf').slice(0, 600), 'broken'],
    ['an archive that is no Word file', sampleBytes('electrician.docx').slice(0, 3000), 'broken'],
    ['the old Word format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-word'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unsupported'],
    ['rich text', words('{\\rtf1 Jane}'), 'unsupported'],
    ['JSON cut short', words('{"basics": {"na'), 'broken-json'],
    ['JSON of another kind', words('[1, 2]'), 'not-json-resume'],
    ['an empty object', words('{}'), 'not-json-resume'],
    ['a text about something else', words('the moon is far away and nobody lives there'), 'nothing-found'],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toMatchObject({ ok: false, reason })
  })
  test('a JSON Resume that does not fit names the place', async () => {
    expect(await read(words('{"skills": [{"name": 5}]}'))).toEqual({ ok: false, reason: 'not-json-resume', detail: 'skills.0.name' })
  })
})

test('a PDF tells how far it is', async () => {
  const pages: string[] = []
  await read(sampleBytes('developer.pdf'), { progress: (page, count) => pages.push(`${page}/${count}`) })
  expect(pages).toEqual(['1/2', '2/2'])
})

test('a JSON Resume comes with what nothing here knows, and without its nulls', async () => {
  const file = {
    $schema: 'x',
    basics: { name: 'Ada', image: null, profiles: [{ network: 'x' }] },
    volunteer: [{ organization: 'Y' }],
    work: [{ name: 'Acme', endDate: '' }],
  }
  const result = await read(words(JSON.stringify(file)))
  expect(result).toEqual({
    ok: true,
    value: {
      text: undefined,
      found: [
        { id: '0', section: 'basics', field: 'name', value: 'Ada', places: [] },
        { id: '1', section: 'work', value: { name: 'Acme' }, places: [] },
      ],
      rest: { $schema: 'x', basics: { profiles: [{ network: 'x' }] }, volunteer: [{ organization: 'Y' }] },
    },
  })
})

test('Markdown and old encodings are read', async () => {
  const markdown =
    '# Zoë Märtens\n\n## Berufserfahrung\n\n**Köchin**, Gasthof Adler | 2019 – heute\n- Küche\n\n## Sprachen\n\n- Deutsch (Muttersprache)\n'
  const latin = Uint8Array.from(markdown.replace('–', '-'), (letter) => letter.charCodeAt(0))
  for (const bytes of [words(markdown), latin]) {
    const result = await read(bytes)
    const found = result.ok ? result.value.found : []
    expect(found.find(({ section }) => section === 'work')).toMatchObject({
      value: { position: 'Köchin', name: 'Gasthof Adler', startDate: '2019' },
    })
    expect(found.find(({ section }) => section === 'languages')).toMatchObject({ value: { language: 'Deutsch', fluency: 'Muttersprache' } })
  }
})

test('every place of a find leads to words of the text', async () => {
  const result = await read(sampleBytes('linkedin.pdf'))
  const { text = '', found = [] } = result.ok ? result.value : {}
  const certificate = found.find((one) => one.section === 'certificates')
  expect(certificate?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['Google Cloud Professional Data\nEngineer'])
  const skill = found.find((one) => one.section === 'skills' && one.value.name === 'Tableau')
  expect(skill?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['Tableau'])
})
