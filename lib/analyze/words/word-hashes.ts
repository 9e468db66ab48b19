import { NUMBER, SIGN, type Tokens } from '../../lexicon/tokenize.ts'
import { createColumn } from '../../lexicon/word-column.ts'
import { hashUnits } from '../linear/hash.ts'

/** The hash of any number in figures. */
export const FIGURE = hashUnits('0')
const column = createColumn((lower) => hashUnits(lower))
const known = new WeakMap<Tokens, Int32Array>()

/** Hashes of a text's words for learned models, one a token and read once a text: figures are all alike, signs 0. */
export function wordHashes(tokens: Tokens): Int32Array {
  let hashes = known.get(tokens)
  if (!hashes) {
    hashes = read(tokens)
    known.set(tokens, hashes)
  }
  return hashes
}

function read({ length, kind, word, table }: Tokens): Int32Array {
  const hashes = new Int32Array(length)
  const ofWords = column.of(table)
  for (let at = 0; at < length; at++) if (kind[at] !== SIGN) hashes[at] = kind[at] === NUMBER ? FIGURE : (ofWords[word[at] ?? 0] ?? 0)
  return hashes
}
