import { createColumn } from '../../lexicon/word-column.ts'
import type { WordTable } from '../../lexicon/word-table.ts'
import { wordClasses } from './classes.ts'

/** The words patterns speak of, as small numbers. A word no pattern names is UNKNOWN; `^`, `$` and figures have numbers of their own. */
export const UNKNOWN = 0
export const START = 1
export const END = 2
/** Any number written in figures; patterns say `<number>`. */
export const FIGURE = 3
/** Tokens patterns do not see: apostrophes, quotes, hyphens, marks of emphasis. */
export const UNSEEN = -1

const numbers = new Map<string, number>([
  ['^', START],
  ['$', END],
  ['0', FIGURE],
])
/** Set beside UNKNOWN of a word that is neither a known word nor named by a pattern. */
export const STRANGE_BIT = 30
export const STRANGE = 1 << STRANGE_BIT

/** The vocabulary's numbers of a table's words. */
const column = createColumn((lower) => numbers.get(lower) ?? UNKNOWN | STRANGE)

/** Each word's classes, one bit each, at the word's number. */
const classes: number[] = [0, 0, 0, 0]
const bits = new Map<string, number>()
let count = 4

/** The number of a word, made if it has none yet: for the compilation of patterns. */
export function intern(word: string): number {
  const known = numbers.get(word)
  if (known) return known
  const number = count++
  numbers.set(word, number)
  column.forget()
  classes[number] = 0
  return number
}

for (const sign of '\'’‘`"“”„«»*_-–—‐‑~•\u00b4') numbers.set(sign, UNSEEN)
intern('(')
intern(')')

let bit = 1
for (const [name, words] of Object.entries(wordClasses)) {
  for (const word of words) {
    const number = intern(word)
    classes[number] = (classes[number] ?? 0) | bit
  }
  bits.set(name, bit)
  bit <<= 1
}
/** A set of words by their numbers: 1 at the number of each. */
export function numberSet(words: readonly string[]): Uint8Array {
  const members = words.map(intern)
  const set = new Uint8Array(Math.max(...members) + 1)
  for (const member of members) set[member] = 1
  return set
}

/** Makes words known that no pattern need name. */
export function knowWords(words: readonly string[]): void {
  for (const word of words) if (!numbers.has(word)) numbers.set(word, UNKNOWN)
  column.forget()
}

/** The numbers of all words of a table, by their numbers there: UNSEEN, UNKNOWN (with STRANGE where fitting) or the word's own. */
export function numbersOf(table: WordTable): Int32Array {
  return column.of(table)
}

/** The number of a lower-cased word or sign, UNKNOWN if no pattern names it; undefined for one neither known nor named by a pattern. */
export function knownNumber(lower: string): number | undefined {
  return numbers.get(lower)
}

/** The bit of a class in `classesOf`. Throws on a name that is no class: it is a bug of a pattern. */
export function classBit(name: string): number {
  const found = bits.get(name)
  if (found === undefined) throw new Error(`unknown word class <${name}>`)
  return found
}

/** The classes of all words by their numbers, as bits; words made later have none. */
export function classTable(): Int32Array {
  return Int32Array.from(classes)
}

/** The classes of a word by its number, as bits. */
export function classesOf(number: number): number {
  return classes[number] ?? 0
}
