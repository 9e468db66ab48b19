import { expect, test } from 'vitest'
import { wordsAt, wordsIn } from '../../../lib/analyze/words/words-at.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

const stretch = (text: string) => {
  const tokens = tokenize(text)
  return { text, tokens, from: 0, to: tokens.length }
}

test('tokens are found whatever their case, with curly quotes and long dashes as plain ones', () => {
  const isFound = wordsAt("kiln - '")
  const statement = stretch('Kiln – the potter’s KILN')
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => isFound(statement, at))).toEqual([true, true, false, false, true, false, true])
})

test('outside the stretch there are no words', () => {
  const isKiln = wordsAt('kiln')
  const statement = { ...stretch('kiln oven kiln'), from: 1, to: 2 }
  expect([-1, 0, 1, 2, 3].some((at) => isKiln(statement, at))).toBe(false)
})

test('a stretch is asked for words as a whole', () => {
  const hasKiln = wordsIn('kiln kilns')
  const statement = stretch('The oven, the kiln and the wheel')
  expect(hasKiln(statement)).toBe(true)
  expect(hasKiln({ ...statement, to: 3 })).toBe(false)
  expect(hasKiln({ ...statement, from: 5 })).toBe(false)
})

test('there is room for any number of sets, each with its own words', () => {
  const words = Array.from({ length: 70 }, (_, index) => String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26)))
  const sets = words.map((word) => wordsAt(new Set([word, 'shared'])))
  const statement = stretch([...words, 'shared'].join(' '))
  sets.forEach((isIn, index) => {
    const places = Array.from({ length: 71 }, (_, at) => at).filter((at) => isIn(statement, at))
    expect(places).toEqual([index, 70])
  })
})
