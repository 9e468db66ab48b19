/**
 * Rounds weights to whole numbers from -127 to 127 and keeps the `most` features that matter most: that weigh much, and often (`often` says
 * how often, as it should count). `weights` holds `classes` numbers a feature.
 */
export function packLinear(
  weights: Float32Array,
  classes: number,
  hashes: readonly number[],
  often: readonly number[],
  most: number,
): { scale: number; features: Int32Array; weights: Int8Array } {
  const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127
  const rowOf = (feature: number) => weights.subarray(feature * classes, (feature + 1) * classes)
  // What a feature gives to every class alike decides nothing.
  const spread = (feature: number) => {
    const row = rowOf(feature)
    return row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - row.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  }
  const matter = hashes.map((_, feature) => spread(feature) * (often[feature] ?? 0))
  const kept = hashes
    .map((_, feature) => feature)
    .sort((a, b) => (matter[b] ?? 0) - (matter[a] ?? 0) || a - b)
    .slice(0, most)
    .filter((feature) => rowOf(feature).some((weight) => Math.round(weight / scale) !== 0))
    .sort((a, b) => a - b)
  return {
    scale,
    features: Int32Array.from(kept, (feature) => hashes[feature] ?? 0),
    weights: Int8Array.from(kept.flatMap((feature) => [...rowOf(feature)].map((weight) => Math.round(weight / scale)))),
  }
}
