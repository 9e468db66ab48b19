import type { Tokens } from '../../lexicon/tokenize.ts'
import { createColumn } from '../../lexicon/word-column.ts'
import type { WordTable } from '../../lexicon/word-table.ts'

/** Sets of words as flags, one bit each: whether a token is in one costs no look-up of its word. */
export interface WordFlags {
  /** Adds a set of lower-cased words; returns its flag. There is room for 31. */
  add(words: Iterable<string>): number
  /** The flags of all words of a table. */
  of(table: WordTable): Int32Array
  /** Whether a token's word is in the set with this flag. */
  has(tokens: Tokens, at: number, flag: number): boolean
}

/** As many as a number has bits, but for its sign. */
export const MOST_FLAGS = 31

/** Makes room for sets of words. `read` makes of a token's word, lower-cased, what stands in the sets. */
export function createFlags(read: (lower: string) => string): WordFlags {
  const flags = new Map<string, number>()
  const column = createColumn((lower) => flags.get(read(lower)) ?? 0)
  let count = 0
  return {
    add(words) {
      if (count === MOST_FLAGS) throw new Error('no flag is left for another set of words')
      const flag = 1 << count++
      for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag)
      column.forget()
      return flag
    },
    of: column.of,
    has({ word, table }, at, flag) {
      return ((column.of(table)[word[at] ?? 0] ?? 0) & flag) !== 0
    },
  }
}
