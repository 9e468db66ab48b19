import { describe, expect, it } from 'vitest'
import { compilePatterns } from '../../../lib/analyze/words/patterns.ts'
import { readWords, unitWords } from '../../../lib/analyze/words/read-words.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

function holds(pattern: string, text: string): boolean {
  const patterns = compilePatterns([pattern])
  const tokens = tokenize(text)
  const { words, length } = unitWords(readWords(tokens), 0, tokens.length)
  let found = false
  patterns.find(words, length, () => {
    found = true
  })
  return found
}

describe('compilePatterns', () => {
  it.each([
    ['you will', 'and you will bake', true],
    ['you ll', 'you’ll bake', true],
    ['you will', 'you and I will', false],
    ['you (will|shall not) bake', 'you shall not bake', true],
    ['you will|shall? bake', 'you bake', true],
    ['^ bake', 'bake bread', true],
    ['^ bake', '1. bake bread', true],
    ['^ bake', 'we bake bread', false],
    ['bread $', 'we bake bread.', true],
    ['bread $', 'bread we bake', false],
    ['<number> years', '5 years', true],
    ['<number> years', 'many years', false],
    ['bake ~ bread', 'bake a lot of good bread', true],
    ['bake ~ bread', 'bake one two three four five bread', false],
    ['bake ~ bread', 'bake. Buy bread', false],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(holds(pattern, text)).toBe(expected)
  })

  it('refuses what it cannot read', () => {
    expect(() => compilePatterns(['(a b'])).toThrow(/unbalanced/)
    expect(() => compilePatterns(['a b)'])).toThrow(/unbalanced/)
    expect(() => compilePatterns(['<nothing> b'])).toThrow(/unknown word class/)
    expect(() => compilePatterns(['a?'])).toThrow(/nothing/)
  })
})
