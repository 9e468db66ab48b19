import { expect, test } from 'vitest'
import { recognizeSpelledOut } from '../../../../../lib/analyze/recognizers/skills/claims/spelled-out.ts'
import { inPosting } from '../in-posting.ts'

test.each([
  ['A current Kiln Tender Examination (KTE) pass', ['Kiln Tender Examination']],
  ['Registered by the Board of Oyster Growers (BOG)', ['Board of Oyster Growers']],
  ['Kiln work (KTE)', []],
  ['A kiln tender examination (KTE)', []],
])('"%s"', (sentence, names) => {
  const places = inPosting(sentence)
  expect(recognizeSpelledOut(places).map(({ start, end }) => places.text.slice(start, end))).toEqual(names)
})
