import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['<Zed>; <Quill> or <Moss> is just as good', 'any(zed, quill, moss)'],
  ['<Ledger>, <Zed>; <Quill> is fine too', 'all(ledger, any(zed, quill))'],
  ['<Zed>, but <Quill> is ok as well', 'any(zed, quill)'],
  ['We are on <Zed>; if you grew up on <Quill>, <Moss> or anything else, you will be fine', 'any(zed, quill, moss)'],
  ['<Zed>; <Quill> or <Moss> will also do', 'any(zed, quill, moss)'],
  ['<Spanish>; <Italian> is also fine', 'any(es, it)'],
  ['<Zed> (<Quill> or <Moss> is fine too)', 'any(zed, quill, moss)'],
  ['<Zed> (<Quill> is fine too, if you can read <Zed>)', 'any(zed, quill)'],
  ['<Till systems> (we use <Zed>; <Quill> is just as good)', 'all(till-systems, any(zed, quill))'],
])('what will do as well is one of the ways: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<Zed>; <Quill> is not acceptable', 'all(zed, quill)'],
  ['<Zed>; you are fine with <Spanish>', 'all(zed, es)'],
  ['<Zed> and <Quill>; a fine hand', 'all(zed, quill)'],
])('what is said of something else joins nothing: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
