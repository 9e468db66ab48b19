import type { Tokens } from '../lexicon/tokenize.ts'
import type { Role, RoleReason, Statement } from '../model/statement.ts'
import { addWeights } from './linear/model.ts'
import { MEASURES, measure, tellFeatures } from './roles/features.ts'
import { PLACES, type RoleModel } from './roles/model.ts'
import { type Placed, placeUnits } from './roles/place.ts'
import { scoredRoles } from './roles/score.ts'
import { bestSequence } from './roles/sequence.ts'
import type { Segment } from './segment.ts'
import { wordHashes } from './word-hashes.ts'

const ROLES = scoredRoles.length
const required = scoredRoles.indexOf('required')
const other = scoredRoles.indexOf('other')
/** From here on a unit's own cues are reason enough for its role. */
const said = 2

/**
 * Gives every unit of a text its role, and says why. What a unit's cues, its words, its heading and its place say is weighed as learned from
 * labelled postings; then the likeliest roles of all units together are taken. Takes time linear in the text's length.
 */
export function assignRoles(tokens: Tokens, segments: readonly Segment[], model: RoleModel): Statement[] {
  const words = wordHashes(tokens)
  const units = placeUnits(tokens, segments, words)
  const roles = bestSequence(
    scoreUnits(units, tokens, words, model),
    Uint8Array.from(units, ({ step }) => step),
    model,
  )
  let next = 0
  return segments.map(({ kind, start, end }): Statement => {
    if (kind === 'heading') return { start, end, role: 'heading', reason: 'layout' }
    const place = roles[next] ?? other
    const unit = units[next++]
    return { start, end, role: unit ? roleOf(place, unit) : 'other', reason: unit ? reasonOf(place, unit) : 'default' }
  })
}

/** What the model makes of each unit: `ROLES` numbers a unit. */
function scoreUnits(units: readonly Placed[], tokens: Tokens, hashes: Int32Array, model: RoleModel): Float64Array {
  const scores = new Float64Array(units.length * ROLES)
  const counted = new Int32Array(ROLES)
  const values = new Float64Array(MEASURES)
  const tell = (feature: number) => addWeights(model, feature, counted)
  units.forEach((unit, at) => {
    counted.fill(0)
    tellFeatures(unit.segment, unit, hashes, tokens, tell)
    measure(unit.own, unit.section, values)
    for (let role = 0; role < ROLES; role++) {
      let score = (counted[role] ?? 0) * model.scale
      for (let value = 0; value < MEASURES; value++)
        score += (values[value] ?? 0) * (model.numbers[PLACES.measures + value * ROLES + role] ?? 0)
      scores[at * ROLES + role] = score
    }
  })
  return scores
}

function roleOf(place: number, { need, section }: Placed): Role {
  if (place !== required) return scoredRoles[place] ?? 'other'
  if (need === 'not-needed') return 'other'
  if (need === 'preferred') return 'preferred'
  return need === 'required' ? 'required' : (section?.importance ?? 'required')
}

function reasonOf(place: number, { own, need, section }: Placed): RoleReason {
  if (place === required && (need === 'preferred' || need === 'required') && (own[place] ?? 0) > 0) return 'marker'
  if (place === required && section?.importance === 'preferred') return 'heading'
  if ((own[place] ?? 0) >= said) return 'cue'
  if (section && scoredRoles[place] === section.role) return 'heading'
  return (own[place] ?? 0) > 0 ? 'cue' : 'neighbours'
}
