import { TAGS } from './decode.ts'

/** The kinds of spans that are tagged, in the order of their weights. */
export const SPAN_TYPES = ['knowledge', 'skill'] as const
/** Weights of one feature: one a tag and type. */
export const WEIGHTS = SPAN_TYPES.length * TAGS

/**
 * Weights by feature, from the slot on that the lower half of the feature's hash leads to: `marks` has the upper half, 0 where the slot is
 * free, `places` the place of its weights. Most features of a text were never seen, so the marks lie close together, apart from the weights.
 */
export interface WeightTable {
  marks: Uint16Array
  places: Uint16Array
  weights: Int8Array
}

/** The slots for so many features: from a third to two thirds stay free. */
export function slotsFor(features: number): number {
  return 2 ** Math.ceil(Math.log2(features * 1.5 + 2))
}

/** Puts features into slots: returns the marks of all slots, and the features' weights in the order of their slots. */
export function placeFeatures(features: Int32Array, weights: Int8Array): { marks: Uint16Array; weights: Int8Array } {
  const marks = new Uint16Array(slotsFor(features.length))
  const mask = marks.length - 1
  const at = new Int32Array(marks.length)
  features.forEach((feature, place) => {
    let slot = feature & mask
    while (marks[slot]) slot = (slot + 1) & mask
    marks[slot] = markOf(feature)
    at[slot] = place
  })
  const placed = new Int8Array(features.length * WEIGHTS)
  let next = 0
  for (let slot = 0; slot < marks.length; slot++)
    if (marks[slot]) placed.set(weights.subarray((at[slot] ?? 0) * WEIGHTS, ((at[slot] ?? 0) + 1) * WEIGHTS), WEIGHTS * next++)
  return { marks, weights: placed }
}

/** Makes placed weights findable; undefined where there are not as many as marks. */
export function indexWeights(marks: Uint16Array, weights: Int8Array): WeightTable | undefined {
  const places = new Uint16Array(marks.length)
  let next = 0
  for (let slot = 0; slot < marks.length; slot++) if (marks[slot]) places[slot] = next++
  return next * WEIGHTS === weights.length ? { marks, places, weights } : undefined
}

/** What tells apart features that share a slot. */
function markOf(feature: number): number {
  return feature >>> 16 || 1
}

/** Where in `weights` those of a feature begin; -1 for a feature without weights. */
export function weightsAt({ marks, places }: WeightTable, feature: number): number {
  const mark = markOf(feature)
  const mask = marks.length - 1
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const found = marks[slot] ?? 0
    if (found === mark) return (places[slot] ?? 0) * WEIGHTS
    if (found === 0) return -1
  }
}
