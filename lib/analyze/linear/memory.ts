import { createColumn, type WordColumn } from '../../lexicon/word-column.ts'
import { rowOf } from './feature-table.ts'
import { hashUnits, mix } from './hash.ts'
import type { LinearModel } from './model.ts'

/** Where the weights of features stand that are asked for again and again, so that they are looked for once: -1 for those never seen. */

/** The rows of the features `mix(kind, value)` of small numbers, at `kind * values + value`. */
export function rowsOfValues(model: LinearModel, kinds: number, values: number): Int32Array {
  return Int32Array.from({ length: kinds * values }, (_, at) => rowOf(model, mix(Math.floor(at / values), at % values)))
}

/** The rows of the features `mix(kind, hash)` of words, by the words' numbers. */
export function rowsOfWords(model: LinearModel, kind: number): WordColumn {
  return createColumn((lower) => rowOf(model, mix(kind, hashUnits(lower))))
}
