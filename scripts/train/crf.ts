import { marginalsOf, TAGS, type Transitions } from '../../lib/analyze/tagger/decode.ts'
import { FEATURES } from '../../lib/analyze/tagger/features.ts'
import { generate, shuffle } from './chain.ts'
import type { Example } from './examples.ts'
import type { FeatureIndex } from './feature-index.ts'

/** How a chain is trained; chosen by cross-validation over the training postings. */
export interface Training {
  epochs: number
  /** Step size of AdaGrad (Duchi et al. 2011). */
  rate: number
  /** Strength of the pull towards 0 on every weight (L2), in examples. */
  decay: number
  /** Share of features left out of each token at random, new every time (Hinton et al. 2012). */
  dropout: number
  /** One chain is trained for each; the mean of their weights counts. */
  seeds: readonly number[]
}

/** A trained chain: `TAGS` weights a feature number, and the transitions. */
export interface Trained {
  weights: Float32Array
  transitions: Transitions
}

/** What AdaGrad starts its sums of squares with: less would let a feature's first gradient, however small, move it a whole step. */
const FIRST_SQUARE = 1
/** Tokens already this sure of their tag are left alone. */
const SURE = 5e-3

/** Trains a chain from each seed and returns their mean. The same seeds give the same weights. */
export function trainChain(examples: readonly Example[], type: number, index: FeatureIndex, training: Training): Trained {
  const chains = training.seeds.map((seed) => trainOnce(examples, type, index, training, seed))
  const mean = (lists: readonly Float32Array[]) =>
    Float32Array.from(lists[0] ?? [], (_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / lists.length)
  return { weights: mean(chains.map(({ weights }) => weights)), transitions: mean(chains.map(({ transitions }) => transitions)) }
}

/**
 * Trains a linear-chain conditional random field on the tags of one type by stochastic gradient, and returns the mean of the weights after
 * each epoch of the second half.
 */
function trainOnce(examples: readonly Example[], type: number, index: FeatureIndex, training: Training, seed: number): Trained {
  const { epochs, rate, decay, dropout } = training
  const random = generate(seed)
  const weights = new Float32Array(index.size * TAGS)
  const squares = new Float32Array(index.size * TAGS).fill(FIRST_SQUARE)
  const transitions = new Float32Array(TAGS * TAGS + TAGS)
  const transitionSquares = new Float32Array(transitions.length).fill(FIRST_SQUARE)
  const sum = { weights: new Float64Array(weights.length), transitions: new Float64Array(transitions.length), epochs: 0 }
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const example = examples[at]
      if (example)
        learn(
          example.tags[type] ?? new Uint8Array(),
          index.number(example.features, () => dropout > 0 && random() < dropout),
        )
    }
    if (epoch < Math.floor(epochs / 2)) continue
    sum.epochs++
    for (let at = 0; at < weights.length; at++) sum.weights[at] = (sum.weights[at] ?? 0) + (weights[at] ?? 0)
    for (let at = 0; at < transitions.length; at++) sum.transitions[at] = (sum.transitions[at] ?? 0) + (transitions[at] ?? 0)
  }
  return {
    weights: Float32Array.from(sum.weights, (value) => value / sum.epochs),
    transitions: Float32Array.from(sum.transitions, (value) => value / sum.epochs),
  }

  function learn(tags: Uint8Array, features: Int32Array): void {
    const { tags: expected, steps } = marginalsOf(scoreFeatures(weights, features), transitions)
    const gradient = new Float64Array(TAGS)
    for (let token = 0; token < tags.length; token++) {
      let surprise = 0
      for (let tag = 0; tag < TAGS; tag++) {
        gradient[tag] = (tags[token] === tag ? 1 : 0) - (expected[token * TAGS + tag] ?? 0)
        surprise += Math.abs(gradient[tag] ?? 0)
      }
      if (surprise < SURE) continue
      for (let next = token * FEATURES; next < (token + 1) * FEATURES; next++) {
        const feature = features[next] ?? -1
        if (feature < 0) continue
        const pull = decay / (index.counts[feature] ?? 1)
        for (let tag = 0; tag < TAGS; tag++) {
          const at = feature * TAGS + tag
          const weight = weights[at] ?? 0
          const slope = (gradient[tag] ?? 0) - pull * weight
          const square = (squares[at] ?? 0) + slope * slope
          squares[at] = square
          weights[at] = weight + (rate * slope) / Math.sqrt(square)
        }
      }
    }
    const seen = new Float64Array(transitions.length)
    tags.forEach((tag, token) => {
      const step = token === 0 ? TAGS * TAGS + tag : (tags[token - 1] ?? 0) * TAGS + tag
      seen[step] = (seen[step] ?? 0) + 1
    })
    for (let step = 0; step < seen.length; step++) {
      const slope = (seen[step] ?? 0) - (steps[step] ?? 0)
      const square = (transitionSquares[step] ?? 0) + slope * slope
      transitionSquares[step] = square
      transitions[step] = (transitions[step] ?? 0) + (rate * slope) / Math.sqrt(square)
    }
  }
}

/** The scores of every tag for every token under weights not yet rounded. */
export function scoreFeatures(weights: Float32Array, features: Int32Array): Float64Array {
  const scores = new Float64Array((features.length / FEATURES) * TAGS)
  features.forEach((feature, at) => {
    if (feature < 0) return
    const token = Math.floor(at / FEATURES) * TAGS
    for (let tag = 0; tag < TAGS; tag++) scores[token + tag] = (scores[token + tag] ?? 0) + (weights[feature * TAGS + tag] ?? 0)
  })
  return scores
}
