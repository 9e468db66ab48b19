import { expect, it } from 'vitest'
import { beginsCapital, isAllCapitals, tokenize } from '../../lib/lexicon/tokenize.ts'

it('tells how a word is written, whichever alphabet it is in', () => {
  const words = ['ACME', 'ÉCOLE', 'МОЛЛ', 'Acme', 'École', 'Молл', 'acme', 'école', 'молл']
  const tokens = tokenize(words.join(' '))
  const indices = words.map((_, at) => at)
  expect(indices.filter((at) => isAllCapitals(tokens, at))).toEqual([0, 1, 2])
  expect(indices.filter((at) => beginsCapital(tokens, at))).toEqual([0, 1, 2, 3, 4, 5])
})
