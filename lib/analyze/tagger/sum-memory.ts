/**
 * Remembers what a group of features weighs, by the numbers it depends on: postings use the same few thousand words, and say the same of
 * them, again and again. Holds a fixed number of sums, each in the one slot its numbers lead to; there the latest asked for stays.
 */
export interface SumMemory {
  /** Sums in one slot: packed ones of two chains for each row that the group has features for. */
  size: number
  /** Four numbers a slot. */
  keys: Int32Array
  /** `size` sums a slot. */
  sums: Float64Array
  mask: number
}

/** Makes a memory of `slots` places, a power of two. Nothing is remembered by four times -1. */
export function createSumMemory(slots: number, size: number): SumMemory {
  return { size, keys: new Int32Array(slots * 4).fill(-1), sums: new Float64Array(slots * size), mask: slots - 1 }
}

/** Where in `sums` those stand that depend on these four numbers; if they are not known, `~` of where they are to be put. */
export function findSums({ size, keys, mask }: SumMemory, a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1) ^ Math.imul(c ^ Math.imul(d, 0xc2b2ae35), 0x27d4eb2f)
  const slot = (mixed ^ (mixed >>> 15)) & mask
  const at = slot * 4
  if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) return slot * size
  keys[at] = a
  keys[at + 1] = b
  keys[at + 2] = c
  keys[at + 3] = d
  return ~(slot * size)
}
