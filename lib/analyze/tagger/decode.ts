/** The tags of one kind of span: outside, begins, goes on. */
export const OUTSIDE = 0
export const BEGINS = 1
export const INSIDE = 2
export const TAGS = 3

/**
 * Weights of one tag after another, by the earlier one (`TAGS * TAGS`), then of the first token's tag (`TAGS`). A span never goes on where
 * none began, whatever the two weights for that say.
 */
export type Transitions = Float32Array

/** What each transition multiplies the likelihood of a path by. */
export function stepsOf(transitions: Transitions): Float64Array {
  const step = Float64Array.from(transitions, Math.exp)
  step[OUTSIDE * TAGS + INSIDE] = 0
  step[TAGS * TAGS + INSIDE] = 0
  return step
}

/** Adds up, for every token, what leads to each tag (`TAGS` numbers a token) and away from it; both scaled token by token. */
function sumPaths(scores: Float64Array, step: Float64Array) {
  const count = scores.length / TAGS
  const likely = new Float64Array(scores.length)
  for (let token = 0; token < count; token++) {
    const at = token * TAGS
    const [outside = 0, begins = 0, inside = 0] = [scores[at], scores[at + 1], scores[at + 2]]
    const most = Math.max(outside, begins, inside)
    likely[at] = Math.exp(outside - most)
    likely[at + 1] = Math.exp(begins - most)
    likely[at + 2] = Math.exp(inside - most)
  }
  const forward = new Float64Array(scores.length)
  const backward = new Float64Array(scores.length).fill(1, scores.length - TAGS)
  const scale = new Float64Array(count)
  for (let token = 0; token < count; token++) {
    const at = token * TAGS
    let sum = 0
    for (let tag = 0; tag < TAGS; tag++) {
      let paths = token === 0 ? (step[TAGS * TAGS + tag] ?? 0) : 0
      if (token > 0)
        for (let before = 0; before < TAGS; before++) paths += (forward[at - TAGS + before] ?? 0) * (step[before * TAGS + tag] ?? 0)
      const value = paths * (likely[at + tag] ?? 0)
      forward[at + tag] = value
      sum += value
    }
    scale[token] = sum
    for (let tag = 0; tag < TAGS; tag++) forward[at + tag] = (forward[at + tag] ?? 0) / sum
  }
  for (let token = count - 2; token >= 0; token--) {
    const at = token * TAGS
    for (let tag = 0; tag < TAGS; tag++) {
      let paths = 0
      for (let after = 0; after < TAGS; after++)
        paths += (step[tag * TAGS + after] ?? 0) * (likely[at + TAGS + after] ?? 0) * (backward[at + TAGS + after] ?? 0)
      backward[at + tag] = paths / (scale[token + 1] ?? 1)
    }
  }
  return { likely, forward, backward, scale }
}

/** How likely each tag is for each token, over all sequences (`TAGS` numbers a token); `steps` are those of the transitions. */
export function likelihoodsOf(scores: Float64Array, steps: Float64Array): Float64Array {
  return likelihoods(sumPaths(scores, steps))
}

/** `likelihoodsOf`, and how often each transition is taken: for training. */
export function marginalsOf(scores: Float64Array, transitions: Transitions): { tags: Float64Array; steps: Float64Array } {
  const step = stepsOf(transitions)
  const paths = sumPaths(scores, step)
  const { likely, forward, backward, scale } = paths
  const tags = likelihoods(paths)
  const taken = new Float64Array(transitions.length)
  for (let tag = 0; tag < TAGS; tag++) taken[TAGS * TAGS + tag] = tags[tag] ?? 0
  for (let token = 1; token < scale.length; token++) {
    const at = token * TAGS
    for (let tag = 0; tag < TAGS; tag++)
      for (let before = 0; before < TAGS; before++) {
        const often =
          (forward[at - TAGS + before] ?? 0) * (step[before * TAGS + tag] ?? 0) * (likely[at + tag] ?? 0) * (backward[at + tag] ?? 0)
        taken[before * TAGS + tag] = (taken[before * TAGS + tag] ?? 0) + often / (scale[token] ?? 1)
      }
  }
  return { tags, steps: taken }
}

function likelihoods({ forward, backward, scale }: ReturnType<typeof sumPaths>): Float64Array {
  const tags = new Float64Array(forward.length)
  for (let token = 0; token < scale.length; token++) {
    const at = token * TAGS
    let sum = 0
    for (let tag = 0; tag < TAGS; tag++) sum += (forward[at + tag] ?? 0) * (backward[at + tag] ?? 0)
    for (let tag = 0; tag < TAGS; tag++) tags[at + tag] = ((forward[at + tag] ?? 0) * (backward[at + tag] ?? 0)) / sum
  }
  return tags
}

/** The best sequence of tags (Viterbi 1967). */
export function bestTags(scores: Float64Array, transitions: Transitions): Uint8Array {
  const tags = new Uint8Array(scores.length / TAGS)
  writeBestTags(scores, transitions, 0, tags.length, tags)
  return tags
}

/** Writes the best sequence of tags for the tokens `from` to `to` (excluded) into their places. */
export function writeBestTags(scores: Float64Array, transitions: Transitions, from: number, to: number, tags: Uint8Array): void {
  if (from === to) return
  const [oo = 0, ob = 0, , bo = 0, bb = 0, bi = 0, io = 0, ib = 0, ii = 0, firstOutside = 0, firstBegins = 0] = transitions
  const first = from * TAGS
  let outside = firstOutside + (scores[first + OUTSIDE] ?? 0)
  let begins = firstBegins + (scores[first + BEGINS] ?? 0)
  let inside = Number.NEGATIVE_INFINITY
  for (let token = from + 1, at = first + TAGS; token < to; token++, at += TAGS) {
    let toOutside = outside + oo
    let toBegins = outside + ob
    let toInside = begins + bi
    let ways = BEGINS << (2 * INSIDE)
    if (begins + bo > toOutside) {
      toOutside = begins + bo
      ways |= BEGINS
    }
    if (inside + io > toOutside) {
      toOutside = inside + io
      ways = (ways & ~3) | INSIDE
    }
    if (begins + bb > toBegins) {
      toBegins = begins + bb
      ways |= BEGINS << (2 * BEGINS)
    }
    if (inside + ib > toBegins) {
      toBegins = inside + ib
      ways = (ways & ~(3 << (2 * BEGINS))) | (INSIDE << (2 * BEGINS))
    }
    if (inside + ii > toInside) {
      toInside = inside + ii
      ways = (ways & ~(3 << (2 * INSIDE))) | (INSIDE << (2 * INSIDE))
    }
    // The place of a token's tag first holds the best tag before each of its tags, two bits each.
    tags[token] = ways
    outside = toOutside + (scores[at + OUTSIDE] ?? 0)
    begins = toBegins + (scores[at + BEGINS] ?? 0)
    inside = toInside + (scores[at + INSIDE] ?? 0)
  }
  let tag = outside >= begins && outside >= inside ? OUTSIDE : begins >= inside ? BEGINS : INSIDE
  for (let token = to - 1; token >= from; token--) {
    const before = ((tags[token] ?? 0) >> (2 * tag)) & 3
    tags[token] = tag
    tag = before
  }
}
