import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BEGINS_CAPITAL, HAS_SMALL, tokenize } from '../../lib/lexicon/tokenize.ts'
import { LONGEST_WORD, WordTable } from '../../lib/lexicon/word-table.ts'

/** Words of as many letters that all have the same hash: each pair of letters counts the same. */
function collidingWords(pairs: number): string[] {
  let words = ['']
  for (let pair = 0; pair < pairs; pair++) words = words.flatMap((word) => [`${word}áà`, `${word}à\u00ff`])
  return words
}

describe('the table of words', () => {
  test('gives each word one number and keeps it while the table grows', () => {
    const table = new WordTable()
    const words = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}`)
    const numbers = words.map((word) => table.numberOf(word))
    expect(numbers).toEqual(words.map((_, at) => at))
    expect(words.map((word) => table.numberOf(word))).toEqual(numbers)
    expect(table.lower).toEqual(words)
  })

  test('tells words of one hash apart, however many', () => {
    const table = new WordTable()
    const words = collidingWords(10)
    for (const word of words) table.numberOf(word)
    expect(table.size).toBe(1024)
    expect(words.map((word) => table.lower[table.numberOf(word)])).toEqual(words)
  })

  test('holds words longer than any', () => {
    const table = new WordTable()
    const words = [LONGEST_WORD, LONGEST_WORD + 1, 10_000].map((length) => 'x'.repeat(length))
    expect(words.map((word) => table.numberOf(word))).toEqual([0, 1, 2])
    expect(words.map((word) => table.numberOf(word))).toEqual([0, 1, 2])
  })
})

describe('tokens', () => {
  test('have the number of their word in small letters', () => {
    const { lower, word, table } = tokenize('Zebra crossing: ZEBRA Crossing, zebra')
    expect(lower).toEqual(['zebra', 'crossing', ':', 'zebra', 'crossing', ',', 'zebra'])
    expect(Array.from(word, (number) => table.lower[number])).toEqual(lower)
    expect(new Set(word).size).toBe(4)
  })

  test('are in small letters as JavaScript says, in any script, and know how they are written', () => {
    const units = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aAéÉİßΣσǅⅧⓐⒶ \u0307\ud801\udc00') }))
    fc.assert(
      fc.property(units, (text) => {
        const { length, start, end, casing, lower, word, table } = tokenize(text)
        for (let at = 0; at < length; at++) {
          const written = text.slice(start[at], end[at])
          expect(lower[at]).toBe(written.toLowerCase())
          expect(table.lower[word[at] ?? -1]).toBe(lower[at])
          expect(((casing[at] ?? 0) & BEGINS_CAPITAL) !== 0).toBe(written.charAt(0) !== written.charAt(0).toLowerCase())
          expect(((casing[at] ?? 0) & HAS_SMALL) !== 0).toBe(written !== written.toUpperCase())
        }
      }),
    )
  })

  test('keep their words when the memory of words starts anew', () => {
    const many = tokenize(
      Array.from({ length: 30_000 }, (_, at) => `x${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] ?? '')}`).join(' '),
    )
    const after = tokenize('a word after')
    expect(after.table).not.toBe(many.table)
    expect(Array.from(many.word, (number) => many.table.lower[number])).toEqual(many.lower)
  })
})
