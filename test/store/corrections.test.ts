import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Posting } from '../../lib/model/posting.ts'
import { correct, readCorrections } from '../../lib/store/corrections.ts'

beforeEach(() => fakeBrowser.reset())

const posting = (url: string): Posting => ({
  url,
  site: 'generic',
  jobLocation: [],
  employmentType: [],
  baseSalary: [],
  placeholders: [],
  text: 'Ready for a challenge?',
  provenance: {},
})
const one = posting('https://jobs.example/1')
const other = posting('https://jobs.example/2')

test('what is no requirement is remembered for its posting only, once', async () => {
  await correct(one, 'Ready for a challenge?', true)
  await correct(one, 'Ready for a challenge?', true)
  expect(await readCorrections(one)).toEqual(['Ready for a challenge?'])
  expect(await readCorrections(other)).toEqual([])
})

test('taken back, nothing is left of it', async () => {
  await correct(one, 'first', true)
  await correct(one, 'second', true)
  await correct(one, 'first', false)
  expect(await readCorrections(one)).toEqual(['second'])
  await correct(one, 'second', false)
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

test('what can no longer be read counts as nothing', async () => {
  await correct(one, 'first', true)
  const [key = ''] = Object.keys(await fakeBrowser.storage.local.get(null))
  await fakeBrowser.storage.local.set({ [key]: { broken: true } })
  expect(await readCorrections(one)).toEqual([])
})
