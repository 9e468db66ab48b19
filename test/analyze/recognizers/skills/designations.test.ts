import { expect, test } from 'vitest'
import { withNumbers } from '../../../../lib/analyze/recognizers/skills/designations.ts'
import { inPosting, mentionIn } from './in-posting.ts'

/** What some words as a mention become. */
function numbered(sentence: string, words: string): string[] {
  const places = inPosting(sentence)
  return withNumbers(places, [mentionIn(places, words)]).map(({ label }) => label)
}

test.each([
  ['Knows QNST SP 800-53 well', 'QNST SP', 'QNST SP 800-53'],
  ['Knows QSME B31.3 kilns', 'QSME B', 'QSME B31.3'],
  ['Knows QFPA 70E', 'QFPA', 'QFPA 70E'],
  ['Knows QEC 62304', 'QEC', 'QEC'],
  ['Knows QPI 1104', 'QPI', 'QPI 1104'],
  ['QVAC 3 years', 'QVAC', 'QVAC'],
  ['QSRS 500 users', 'QSRS', 'QSRS'],
  ['Quill 1104', 'Quill', 'Quill'],
  ['Knows 7q Ledger', 'q Ledger', '7q Ledger'],
  ['Knows QillNet/IP', 'QillNet', 'QillNet/IP'],
  ['Knows QillNet/Ferry', 'QillNet', 'QillNet'],
  ['QFPA, 1104', 'QFPA', 'QFPA'],
])('in "%s" %s is %s', (sentence, words, name) => {
  expect(numbered(sentence, words)).toEqual([name])
})
