import { fail, type Result, succeed } from '../../model/result.ts'
import { joinBytes } from '../join-bytes.ts'

/**
 * A linear model over hashed features (Weinberger et al. 2009), its weights rounded to whole numbers: each feature adds its row of weights to
 * the scores of the classes. What else the model's user learned (weights of measured values, transitions) stands in `numbers`.
 */
export interface LinearModel {
  classes: number
  /** What one unit of a weight counts. */
  scale: number
  /** For each slot what tells its feature, 0 where the slot is free; apart from the weights, because most features of a text were never seen. */
  marks: Uint16Array
  /** How many features stand before each group of `GROUP` slots. */
  before: Uint16Array
  /** `classes` weights a feature, in the order of their slots. */
  rows: Int8Array
  numbers: Float32Array
}

const MAGIC = 0x4d515152
const HEAD = 24
/** Slots whose features are counted in one go: from a group's first slot on, the marks tell the place of a feature's row. */
const GROUP = 16
/** More features than sixteen bits can number. */
const MOST = 65_535

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
  const { marks, before, rows } = placed(features, weights, classes)
  const head = new DataView(new ArrayBuffer(HEAD))
  head.setUint32(0, MAGIC, true)
  head.setUint16(4, version, true)
  head.setUint16(6, classes, true)
  head.setUint32(8, features.length, true)
  head.setUint32(12, numbers.length, true)
  head.setFloat32(16, scale, true)
  return joinBytes([head, numbers, marks, before, rows])
}

/** From a third to two thirds of the slots stay free. */
function slotsFor(features: number): number {
  return Math.max(GROUP, 2 ** Math.ceil(Math.log2(features * 1.5 + 2)))
}

/** Puts features into slots, from the one on that the lower bits of their hash lead to, and their weights into the order of the slots. */
function placed(features: Int32Array, weights: Int8Array, classes: number): Pick<LinearModel, 'marks' | 'before' | 'rows'> {
  const marks = new Uint16Array(slotsFor(features.length))
  const mask = marks.length - 1
  const placeOf = new Int32Array(marks.length)
  features.forEach((feature, place) => {
    let slot = feature & mask
    while (marks[slot]) slot = (slot + 1) & mask
    marks[slot] = markOf(feature)
    placeOf[slot] = place
  })
  const before = new Uint16Array(marks.length / GROUP)
  const rows = new Int8Array(features.length * classes)
  let next = 0
  for (let slot = 0; slot < marks.length; slot++) {
    if (slot % GROUP === 0) before[slot / GROUP] = next
    if (!marks[slot]) continue
    const place = placeOf[slot] ?? 0
    rows.set(weights.subarray(place * classes, (place + 1) * classes), classes * next++)
  }
  return { marks, before, rows }
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
  if (view.getUint32(12, true) !== count || features > MOST) return fail('damaged')
  const slots = slotsFor(features)
  const marksFrom = HEAD + count * 4
  const beforeFrom = marksFrom + slots * 2
  const rowsFrom = beforeFrom + (slots / GROUP) * 2
  if (buffer.byteLength !== rowsFrom + features * classes) return fail('damaged')
  const scale = view.getFloat32(16, true)
  const numbers = new Float32Array(buffer, HEAD, count)
  if (!Number.isFinite(scale) || !numbers.every(Number.isFinite)) return fail('damaged')
  return succeed({
    classes,
    scale,
    marks: new Uint16Array(buffer, marksFrom, slots),
    before: new Uint16Array(buffer, beforeFrom, slots / GROUP),
    rows: new Int8Array(buffer, rowsFrom),
    numbers,
  })
}

/** Adds a feature's weights, in units of `scale`, to the classes' `scores`. */
export function addWeights(model: LinearModel, feature: number, scores: Int32Array): void {
  const row = rowOf(model, feature)
  if (row >= 0) addRow(model, row, scores)
}

/** Where in `rows` a feature's weights begin, for those who ask for the same feature often; -1 if it was never seen. */
export function rowOf({ marks, before, classes }: LinearModel, feature: number): number {
  const mark = markOf(feature)
  const mask = marks.length - 1
  let slot = feature & mask
  // A table without a free slot is no file's: a bound keeps even a damaged one from being searched for ever.
  for (let tries = 0; tries <= mask && marks[slot] !== mark; tries++) {
    if (marks[slot] === 0) return -1
    slot = (slot + 1) & mask
  }
  if (marks[slot] !== mark) return -1
  let place = before[Math.floor(slot / GROUP)] ?? 0
  for (let at = slot - (slot % GROUP); at < slot; at++) if (marks[at]) place++
  return place * classes
}

/** Adds the weights from a place in `rows` on to the classes' `scores`. */
export function addRow({ classes, rows }: LinearModel, row: number, scores: Int32Array): void {
  for (let each = 0; each < classes; each++) scores[each] = (scores[each] ?? 0) + (rows[row + each] ?? 0)
}

/** What tells apart features that share a slot. */
function markOf(feature: number): number {
  return feature >>> 16 || 1
}
