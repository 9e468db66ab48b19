import { describe, expect, test } from 'vitest'
import { createFlags } from '../../../lib/analyze/words/word-flags.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

describe('sets of words as flags', () => {
  const tokens = tokenize('Red or blue, RED and green’s')

  test('tell of each token which sets its word is in', () => {
    const flags = createFlags((lower) => lower)
    const warm = flags.add(['red', 'orange'])
    const joint = flags.add(new Set(['or', 'and', 'red']))
    const inSet = (flag: number) => tokens.lower.filter((_, at) => flags.has(tokens, at, flag))
    expect(inSet(warm)).toEqual(['red', 'red'])
    expect(inSet(joint)).toEqual(['red', 'or', 'red', 'and'])
  })

  test('know a set added after a text was asked about', () => {
    const flags = createFlags((lower) => lower)
    expect(flags.has(tokens, 0, flags.add(['blue']))).toBe(false)
    expect(flags.has(tokens, 0, flags.add(['red']))).toBe(true)
  })

  test('see words as they are read', () => {
    const flags = createFlags((lower) => (lower === '’' ? "'" : lower))
    const quote = flags.add(["'"])
    expect(tokens.lower.findIndex((_, at) => flags.has(tokens, at, quote))).toBe(tokens.lower.indexOf('’'))
  })

  test('have room for 31 and say so', () => {
    const flags = createFlags((lower) => lower)
    const all = Array.from({ length: 31 }, () => flags.add(['red']))
    expect(all.every((flag) => flags.has(tokens, 0, flag))).toBe(true)
    expect(new Set(all).size).toBe(31)
    expect(() => flags.add(['blue'])).toThrow('no flag is left')
  })
})
