import { TAGS } from '../../lib/analyze/tagger/decode.ts'
import type { Chain, ModelParts } from '../../lib/analyze/tagger/model.ts'
import { WEIGHTS } from '../../lib/analyze/tagger/span-types.ts'
import type { Trained } from './crf.ts'
import type { FeatureIndex } from './feature-index.ts'

/**
 * Rounds the weights to whole numbers from -127 to 127 and keeps the `most` features that matter most: that weigh much, and often (by the
 * square root of how often, so that many rare features do not crowd out the frequent ones, nor the other way round).
 */
export function packWeights(
  trained: readonly Trained[],
  leanings: readonly number[],
  index: FeatureIndex,
  most: number,
): Pick<ModelParts, 'chains' | 'features' | 'weights'> {
  const scales = trained.map(({ weights }) => weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127)
  const rounded = new Int8Array(index.size * WEIGHTS)
  const weight = new Float32Array(index.size)
  trained.forEach(({ weights }, type) => {
    weights.forEach((value, at) => {
      const feature = Math.floor(at / TAGS)
      rounded[feature * WEIGHTS + type * TAGS + (at % TAGS)] = Math.round(value / (scales[type] ?? 1))
      weight[feature] = Math.max(weight[feature] ?? 0, Math.abs(value))
    })
  })
  const chainOf = (type: number): Chain => ({
    scale: scales[type] ?? 1,
    leaning: leanings[type] ?? 0,
    transitions: trained[type]?.transitions ?? new Float32Array(TAGS * TAGS + TAGS),
  })
  const matter = (feature: number) => (weight[feature] ?? 0) * Math.sqrt(index.counts[feature] ?? 0)
  const kept = Array.from(weight.keys())
    .sort((a, b) => matter(b) - matter(a) || a - b)
    .slice(0, most)
    .filter((feature) => rounded.subarray(feature * WEIGHTS, (feature + 1) * WEIGHTS).some((value) => value !== 0))
    .sort((a, b) => a - b)
  return {
    chains: [chainOf(0), chainOf(1)],
    features: Int32Array.from(kept, (feature) => index.hashes[feature] ?? 0),
    weights: Int8Array.from(kept.flatMap((feature) => [...rounded.subarray(feature * WEIGHTS, (feature + 1) * WEIGHTS)])),
  }
}
