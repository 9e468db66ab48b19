import { fail, type Result, succeed } from '../../model/result.ts'
import { type FeatureTable, readTable, writeTable } from '../linear/feature-table.ts'
import { joinBytes } from '../linear/join-bytes.ts'
import { TAGS, type Transitions } from './decode.ts'
import { FEATURES } from './features.ts'
import { createMemories, type Memories } from './memories.ts'
import { SPAN_TYPES, WEIGHTS } from './span-types.ts'
import { indexWords, type WordTable } from './words.ts'

/** How one type of span is decided: what a unit of its weights counts, its transitions, and what `OUTSIDE` gets less for every token. */
export interface Chain {
  scale: number
  leaning: number
  transitions: Transitions
}

/**
 * Two linear-chain models over the same features (Lafferty et al. 2001), the facts of words the features need, and what was worked out
 * from them so far.
 */
export interface TaggerModel {
  words: WordTable
  chains: readonly [Chain, Chain]
  weights: FeatureTable
  memories: Memories
}

const MAGIC = 0x47545152
const VERSION = 3
const FLOATS = SPAN_TYPES.length * (2 + TAGS * TAGS + TAGS)
const HEAD = 16 + FLOATS * 4
/** More words than the table's sixteen bits can number. */
const MOST = 65_534

/** The file's parts as the training script writes them: chains, words with their facts, feature hashes with their weights. */
export interface ModelParts {
  chains: readonly [Chain, Chain]
  words: Int32Array
  facts: Int32Array
  features: Int32Array
  weights: Int8Array
}

/** Writes a model as one file, all numbers little-endian as in the memory of every machine that runs the extension. */
export function writeModel({ chains, words, facts, features, weights }: ModelParts): Uint8Array {
  const head = new DataView(new ArrayBuffer(HEAD))
  head.setUint32(0, MAGIC, true)
  head.setUint16(4, VERSION, true)
  head.setUint16(6, FEATURES, true)
  head.setUint32(8, words.length, true)
  head.setUint32(12, features.length, true)
  const floats = chains.flatMap(({ scale, leaning, transitions }) => [scale, leaning, ...transitions])
  floats.forEach((value, at) => {
    head.setFloat32(16 + at * 4, value, true)
  })
  return joinBytes([head, words, facts, ...writeTable(features, weights, WEIGHTS)])
}

/** Reads a model; refuses what is no model, was made for other features, or is cut short. Its numbers are used as they lie in a copy of the file. */
export function readModel(file: Uint8Array): Result<TaggerModel, 'not-a-model' | 'other-version' | 'damaged'> {
  if (file.length < HEAD) return fail('not-a-model')
  const { buffer } = Uint8Array.from(file)
  const view = new DataView(buffer)
  if (view.getUint32(0, true) !== MAGIC) return fail('not-a-model')
  if (view.getUint16(4, true) !== VERSION || view.getUint16(6, true) !== FEATURES) return fail('other-version')
  const words = view.getUint32(8, true)
  const wordsTo = HEAD + words * 8
  const weights = words > MOST ? undefined : readTable(buffer, wordsTo, view.getUint32(12, true), WEIGHTS)
  const floats = new Float32Array(buffer, 16, FLOATS)
  if (!weights || !floats.every(Number.isFinite)) return fail('damaged')
  const each = FLOATS / SPAN_TYPES.length
  const chainAt = (at: number): Chain => {
    const own = floats.subarray(at * each, (at + 1) * each)
    return { scale: own[0] ?? 0, leaning: own[1] ?? 0, transitions: own.slice(2) }
  }
  return succeed({
    words: indexWords(new Int32Array(buffer, HEAD, words), new Int32Array(buffer, HEAD + words * 4, words)),
    chains: [chainAt(0), chainAt(1)],
    weights,
    memories: createMemories(),
  })
}
