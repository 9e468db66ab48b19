import { TAGS } from './decode.ts'
import { FEATURES } from './features.ts'
import { type Chain, markOf, type WeightTable } from './model.ts'

/**
 * The scores of every tag for every token, one list a chain: the sum of what the token's features weigh. Both chains' weights lie side by
 * side, so a feature is looked up once.
 */
export function scoreTokens(
  { marks, weights, mask }: WeightTable,
  chains: readonly [Chain, Chain],
  features: Int32Array,
): [Float64Array, Float64Array] {
  const count = features.length / FEATURES
  const scores: [Float64Array, Float64Array] = [new Float64Array(count * TAGS), new Float64Array(count * TAGS)]
  const [first, second] = chains
  for (let token = 0, next = 0; token < count; token++) {
    let [a0, a1, a2, b0, b1, b2] = [0, 0, 0, 0, 0, 0]
    for (const end = next + FEATURES; next < end; next++) {
      const feature = features[next] ?? 0
      const mark = markOf(feature)
      let slot = feature & mask
      let found = marks[slot] ?? 0
      while (found !== 0 && found !== mark) {
        slot = (slot + 1) & mask
        found = marks[slot] ?? 0
      }
      if (found === 0) continue
      const at = slot * 8
      a0 += weights[at] ?? 0
      a1 += weights[at + 1] ?? 0
      a2 += weights[at + 2] ?? 0
      b0 += weights[at + 3] ?? 0
      b1 += weights[at + 4] ?? 0
      b2 += weights[at + 5] ?? 0
    }
    const at = token * TAGS
    scores[0][at] = a0 * first.scale - first.leaning
    scores[0][at + 1] = a1 * first.scale
    scores[0][at + 2] = a2 * first.scale
    scores[1][at] = b0 * second.scale - second.leaning
    scores[1][at + 1] = b1 * second.scale
    scores[1][at + 2] = b2 * second.scale
  }
  return scores
}
