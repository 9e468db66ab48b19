/** What two neighbouring units gain by having the same role. */
const sameRole = 1

/**
 * The best roles for units in a row: each unit's own scores (`width` numbers a unit) and a gain for each neighbour of the same role
 * (Viterbi), times that unit's share in `pulls`. Returns the place of each unit's role in its scores.
 */
export function bestSequence(scores: readonly Float64Array[], pulls: readonly number[], width: number): number[] {
  const from: Int8Array[] = []
  let reached = scores[0] ?? new Float64Array(width)
  for (let unit = 1; unit < scores.length; unit++) {
    const own = scores[unit] ?? reached
    const best = indexOfMax(reached)
    const next = new Float64Array(width)
    const came = new Int8Array(width)
    for (let role = 0; role < width; role++) {
      const staying = (reached[role] ?? 0) + sameRole * (pulls[unit] ?? 1)
      const changing = reached[best] ?? 0
      came[role] = staying >= changing ? role : best
      next[role] = (own[role] ?? 0) + Math.max(staying, changing)
    }
    from.push(came)
    reached = next
  }
  const roles = new Array<number>(scores.length)
  let role = indexOfMax(reached)
  for (let unit = scores.length - 1; unit >= 0; unit--) {
    roles[unit] = role
    role = from[unit - 1]?.[role] ?? role
  }
  return roles
}

/** The place of the greatest number; the first of several. */
export function indexOfMax(numbers: Float64Array): number {
  let best = 0
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at
  return best
}
