import { describe, expect, test } from 'vitest'
import { readFacts } from '../../lib/analyze/facts/read-facts.ts'
import { stretchesOf } from '../../lib/analyze/located.ts'
import { readRequirements } from '../../lib/analyze/requirements.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Role } from '../../lib/model/statement.ts'
import { plainPosting } from './facts/lines.ts'

/** Pieces that tempt a rule to look again and again at the same words. */
const pieces = [
  'a ',
  '( ',
  ') ',
  '/ ',
  ', ',
  'or ',
  '+ ',
  '5 ',
  '5 years of ',
  'year ',
  'years or more ',
  'including 2 in ',
  "bachelor's in foo ",
  'bachelor of ',
  'degree or equivalent ',
  'bachelor or master ',
  'certified in first aid ',
  'x y z license ',
  'travel ',
  'lift ',
  'a plus, ',
  'not required ',
  'no ',
  'ideally ',
  'such as ',
  '$',
  '1,111,',
  '1 111 ',
  '$5 to ',
  'from May ',
  'apply by ',
  'apply May 2 to ',
  'looking for a ',
  'join us at A ',
  'City of ',
  'at A ',
  '[ ',
  '[x ',
  '{{',
  'maximum of 3 ',
  'remote ',
  'hybrid role ',
  'b.s. ',
  "or ' ",
]

/** How often words of one statement are read; work counted in reads does not depend on the machine. */
function countReads(text: string, role: Role): number {
  const tokens = tokenize(text)
  let reads = 0
  const counted = <List extends object>(list: List): List =>
    new Proxy(list, {
      get(target, key) {
        reads++
        return Reflect.get(target, key)
      },
    })
  const read = { ...tokens, lower: counted(tokens.lower), word: counted(tokens.word) }
  const statement = { start: tokens.start[0] ?? 0, end: text.trimEnd().length, role, reason: 'cue' as const }
  for (const stretch of stretchesOf(text, read, [statement])) {
    readFacts(plainPosting(text), [[stretch]])
    if (role === 'required') readRequirements([stretch], () => [], { lexicon: { skill: () => undefined, resolve: () => undefined } })
  }
  return reads
}

test('facts are read of more statements than a call can have arguments', () => {
  const text = 'Bread'
  const [statement] = stretchesOf(text, tokenize(text), [{ start: 0, end: text.length, role: 'other' as const, reason: 'cue' as const }])
  if (!statement) throw new Error('no statement')
  expect(readFacts(plainPosting(text), [Array.from({ length: 300_000 }, () => statement)]).text).toBe(text)
})

describe('one endless statement takes work linear in its length', () => {
  test.each(pieces)('%j', (piece) => {
    for (const role of ['required', 'process'] as const) {
      const short = countReads(piece.repeat(500), role)
      const long = countReads(piece.repeat(4000), role)
      expect(long).toBeLessThan(short * 9 + 2000)
    }
  })
})
