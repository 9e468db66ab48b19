import { expect, test } from 'vitest'
import { partsBeside } from '../../../../lib/analyze/recognizers/skills/parted.ts'
import { inPosting, mentionIn } from './in-posting.ts'

/** The labels of what a whole sentence names, where some of its words are known. */
function partsOf(sentence: string, known: string): string[] | undefined {
  const places = inPosting(sentence)
  const { tokens, text } = places
  const tokenAt = (at: number) => tokens.start.findIndex((start, token) => start <= at && at < (tokens.end[token] ?? 0))
  const begin = text.length - sentence.length
  const mention = mentionIn(places, known)
  const span = { first: tokenAt(begin), last: tokenAt(text.length - 1) }
  const at = { first: tokenAt(mention.start), last: tokenAt(mention.end - 1) }
  return partsBeside(places, span, { ...mention, skill: 'known' }, at)?.map(({ label }) => label)
}

test('what "and" or "or" parts from a known name is another', () => {
  expect(partsOf('marsh or flood design', 'design')).toEqual(['marsh design', 'design'])
  expect(partsOf('butchery and stocks', 'butchery')).toEqual(['butchery', 'stocks'])
})

test('a slash between spaces parts too, and shares nothing', () => {
  expect(partsOf('tide tables / reef forecasting', 'forecasting')).toEqual(['tide tables', 'forecasting'])
  expect(partsOf('elasticity / reef forecasting', 'forecasting')).toEqual(['elasticity', 'forecasting'])
  expect(partsOf('tide/reef forecasting', 'forecasting')).toBeUndefined()
})

test('initials are shared by nothing', () => {
  expect(partsOf('Quill or LT KTE', 'KTE')).toEqual(['Quill', 'KTE'])
})

test('a name that holds the "and" itself is one', () => {
  expect(partsOf('grief and loss work', 'grief and loss')).toBeUndefined()
})
