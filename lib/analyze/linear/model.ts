import { fail, type Result, succeed } from '../../model/result.ts'

/**
 * A linear model over hashed features (Weinberger et al. 2009), its weights rounded to whole numbers: each feature adds its row of weights to
 * the scores of up to `ROW` classes. What else the model's user learned (weights of measured values, transitions) stands in `numbers`.
 */
export interface LinearModel {
  classes: number
  /** What one unit of a weight counts. */
  scale: number
  /** For each slot what tells its feature, 0 where the slot is free; apart from the weights, because most features of a text were never seen. */
  marks: Uint16Array
  rows: Int8Array
  mask: number
  numbers: Float32Array
}

/** Weights of one slot: a power of two, so that a place is a shift. */
const ROW = 8
const MAGIC = 0x4c515152
const HEAD = 24
const LONGEST = 2 ** 20

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

/** Writes a model as one file, all numbers little-endian. */
export function writeLinear({ version, classes, scale, features, weights, numbers }: LinearParts): Uint8Array {
  const bytes = new Uint8Array(HEAD + numbers.length * 4 + features.length * (4 + classes))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, version, true)
  view.setUint16(6, classes, true)
  view.setUint32(8, features.length, true)
  view.setUint32(12, numbers.length, true)
  view.setFloat32(16, scale, true)
  numbers.forEach((value, at) => {
    view.setFloat32(HEAD + at * 4, value, true)
  })
  features.forEach((value, at) => {
    view.setInt32(HEAD + (numbers.length + at) * 4, value, true)
  })
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD + (numbers.length + features.length) * 4)
  return bytes
}

/** Reads a model of this version with so many classes and numbers; refuses what is no such model or is cut short. */
export function readLinear(
  bytes: Uint8Array,
  version: number,
  classes: number,
  count: number,
): Result<LinearModel, 'not-a-model' | 'other-version' | 'damaged'> {
  if (bytes.length < HEAD) return fail('not-a-model')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint32(0, true) !== MAGIC) return fail('not-a-model')
  if (view.getUint16(4, true) !== version || view.getUint16(6, true) !== classes) return fail('other-version')
  const features = view.getUint32(8, true)
  if (view.getUint32(12, true) !== count || bytes.length > LONGEST || bytes.length !== HEAD + count * 4 + features * (4 + classes))
    return fail('damaged')
  const scale = view.getFloat32(16, true)
  const numbers = Float32Array.from({ length: count }, (_, at) => view.getFloat32(HEAD + at * 4, true))
  if (!Number.isFinite(scale) || !numbers.every(Number.isFinite)) return fail('damaged')
  const hashes = HEAD + count * 4
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + hashes + features * 4, features * classes)
  // From a third to two thirds of the slots stay free.
  const slots = 2 ** Math.ceil(Math.log2(features * 1.5 + 2))
  const model: LinearModel = {
    classes,
    scale,
    marks: new Uint16Array(slots),
    rows: new Int8Array(slots * ROW),
    mask: slots - 1,
    numbers,
  }
  for (let at = 0; at < features; at++) {
    const feature = view.getInt32(hashes + at * 4, true)
    let slot = feature & model.mask
    while (model.marks[slot]) slot = (slot + 1) & model.mask
    model.marks[slot] = markOf(feature)
    for (let each = 0; each < classes; each++) model.rows[slot * ROW + each] = weights[at * classes + each] ?? 0
  }
  return succeed(model)
}

/** Adds a feature's weights, in units of `scale`, to the classes' `scores`. */
export function addWeights(model: LinearModel, feature: number, scores: Int32Array): void {
  const slot = slotOf(model, feature)
  if (slot >= 0) addSlot(model, slot, scores)
}

/** Where a feature's weights stand, for those who ask for the same feature often; -1 if it was never seen. */
export function slotOf({ marks, mask }: LinearModel, feature: number): number {
  const mark = markOf(feature)
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const found = marks[slot]
    if (found === mark) return slot
    if (found === 0) return -1
  }
}

/** Adds the weights that stand in a slot to the classes' `scores`. */
export function addSlot({ classes, rows }: LinearModel, slot: number, scores: Int32Array): void {
  for (let each = 0; each < classes; each++) scores[each] = (scores[each] ?? 0) + (rows[slot * ROW + each] ?? 0)
}

/** What tells apart features that share a slot. */
function markOf(feature: number): number {
  return feature >>> 16 || 1
}
