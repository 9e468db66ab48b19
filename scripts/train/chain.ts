/** One text for training: what each unit shows, how it follows the one before, and the class it should get (-1 where that is not known). */
export interface Sequence {
  features: Int32Array[]
  values: Float64Array[]
  steps: Uint8Array
  classes: Int8Array
}

/** How many of each there are. */
export interface Sizes {
  classes: number
  features: number
  values: number
  steps: number
}

/** Weights of a linear-chain conditional random field (Lafferty et al. 2001): `classes` numbers a feature and value, a square a step. */
export interface Chain {
  features: Float32Array
  values: Float32Array
  transitions: Float32Array
  openings: Float32Array
}

export interface Training {
  epochs: number
  /** Step size of AdaGrad (Duchi et al. 2011). */
  rate: number
  /** Strength of the pull towards 0 on every feature's weights (L2), in units seen. */
  decay: number
  /** Share of features left out of each unit at random, new every time (Hinton et al. 2012). */
  dropout: number
  seed: number
}

/** Units already this sure of their class are left alone. */
const SURE = 0.01

/** Trains by stochastic gradient; returns the mean of the weights after each epoch of the second half. The same seed gives the same weights. */
export function train(sequences: readonly Sequence[], sizes: Sizes, { epochs, rate, decay, dropout, seed }: Training): Chain {
  const { classes } = sizes
  const shape = (fill: number): Chain => ({
    features: new Float32Array(sizes.features * classes).fill(fill),
    values: new Float32Array(sizes.values * classes).fill(fill),
    transitions: new Float32Array(sizes.steps * classes * classes).fill(fill),
    openings: new Float32Array(classes).fill(fill),
  })
  const chain = shape(0)
  // Less would let a weight's first gradient, however small, move it a whole step.
  const squares = shape(1)
  const sum = shape(0)
  const counts = new Int32Array(sizes.features)
  for (const { features } of sequences)
    for (const list of features) for (const feature of list) counts[feature] = (counts[feature] ?? 0) + 1
  const random = generate(seed)
  const order = sequences.map((_, at) => at)
  const averaged = Math.ceil(epochs / 2)
  const move = (part: keyof Chain, at: number, slope: number) => {
    const square = (squares[part][at] ?? 0) + slope * slope
    squares[part][at] = square
    chain[part][at] = (chain[part][at] ?? 0) + (rate * slope) / Math.sqrt(square)
  }

  function learn(full: Sequence): void {
    const sequence = { ...full, features: full.features.map((list) => list.filter(() => random() >= dropout)) }
    const scores = scoresOf(chain, sequence, classes)
    const free = marginalsOf(chain, scores, sequence.steps, classes)
    const wanted = marginalsOf(chain, scores, sequence.steps, classes, sequence.classes)
    sequence.features.forEach((list, unit) => {
      const slopes = Float64Array.from(
        { length: classes },
        (_, at) => (wanted.units[unit * classes + at] ?? 0) - (free.units[unit * classes + at] ?? 0),
      )
      if (slopes.reduce((total, slope) => total + Math.abs(slope), 0) < SURE) return
      for (const feature of list) {
        const pull = decay / (counts[feature] ?? 1)
        slopes.forEach((slope, at) => {
          move('features', feature * classes + at, slope - pull * (chain.features[feature * classes + at] ?? 0))
        })
      }
      sequence.values[unit]?.forEach((value, place) => {
        if (value) for (let at = 0; at < classes; at++) move('values', place * classes + at, (slopes[at] ?? 0) * value)
      })
      if (unit === 0)
        slopes.forEach((slope, at) => {
          move('openings', at, slope)
        })
    })
    wanted.transitions.forEach((count, at) => {
      move('transitions', at, count - (free.transitions[at] ?? 0))
    })
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const sequence = sequences[at]
      if (sequence?.features.length) learn(sequence)
    }
    if (epoch < epochs - averaged) continue
    for (const part of Object.keys(sum) as (keyof Chain)[])
      for (let at = 0; at < sum[part].length; at++) sum[part][at] = (sum[part][at] ?? 0) + (chain[part][at] ?? 0) / averaged
  }
  return sum
}

/** Each unit's own score for each class. */
export function scoresOf({ features, values }: Chain, sequence: Sequence, classes: number): Float64Array {
  const scores = new Float64Array(sequence.steps.length * classes)
  const add = (unit: number, weights: Float32Array, row: number, times: number) => {
    for (let at = 0; at < classes; at++)
      scores[unit * classes + at] = (scores[unit * classes + at] ?? 0) + times * (weights[row * classes + at] ?? 0)
  }
  sequence.features.forEach((list, unit) => {
    for (const feature of list) add(unit, features, feature, 1)
    sequence.values[unit]?.forEach((value, place) => {
      if (value) add(unit, values, place, value)
    })
  })
  return scores
}

/** How likely each class is for each unit, and how often each transition is expected; with `known` classes taken as given. */
function marginalsOf({ transitions, openings }: Chain, scores: Float64Array, steps: Uint8Array, classes: number, known?: Int8Array) {
  const length = steps.length
  const allowed = (unit: number, at: number) => known === undefined || (known[unit] ?? -1) < 0 || known[unit] === at
  const score = (unit: number, at: number) => scores[unit * classes + at] ?? 0
  const transition = (unit: number, before: number, at: number) => transitions[((steps[unit] ?? 0) * classes + before) * classes + at] ?? 0
  const forward = new Float64Array(length * classes).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(length * classes).fill(Number.NEGATIVE_INFINITY)
  const ways = new Float64Array(classes)
  for (let unit = 0; unit < length; unit++)
    for (let at = 0; at < classes; at++) {
      if (!allowed(unit, at)) continue
      if (unit === 0) forward[at] = score(0, at) + (openings[at] ?? 0)
      else {
        for (let before = 0; before < classes; before++)
          ways[before] = (forward[(unit - 1) * classes + before] ?? 0) + transition(unit, before, at)
        forward[unit * classes + at] = logSum(ways) + score(unit, at)
      }
    }
  for (let unit = length - 1; unit >= 0; unit--)
    for (let at = 0; at < classes; at++) {
      if (!allowed(unit, at)) continue
      if (unit === length - 1) backward[unit * classes + at] = 0
      else {
        for (let after = 0; after < classes; after++)
          ways[after] = (backward[(unit + 1) * classes + after] ?? 0) + transition(unit + 1, at, after) + score(unit + 1, after)
        backward[unit * classes + at] = logSum(ways)
      }
    }
  const whole = logSum(forward.subarray((length - 1) * classes))
  const seen = new Float64Array(transitions.length)
  for (let unit = 1; unit < length; unit++)
    for (let before = 0; before < classes; before++)
      for (let at = 0; at < classes; at++) {
        const way =
          (forward[(unit - 1) * classes + before] ?? 0) +
          transition(unit, before, at) +
          score(unit, at) +
          (backward[unit * classes + at] ?? 0)
        const place = ((steps[unit] ?? 0) * classes + before) * classes + at
        seen[place] = (seen[place] ?? 0) + Math.exp(way - whole)
      }
  return { units: forward.map((value, at) => Math.exp(value + (backward[at] ?? 0) - whole)), transitions: seen }
}

function logSum(numbers: Float64Array): number {
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(numbers.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** Random numbers from 0 to 1, always the same for a seed (mulberry32, Ettinger 2017). */
export function generate(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Puts a list in random order. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
  }
}
