import { PLACES, type RoleModel, unitRoles } from './model.ts'

const ROLES = unitRoles.length

/**
 * The likeliest roles of units in a row (Viterbi 1967): `scores` holds each unit's own, one number a role, `steps` how each unit follows the
 * one before. Returns the place of each unit's role in `unitRoles`.
 */
export function bestSequence(scores: Float64Array, steps: Uint8Array, { numbers }: RoleModel): Uint8Array {
  const length = steps.length
  const came = new Uint8Array(length * ROLES)
  let reached = new Float64Array(ROLES)
  let next = new Float64Array(ROLES)
  for (let role = 0; role < ROLES && length; role++) reached[role] = (scores[role] ?? 0) + (numbers[PLACES.openings + role] ?? 0)
  for (let unit = 1; unit < length; unit++) {
    const base = PLACES.transitions + (steps[unit] ?? 0) * ROLES * ROLES
    for (let role = 0; role < ROLES; role++) {
      let best = Number.NEGATIVE_INFINITY
      for (let before = 0; before < ROLES; before++) {
        const score = (reached[before] ?? 0) + (numbers[base + before * ROLES + role] ?? 0)
        if (score <= best) continue
        best = score
        came[unit * ROLES + role] = before
      }
      next[role] = best + (scores[unit * ROLES + role] ?? 0)
    }
    ;[reached, next] = [next, reached]
  }
  const roles = new Uint8Array(length)
  let role = indexOfMax(reached)
  for (let unit = length - 1; unit >= 0; unit--) {
    roles[unit] = role
    role = came[unit * ROLES + role] ?? 0
  }
  return roles
}

/** The place of the greatest number; the first of several. */
export function indexOfMax(numbers: ArrayLike<number>): number {
  let best = 0
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at
  return best
}
