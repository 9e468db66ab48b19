import { expect, test } from 'vitest'
import { spellingOf } from '../../../lib/analyze/repair/spelling.ts'
import { repairTokens } from '../../../lib/analyze/repair.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'
import { asksOf } from '../asks.ts'

const spelled = (text: string, words = text) =>
  spellingOf(
    text,
    repairTokens(text, tokenize(text), () => false),
  )(words, { start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each([
  ['Mana gement and Develo pment of Kilns', 'Management and Development of Kilns'],
  ['Clay R&amp;D', 'Clay R&D'],
  ['Kilns -LRB-wood-fired-RRB-', 'Kilns (wood-fired)'],
  ['whole words', 'whole words'],
])('"%s" is shown as "%s"', (text, shown) => {
  expect(spelled(text)).toBe(shown)
})

test('only the stretch that is asked about is mended', () => {
  expect(spelled('Develo pment beside mana gement', 'mana gement')).toBe('management')
  const text = 'Develo pment beside mana gement'
  const spell = spellingOf(
    text,
    repairTokens(text, tokenize(text), () => false),
  )
  expect(spell('Develo pment', { start: 20, end: 31 })).toBe('Develo pment')
})

test('what a requirement asks for is named in whole words', () => {
  const asks = asksOf('Requirements\n- Knowledge of Quill, kiln develo pment and glaze develo pment')
  expect(asks.map(({ asks }) => asks)).toEqual(["all('Quill', 'kiln development', 'glaze development')"])
})
