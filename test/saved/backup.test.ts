import { describe, expect, test } from 'vitest'
import { BACKUP_VERSION, isTooLarge, readBackup, writeBackup } from '../../lib/saved/exchange/backup.ts'
import { kept } from '../store/kept.ts'

const NOW = async () => undefined
const LIST = {
  statuses: ['waiting'],
  views: [{ name: 'Lyon', filter: { place: 'Lyon' }, order: { by: 'pay' as const, descending: true } }],
  corrections: { 'https://a.example/1': ['Ready for a challenge?'] },
  postings: [kept('https://a.example/1', { notes: 'call "Ana"\n=1+1', descriptionHtml: '<p>x</p>' }), kept('https://b.example/2')],
}
const write = (list: Parameters<typeof writeBackup>[0]) => [...writeBackup(list)].map((pieces) => pieces.join(''))

test('what is written and read is what was kept, and is written again to the same bytes', async () => {
  const [text = ''] = write(LIST)
  const read = await readBackup(text, NOW)
  expect(read).toEqual({ ok: true, value: LIST })
  if (read.ok) expect(write(read.value)).toEqual([text])
})

test('the order in which fields were stored does not show in the file', () => {
  const [posting] = LIST.postings
  const turned = Object.fromEntries(Object.entries(posting ?? {}).reverse()) as typeof posting
  expect(turned && write({ ...LIST, postings: [turned] })).toEqual(posting && write({ ...LIST, postings: [posting] }))
})

test('a file of version 1 is read', async () => {
  const [text = ''] = write(LIST)
  const first = text.replace('"version":2', '"version":1').replace(/"corrections":\{.*?\},/, '')
  expect(await readBackup(first, NOW)).toEqual({ ok: true, value: { ...LIST, corrections: {} } })
})

test('a long list is written in parts that are read one by one, whatever letters it is written in', async () => {
  const text = '菓子職人'.repeat(2_000_000)
  const long = Array.from({ length: 9 }, (_, index) => kept(`https://a.example/${index}`, {}, { text }))
  const parts = write({ statuses: [], views: [], corrections: {}, postings: long })
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.filter((part) => isTooLarge(new TextEncoder().encode(part).length))).toEqual([])
  const read = await Promise.all(parts.map((part) => readBackup(part, NOW)))
  expect(read.flatMap((each) => (each.ok ? each.value.postings.map(({ id }) => id) : []))).toEqual(long.map(({ id }) => id))
})

test('an empty list is a file too', async () => {
  const [text = ''] = write({ statuses: [], views: [], corrections: {}, postings: [] })
  expect(await readBackup(text, NOW)).toEqual({ ok: true, value: { statuses: [], views: [], corrections: {}, postings: [] } })
})

describe('refuses', () => {
  const [text = ''] = write(LIST)
  const deep = `{"format":"requisite-postings","version":1,"statuses":[],"views":[],"postings":[${'{"any":['.repeat(5000)}${']}'.repeat(5000)}]}`
  test.each([
    ['nothing', '', { reason: 'empty' }],
    ['white space', ' \n', { reason: 'empty' }],
    ['words', 'Dear madam', { reason: 'not-json' }],
    ['a file that is cut off', text.slice(0, -40), { reason: 'truncated' }],
    ['another program’s file', '{"basics":{"name":"Ana"}}', { reason: 'not-a-backup' }],
    ['a list', '[]', { reason: 'not-a-backup' }],
    ['a newer version', text.replace(`"version":${BACKUP_VERSION}`, '"version":9'), { reason: 'newer-version', detail: '9' }],
    ['a posting that is none', text.replace('"status":"saved"', '"status":7'), { reason: 'invalid-posting', detail: '1' }],
    ['criteria nested without end', deep, { reason: 'invalid-posting', detail: '1' }],
  ])('%s', async (_, content, refusal) => {
    expect(await readBackup(content, NOW)).toMatchObject({ ok: false, ...refusal })
  })
})

test('fields that no posting has are left behind, and nothing reaches the prototype of objects', async () => {
  const [text = ''] = write(LIST)
  const read = await readBackup(text.replace('"notes":', '"__proto__":{"polluted":true},"onload":"alert(1)","notes":'), NOW)
  expect(read).toEqual({ ok: true, value: LIST })
  expect({}).not.toHaveProperty('polluted')
})

test('reading can be ended', async () => {
  const [text = ''] = write(LIST)
  const pause = () => Promise.reject(new Error('ended'))
  await expect(readBackup(text, pause)).rejects.toThrow('ended')
})
