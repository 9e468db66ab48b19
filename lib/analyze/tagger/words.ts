import { NUMBER, type Tokens } from '../../lexicon/tokenize.ts'
import { createColumn } from '../../lexicon/word-column.ts'
import { hashUnits } from '../linear/hash.ts'

/**
 * What is known of words before any posting is read, each a small number, 0 for a word not known: `usage`, how common it is in spoken
 * English; `asked`, how much more often than others it stands inside what labelled postings ask for; `kind`, its class among words used
 * alike, found in postings without labels.
 */
export interface WordFacts {
  usage: number
  asked: number
  kind: number
}

/** Facts of many words, found by the word's hash. */
export interface WordTable {
  hashes: Int32Array
  /** One number a word, as `packFacts` makes it. */
  facts: Int32Array
  /** For each slot the place of a word in the two lists plus one, 0 where the slot is free. */
  slots: Uint16Array
}

/** Puts a word's facts into one number. */
export function packFacts({ usage, asked, kind }: WordFacts): number {
  return usage | (asked << 4) | (kind << 9)
}

/** How common the word is and how much it belongs to what is asked for, as one number. */
export const grades = (facts: number): number => facts & 511
/** How common the word is, 0 to 15. */
export const usageOf = (facts: number): number => facts & 15
/** How much the word belongs to what is asked for, 0 to 31. */
export const askedOf = (facts: number): number => (facts >> 4) & 31
/** The word's class, 0 to 255. */
export const kindOf = (facts: number): number => (facts >> 9) & 255

/** Makes the words findable. Takes at most 65,534. */
export function indexWords(hashes: Int32Array, facts: Int32Array): WordTable {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 2)))
  const table = { hashes, facts, slots }
  hashes.forEach((hash, at) => {
    slots[findSlot(table, hash)] = at + 1
  })
  return table
}

function findSlot({ slots, hashes }: WordTable, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  for (let place = slots[slot]; place && hashes[place - 1] !== hash; place = slots[slot]) slot = (slot + 1) & mask
  return slot
}

/** The packed facts of the word with this hash; 0 if nothing is known of it. */
export function factsOf(table: WordTable, hash: number): number {
  const place = table.slots[findSlot(table, hash)] ?? 0
  return place ? (table.facts[place - 1] ?? 0) : 0
}

/** The hash of a token as a word: numbers of the same length are the same word. */
export function wordHash({ kind, lower, word, table }: Tokens, at: number): number {
  if (kind[at] === NUMBER) return 9 + Math.min((lower[at] ?? '').length, 4)
  return hashes.of(table)[word[at] ?? 0] ?? 0
}

const hashes = createColumn((lower) => hashUnits(lower))
