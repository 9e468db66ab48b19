import { describe, expect, it } from 'vitest'
import { repairTokens } from '../../lib/analyze/repair.ts'
import { readStatements } from '../../lib/analyze/statements.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'

const units = loadUnits()

/** How often a text's words are read; work counted in reads does not depend on the machine. */
function countReads(text: string): number {
  const tokens = tokenize(text)
  let reads = 0
  const counting = <Words extends object>(words: Words): Words =>
    new Proxy(words, {
      get(target, key) {
        reads++
        return Reflect.get(target, key)
      },
    })
  const mended = repairTokens(text, { ...tokens, lower: counting(tokens.lower), word: counting(tokens.word) }, () => false)
  readStatements(text, mended, [], units)
  return reads
}

/** Texts that make naive rules look again and again at the same words. */
const worst: Readonly<Record<string, string>> = {
  'one word': 'a ',
  'open brackets': '( ',
  'cue openings': 'you will ',
  'words that may begin items': 'work Build ',
  labels: 'x: ',
  'all capitals': 'REQUIRED ',
  'enumeration marks': '1. ',
  'emphasis marks': '**',
  'unfinished lines': 'and the\n',
  'small lines': 'some words that go on and on without any end to them at all,\n',
  references: '&amp;',
  'broken words': 'requi rements ',
  'soft hyphens': 'a\u00ad',
}

describe('reading a text whose words are made to be slow', () => {
  it.each(Object.entries(worst))('takes work linear in the length: %s', (_, piece) => {
    const short = countReads(piece.repeat(2000))
    const long = countReads(piece.repeat(8000))
    expect(long).toBeLessThan(short * 5 + 1000)
  })
})
