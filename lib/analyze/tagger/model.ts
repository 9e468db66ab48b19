import { fail, type Result, succeed } from '../../model/result.ts'
import { TAGS, type Transitions } from './decode.ts'
import { FEATURES } from './features.ts'
import { createMemories, type Memories } from './memories.ts'
import { indexWeights, SPAN_TYPES, WEIGHTS, type WeightTable } from './weight-table.ts'
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
  weights: WeightTable
  memories: Memories
}

const MAGIC = 0x47545152
const VERSION = 1
const FLOATS = SPAN_TYPES.length * (2 + TAGS * TAGS + TAGS)
const HEAD = 16 + FLOATS * 4
const LONGEST = 4 * 2 ** 20

/** The file's parts as the training script writes them: chains, words with their facts, feature hashes with their weights. */
export interface ModelParts {
  chains: readonly [Chain, Chain]
  words: Int32Array
  facts: Int32Array
  features: Int32Array
  weights: Int8Array
}

/** Writes a model as one file, all numbers little-endian. */
export function writeModel({ chains, words, facts, features, weights }: ModelParts): Uint8Array {
  const bytes = new Uint8Array(HEAD + words.length * 8 + features.length * (4 + WEIGHTS))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, FEATURES, true)
  view.setUint32(8, words.length, true)
  view.setUint32(12, features.length, true)
  const floats = chains.flatMap(({ scale, leaning, transitions }) => [scale, leaning, ...transitions])
  floats.forEach((value, at) => {
    view.setFloat32(16 + at * 4, value, true)
  })
  let at = HEAD
  for (const list of [words, facts, features])
    for (const value of list) {
      view.setInt32(at, value, true)
      at += 4
    }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at)
  return bytes
}

/** Reads a model; refuses what is no model, was made for other features, or is cut short. */
export function readModel(bytes: Uint8Array): Result<TaggerModel, 'not-a-model' | 'other-version' | 'damaged'> {
  if (bytes.length < HEAD) return fail('not-a-model')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint32(0, true) !== MAGIC) return fail('not-a-model')
  if (view.getUint16(4, true) !== VERSION || view.getUint16(6, true) !== FEATURES) return fail('other-version')
  const words = view.getUint32(8, true)
  const features = view.getUint32(12, true)
  if (words > 65_534 || bytes.length > LONGEST || bytes.length !== HEAD + words * 8 + features * (4 + WEIGHTS)) return fail('damaged')
  const floats = Float32Array.from({ length: FLOATS }, (_, at) => view.getFloat32(16 + at * 4, true))
  if (!floats.every(Number.isFinite)) return fail('damaged')
  const integers = (start: number, count: number) => {
    const list = new Int32Array(count)
    for (let at = 0; at < count; at++) list[at] = view.getInt32(start + at * 4, true)
    return list
  }
  const each = FLOATS / SPAN_TYPES.length
  const chainAt = (at: number): Chain => {
    const own = floats.subarray(at * each, (at + 1) * each)
    return { scale: own[0] ?? 0, leaning: own[1] ?? 0, transitions: own.slice(2) }
  }
  const from = HEAD + words * 8
  return succeed({
    words: indexWords(integers(HEAD, words), integers(HEAD + words * 4, words)),
    chains: [chainAt(0), chainAt(1)],
    weights: indexWeights(
      integers(from, features),
      new Int8Array(bytes.buffer, bytes.byteOffset + from + features * 4, features * WEIGHTS),
    ),
    memories: createMemories(),
  })
}
