import type { Result } from '../../model/result.ts'
import { type LinearModel, readLinear } from '../linear/model.ts'
import { FEATURES_VERSION, MEASURES } from './features.ts'
import { scoredRoles } from './score.ts'

/** Learned weights for roles: a linear-chain model (Lafferty et al. 2001) over the units of a posting. */
export type RoleModel = LinearModel

/** The roles that the model tells apart: those that cues score, and what is only wished for. */
export const unitRoles = [...scoredRoles, 'preferred'] as const
const ROLES = unitRoles.length
/** How one unit follows the one before: in the same list or paragraph, in another, or below a heading. */
export const STEPS = { within: 0, across: 1, belowHeading: 2 } as const
/** What the model's `numbers` hold, in this order: weights of the measured values, transitions of each kind of step, and openings. */
export const PLACES = {
  measures: 0,
  transitions: MEASURES * ROLES,
  openings: MEASURES * ROLES + 3 * ROLES * ROLES,
} as const
const COUNT = PLACES.openings + ROLES

/** Reads `assets/units/roles.bin`. */
export function readRoleModel(bytes: Uint8Array): Result<RoleModel, 'not-a-model' | 'other-version' | 'damaged'> {
  return readLinear(bytes, FEATURES_VERSION, ROLES, COUNT)
}
