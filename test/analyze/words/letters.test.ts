import { expect, test } from 'vitest'
import { isFigures, isOfLetters, isOfSmallLetters } from '../../../lib/analyze/words/letters.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

const stretch = (text: string) => {
  const tokens = tokenize(text)
  return { text, tokens, from: 0, to: tokens.length - 1 }
}

test('tokens are told by what they consist of, and none is outside the stretch', () => {
  const statement = stretch('Kiln 12 + 窯 end')
  const places = [-1, 0, 1, 2, 3, 4]
  expect(places.filter((at) => isOfLetters(statement, at))).toEqual([0, 3])
  expect(places.filter((at) => isOfSmallLetters(statement, at))).toEqual([0])
  expect(places.filter((at) => isFigures(statement, at))).toEqual([1])
})
