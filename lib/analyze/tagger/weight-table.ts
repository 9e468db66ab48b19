import { TAGS } from './decode.ts'

/** The kinds of spans that are tagged, in the order of their weights. */
export const SPAN_TYPES = ['knowledge', 'skill'] as const
/** Weights of one feature: one a tag and type. */
export const WEIGHTS = SPAN_TYPES.length * TAGS

/**
 * Weights by feature: for each slot what tells its feature (0 where the slot is free), and eight bytes, six of them weights. Most features
 * of a text were never seen, so the marks lie close together, apart from the weights.
 */
export interface WeightTable {
  marks: Uint16Array
  weights: Int8Array
  mask: number
}

/** Makes the weights findable: from a third to two thirds of the slots stay free. */
export function indexWeights(features: Int32Array, weights: Int8Array): WeightTable {
  const slots = 2 ** Math.ceil(Math.log2(features.length * 1.5 + 2))
  const table = { marks: new Uint16Array(slots), weights: new Int8Array(slots * 8), mask: slots - 1 }
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0
    let slot = feature & table.mask
    while (table.marks[slot]) slot = (slot + 1) & table.mask
    table.marks[slot] = markOf(feature)
    for (let each = 0; each < WEIGHTS; each++) table.weights[slot * 8 + each] = weights[at * WEIGHTS + each] ?? 0
  }
  return table
}

/** What tells apart features that share a slot. */
function markOf(feature: number): number {
  return feature >>> 16 || 1
}

/** Where in `weights` those of a feature begin; -1 for a feature without weights. */
export function weightsAt({ marks, mask }: WeightTable, feature: number): number {
  const mark = markOf(feature)
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const found = marks[slot] ?? 0
    if (found === mark) return slot * 8
    if (found === 0) return -1
  }
}
