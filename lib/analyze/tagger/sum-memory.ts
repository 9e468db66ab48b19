import { WEIGHTS } from './weight-table.ts'

/**
 * Remembers what groups of features add up to, by the numbers each group depends on: postings use the same few thousand words, and say the
 * same of them, again and again. Holds a fixed number of sums, each in the one slot its numbers lead to; there the latest asked for stays.
 */
export interface SumMemory {
  /** Rows that a group has features for. */
  width: number
  /** Four numbers a slot. */
  keys: Int32Array
  /** `width * WEIGHTS` sums a slot. */
  sums: Int16Array
  mask: number
}

/** Makes a memory of `slots` sums, a power of two. Nothing is remembered by four times -1. */
export function createSumMemory(slots: number, width: number): SumMemory {
  return { width, keys: new Int32Array(slots * 4).fill(-1), sums: new Int16Array(slots * width * WEIGHTS), mask: slots - 1 }
}

/** Where in `sums` the sums stand that depend on these four numbers; if they are not known, `~` of where they are to be put. */
export function findSums({ width, keys, mask }: SumMemory, a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1) ^ Math.imul(c ^ Math.imul(d, 0xc2b2ae35), 0x27d4eb2f)
  const slot = (mixed ^ (mixed >>> 15)) & mask
  const at = slot * 4
  const sums = slot * width * WEIGHTS
  if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) return sums
  keys[at] = a
  keys[at + 1] = b
  keys[at + 2] = c
  keys[at + 3] = d
  return ~sums
}
