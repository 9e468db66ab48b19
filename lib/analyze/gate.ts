import { createColumn } from '../lexicon/word-column.ts'
import type { Stretch } from './stretch.ts'

/** Tells from a statement's words which of several rules are worth asking: one look at each word instead of one pass a rule. */
export interface Gate {
  /** One bit for each rule, in the order given. */
  open(statement: Stretch): number
}

/** Builds a gate for at most 31 rules. */
export function createGate(rules: readonly { triggers: readonly string[] }[]): Gate {
  const bits = new Map<string, number>()
  rules.forEach(({ triggers }, index) => {
    for (const word of triggers) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  })
  const column = createColumn((lower) => bits.get(lower) ?? 0)
  return {
    open({ tokens: { word, table }, from, to }) {
      const bitsOf = column.of(table)
      let mask = 0
      for (let at = from; at < to; at++) mask |= bitsOf[word[at] ?? 0] ?? 0
      return mask
    },
  }
}
