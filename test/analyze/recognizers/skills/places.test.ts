import { expect, test } from 'vitest'
import { flags, nextWith, placeTokens, wordNear, wordsNear } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Statement } from '../../../../lib/model/statement.ts'

const statement = (start: number, end: number): Statement => ({ start, end, role: 'required', reason: 'cue' })
const text = 'Kiln – the potter’s kiln\nA kiln'
const places = placeTokens(text, tokenize(text), [statement(0, 24), statement(25, 31)])
const all = Array.from({ length: places.tokens.length + 2 }, (_, index) => index - 1)

test('words near a token are those of its statement, by number as by letter', () => {
  const words = "kiln - '"
  const isFound = wordsNear(words)
  const set = new Set(words.split(' '))
  for (const near of [0, places.tokens.length - 1])
    expect(all.filter((at) => isFound(places, at, near))).toEqual(all.filter((at) => set.has(wordNear(places, at, near))))
  expect(all.filter((at) => isFound(places, at, 0))).toEqual([0, 1, 4, 6])
})

test('the next token with a flag is found, and the end where there is none', () => {
  const flag = flags.add(['kiln'])
  expect([0, 1, 7, places.tokens.length].map((from) => nextWith(places, flag, from))).toEqual([0, 6, 8, 9])
})
