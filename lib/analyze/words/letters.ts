import { NUMBER } from '../../lexicon/tokenize.ts'
import { createColumn } from '../../lexicon/word-column.ts'
import type { Stretch } from '../stretch.ts'

const LETTERS = 1
const SMALL_LETTERS = 2

/** What words consist of, told once of each: the questions come for nearly every token of a text. */
const column = createColumn((lower) => (/^\p{L}+$/u.test(lower) ? LETTERS : 0) | (/^\p{Ll}+$/u.test(lower) ? SMALL_LETTERS : 0))

/** Whether a token is nothing but letters; outside the stretch none is. */
export function isOfLetters(stretch: Stretch, at: number): boolean {
  return (lettersAt(stretch, at) & LETTERS) !== 0
}

/** Whether a token, in small letters, is nothing but letters of a script that has capitals too. */
export function isOfSmallLetters(stretch: Stretch, at: number): boolean {
  return (lettersAt(stretch, at) & SMALL_LETTERS) !== 0
}

/** Whether a token is a number in figures. */
export function isFigures({ tokens, from, to }: Stretch, at: number): boolean {
  return at >= from && at < to && tokens.kind[at] === NUMBER
}

function lettersAt({ tokens: { word, table }, from, to }: Stretch, at: number): number {
  return at >= from && at < to ? (column.of(table)[word[at] ?? 0] ?? 0) : 0
}
