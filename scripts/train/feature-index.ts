import type { Example } from './examples.ts'

/** The features that count, numbered: those seen often enough to say something. */
export interface FeatureIndex {
  size: number
  /** The hash of each feature number, and how often it was seen. */
  hashes: Int32Array
  counts: Int32Array
  /** The numbers of a list of features; -1 for one that does not count or that `leaveOut` picks. */
  number(features: Int32Array, leaveOut: () => boolean): Int32Array
}

/** Numbers every feature that the examples show at least `least` times. */
export function indexFeatures(examples: readonly Example[], least: number): FeatureIndex {
  const all = new Int32Array(examples.reduce((sum, { features }) => sum + features.length, 0))
  let next = 0
  for (const { features } of examples) {
    all.set(features, next)
    next += features.length
  }
  all.sort()
  const hashes: number[] = []
  const counts: number[] = []
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (all[to] === all[from] && to < all.length) to++
    if (to - from < least) continue
    hashes.push(all[from] ?? 0)
    counts.push(to - from)
  }
  const numbers = new Map(hashes.map((hash, at) => [hash, at]))
  const known = new WeakMap<Int32Array, Int32Array>()
  const numberAll = (features: Int32Array) => {
    const found = known.get(features) ?? features.map((hash) => numbers.get(hash) ?? -1)
    known.set(features, found)
    return found
  }
  return {
    size: hashes.length,
    hashes: Int32Array.from(hashes),
    counts: Int32Array.from(counts),
    number: (features, leaveOut) => numberAll(features).map((number) => (number < 0 || leaveOut() ? -1 : number)),
  }
}
