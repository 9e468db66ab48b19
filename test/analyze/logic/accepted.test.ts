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
  ['<Till systems> (we use <Zed>; <Quill> is just as good)', 'any(till-systems, zed, quill)'],
  ['<Zed> (<Quill> folks welcome too)', 'any(zed, quill)'],
  ['<Weaving> on a <Zed> (<Quill> users are also welcome)', 'all(weaving, any(zed, quill))'],
  ['<Looms>: we use <Zed>; <Quill>, <Moss> and the like are close enough', 'all(looms, any(zed, quill, moss))'],
  ['<Looms> (we use RevoWarp; <Quill>, <Moss> and the like are close enough)', "all(looms, any('RevoWarp', quill, moss))"],
  ['<Looms> - we use <Zed>, <Quill> is tolerated', 'all(looms, any(zed, quill))'],
  ['Some <weaving> (we use RevoWarp, but <Quill> is fine)', "all(weaving, any('RevoWarp', quill))"],
  ['<Looms>; we use RevoWarp, but <Quill> or <Moss> users pick it up in a week', "all(looms, any('RevoWarp', quill, moss))"],
  ['<Zed>; <Quill> and <Moss> are fine too', 'any(zed, quill, moss)'],
])('what will do as well is one of the ways: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<Zed>; <Quill> is not acceptable', 'all(zed, quill)'],
  ['<Zed>; you are fine with <Spanish>', 'all(zed, es)'],
  ['<Zed> and <Quill>; a fine hand', 'all(zed, quill)'],
  ['<Zed>; we use RevoWarp for <weaving>', 'all(zed, weaving)'],
  ['<Zed>, <Quill> is a must', 'all(zed, quill)'],
  ['<Zed>; you know <Quill> well enough', 'all(zed, quill)'],
  ['<Zed>; you pick it up quickly', 'zed'],
])('what is said of something else joins nothing: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
