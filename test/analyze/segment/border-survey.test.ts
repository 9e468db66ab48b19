import { expect, test } from 'vitest'
import { type BorderRow, tellBorderFeatures } from '../../../lib/analyze/segment/border-features.ts'
import { borderPlaces } from '../../../lib/analyze/segment/border-places.ts'
import { surveyRow } from '../../../lib/analyze/segment/border-survey.ts'
import { readWords } from '../../../lib/analyze/words/read-words.ts'
import { wordHashes } from '../../../lib/analyze/words/word-hashes.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

/** A text of one row, its sentences beginning at these tokens. */
function rowOf(text: string, starts: readonly number[] = [0]): BorderRow {
  const tokens = tokenize(text)
  const words = readWords(tokens)
  const places = borderPlaces(text, tokens, words, starts, tokens.length)
  return { text, tokens, words, hashes: wordHashes(tokens), from: 0, to: tokens.length, places }
}

test('a place knows how far it stands from where a unit begins for certain', () => {
  const row = rowOf('Join us. Duties Bake bread Sell bread', [0, 3])
  const { since, until, density } = surveyRow(row)
  expect(row.places.map(({ token }) => row.tokens.lower[token])).toEqual(['join', 'duties', 'bake', 'sell'])
  expect([...since.subarray(0, 4)]).toEqual([0, 3, 1, 3])
  expect([...until.subarray(0, 4)]).toEqual([3, 5, 4, 2])
  expect(density).toBe(4)
})

test('a place knows what heading ends before it and which begins there, though not beyond a certain border', () => {
  const glued = surveyRow(rowOf('Responsibilities Bake bread'))
  expect([...glued.headingAfter.subarray(0, 2)]).toEqual([4, 0])
  expect([...glued.headingBefore.subarray(0, 2)]).toEqual([0, 4])
  const apart = surveyRow(rowOf('We bake. Responsibilities. Bake bread', [0, 3, 5]))
  expect([...apart.headingBefore.subarray(0, 3)]).toEqual([0, 0, 4])
})

test('a place knows where words in capitals begin and end among others', () => {
  const { capitals, capitalRuns } = surveyRow(rowOf('We bake. OUR OVEN Bread SQL', [0, 3]))
  expect([...capitals.subarray(0, 5)]).toEqual([0, 1, 3, 2, 1])
  expect(capitalRuns).toBe(2)
})

test('a row of nothing but places takes work linear in its length', () => {
  const countReads = (text: string): number => {
    const row = rowOf(text)
    let reads = 0
    const places = new Proxy(row.places, {
      get(target, key) {
        reads++
        return Reflect.get(target, key)
      },
    })
    const counting = { ...row, places }
    const survey = surveyRow(counting)
    for (let place = 0; place < row.places.length; place++) tellBorderFeatures(counting, survey, place, { tell() {}, tellValue() {} })
    return reads
  }
  expect(countReads('Bake Sell '.repeat(4000))).toBeLessThan(countReads('Bake Sell '.repeat(1000)) * 5)
})
