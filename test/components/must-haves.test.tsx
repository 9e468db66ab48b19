// @vitest-environment jsdom
import './words.ts'
import { expect, test } from 'vitest'
import { MustHaves } from '../../components/saved/MustHaves.tsx'
import { rowOf } from '../../lib/store/row-of.ts'
import { kept, record } from '../store/kept.ts'
import { show } from './render.tsx'

const rowIn = (language: string | undefined, text?: string) =>
  rowOf(
    kept('https://bakery.example/jobs/1', {
      record: { ...record(text === undefined ? {} : { text }), ...(language !== undefined && { language }) },
    }),
  )
const tell = (language: string | undefined, text?: string) => {
  const place = show(<MustHaves row={rowIn(language, text)} language="en" />)
  return { words: place.textContent, hint: place.querySelector('[title]')?.getAttribute('title') }
}

test('a row says how many must-haves are met', () => {
  expect(tell('en')).toEqual({ words: '1 of 1', hint: undefined })
  expect(tell(undefined)).toEqual({ words: '1 of 1', hint: undefined })
})

test('a row of a posting in a language that is not read well is as honest as its checklist', () => {
  const { words, hint } = tell('fi')
  expect(words).toBe('1 of 1, unsure')
  expect(hint).toMatch(/^This posting is in Finnish\. Requisite reads .*English.* best/)
})

test('it does not pass for a posting that asks for nothing where nothing was found', () => {
  expect(tell('fi', 'Leipuri etsinnässä.').words).toBe('unsure')
  expect(tell('en', 'Baker wanted.').words).toBe('–')
})
