import { expect, test } from 'vitest'
import { valueText } from '../../../lib/analyze/facts/value-text.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

test.each([
  ['Senior Glazier -LRB- Lead Hand -RRB-', 'Senior Glazier (Lead Hand)'],
  ['Larkhill-Stroud -LRB-VT-RRB-', 'Larkhill-Stroud (VT)'],
  ['Senior\n  Glazier', 'Senior Glazier'],
])('%j is shown as %j', (text, shown) => {
  const tokens = tokenize(text)
  expect(valueText({ text, tokens, from: 0, to: tokens.length }, 0, tokens.length)).toBe(shown)
})
