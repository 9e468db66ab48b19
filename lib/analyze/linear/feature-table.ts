/**
 * Weights by hashed feature (Weinberger et al. 2009), rounded to whole numbers, used as they lie in a file. Most features of a text were never
 * seen, so what tells them apart lies close together, apart from the weights.
 */
export interface FeatureTable {
  /** Weights a feature. */
  width: number
  /** For each slot what tells its feature, 0 where the slot is free. */
  marks: Uint16Array
  /** How many features stand before each group of `GROUP` slots. */
  before: Uint16Array
  /** `width` weights a feature, in the order of their slots. */
  rows: Int8Array
}

/** Slots whose features are counted in one go: from a group's first slot on, the marks tell the place of a feature's row. */
const GROUP = 16
/** More features than sixteen bits can number. */
const MOST = 65_535

/** From a third to two thirds of the slots stay free. */
function slotsFor(features: number): number {
  return Math.max(GROUP, 2 ** Math.ceil(Math.log2(features * 1.5 + 2)))
}

/**
 * A table as the parts of a file, in order: puts features into slots, from the one on that the lower bits of their hash lead to, and their
 * weights, `width` a feature, into the order of the slots.
 */
export function writeTable(features: Int32Array, weights: Int8Array, width: number): [Uint16Array, Uint16Array, Int8Array] {
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
  const rows = new Int8Array(features.length * width)
  let next = 0
  for (let slot = 0; slot < marks.length; slot++) {
    if (slot % GROUP === 0) before[slot / GROUP] = next
    if (!marks[slot]) continue
    const place = placeOf[slot] ?? 0
    rows.set(weights.subarray(place * width, (place + 1) * width), width * next++)
  }
  return [marks, before, rows]
}

/** The table of so many features that stands from byte `from` (even) to the end of a file; undefined where it does not end there. */
export function readTable(file: ArrayBuffer, from: number, features: number, width: number): FeatureTable | undefined {
  if (features > MOST) return undefined
  const slots = slotsFor(features)
  const beforeFrom = from + slots * 2
  const rowsFrom = beforeFrom + (slots / GROUP) * 2
  if (file.byteLength !== rowsFrom + features * width) return undefined
  return {
    width,
    marks: new Uint16Array(file, from, slots),
    before: new Uint16Array(file, beforeFrom, slots / GROUP),
    rows: new Int8Array(file, rowsFrom),
  }
}

/** Where in `rows` a feature's weights begin; -1 if it was never seen. */
export function rowOf({ marks, before, width }: FeatureTable, feature: number): number {
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
  return place * width
}

/** What tells apart features that share a slot. */
function markOf(feature: number): number {
  return feature >>> 16 || 1
}
