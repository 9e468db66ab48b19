import { fail, type Result, succeed } from '../../model/result.ts'
import { type FeatureTable, readTable, rowOf, writeTable } from './feature-table.ts'
import { joinBytes } from './join-bytes.ts'

/**
 * A linear model over features: each adds its row of weights, one a class, to the scores of the classes. What else the model's user learned
 * (weights of measured values, transitions) stands in `numbers`.
 */
export interface LinearModel extends FeatureTable {
  /** What one unit of a weight counts. */
  scale: number
  numbers: Float32Array
}

const MAGIC = 0x4d515152
const HEAD = 24

/** A model's parts as a training script writes them; `weights` holds `classes` numbers a feature. */
export interface LinearParts {
  /** Raised with every change of what a feature means: weights made for other features are refused. */
  version: number
  classes: number
  scale: number
  features: Int32Array
  weights: Int8Array
  numbers: Float32Array
}

/** Writes a model as one file, all numbers little-endian as in the memory of every machine that runs the extension. */
export function writeLinear({ version, classes, scale, features, weights, numbers }: LinearParts): Uint8Array {
  const head = new DataView(new ArrayBuffer(HEAD))
  head.setUint32(0, MAGIC, true)
  head.setUint16(4, version, true)
  head.setUint16(6, classes, true)
  head.setUint32(8, features.length, true)
  head.setUint32(12, numbers.length, true)
  head.setFloat32(16, scale, true)
  return joinBytes([head, numbers, ...writeTable(features, weights, classes)])
}

/** Reads a model of this version with so many classes and numbers; refuses what is no such model or is cut short. Its numbers are used as they lie in a copy of the file. */
export function readLinear(
  file: Uint8Array,
  version: number,
  classes: number,
  count: number,
): Result<LinearModel, 'not-a-model' | 'other-version' | 'damaged'> {
  if (file.length < HEAD) return fail('not-a-model')
  const { buffer } = new Uint8Array(file)
  const view = new DataView(buffer)
  if (view.getUint32(0, true) !== MAGIC) return fail('not-a-model')
  if (view.getUint16(4, true) !== version || view.getUint16(6, true) !== classes) return fail('other-version')
  const features = view.getUint32(8, true)
  const table = readTable(buffer, HEAD + count * 4, features, classes)
  if (view.getUint32(12, true) !== count || !table) return fail('damaged')
  const scale = view.getFloat32(16, true)
  const numbers = new Float32Array(buffer, HEAD, count)
  if (!Number.isFinite(scale) || !numbers.every(Number.isFinite)) return fail('damaged')
  return succeed({ ...table, scale, numbers })
}

/** Adds a feature's weights, in units of `scale`, to the classes' `scores`. */
export function addWeights(model: LinearModel, feature: number, scores: Int32Array): void {
  const row = rowOf(model, feature)
  if (row >= 0) addRow(model, row, scores)
}

/** Adds the weights from a place in `rows` on to the classes' `scores`. */
export function addRow({ width, rows }: LinearModel, row: number, scores: Int32Array): void {
  for (let each = 0; each < width; each++) scores[each] = (scores[each] ?? 0) + (rows[row + each] ?? 0)
}
