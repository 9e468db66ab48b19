import type { Tokens } from '../lexicon/tokenize.ts'
import type { Role, RoleReason, Statement } from '../model/statement.ts'
import { counterOf } from './roles/counter.ts'
import { MEASURES, measure, tellFeatures } from './roles/features.ts'
import { PLACES, type RoleModel, unitRoles } from './roles/model.ts'
import { type Placed, placeUnits } from './roles/place.ts'
import { scoredRoles } from './roles/score.ts'
import { bestSequence } from './roles/sequence.ts'
import { isJoint } from './segment/joint.ts'
import type { Segment } from './segment.ts'
import { wordHashes } from './words/word-hashes.ts'

const ROLES = unitRoles.length
const required = unitRoles.indexOf('required')
const preferred = unitRoles.indexOf('preferred')
const other = unitRoles.indexOf('other')
/** What a unit that says who may come is none of, whatever stands around it. */
const aside = [unitRoles.indexOf('process'), unitRoles.indexOf('offer')]
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
  return segments.map(({ kind, start, end, from, to }): Statement => {
    if (kind === 'heading') return { start, end, role: 'heading', reason: 'layout' }
    const place = roles[next] ?? other
    const unit = units[next++]
    if (!unit) return { start, end, role: 'other', reason: 'default' }
    if (isJoint(tokens, from, to)) return { start, end, role: 'heading', reason: 'layout' }
    return { start, end, role: roleOf(place, unit), reason: reasonOf(place, unit) }
  })
}

/** The measured values of the unit being scored. */
const values = new Float64Array(MEASURES)

/** What the model makes of each unit: `ROLES` numbers a unit. */
function scoreUnits(units: readonly Placed[], tokens: Tokens, hashes: Int32Array, model: RoleModel): Float64Array {
  const { numbers, scale } = model
  const scores = new Float64Array(units.length * ROLES)
  const { counted, sink, open } = counterOf(model)
  open(tokens)
  let first = 0
  for (const unit of units) {
    counted.fill(0)
    tellFeatures(unit.segment, unit, hashes, tokens, sink)
    measure(unit.own, unit.section, values)
    for (let role = 0; role < ROLES; role++) scores[first + role] = (counted[role] ?? 0) * scale
    for (let at = 0; at < MEASURES; at++) {
      const value = values[at] ?? 0
      if (value === 0) continue
      const row = PLACES.measures + at * ROLES
      for (let role = 0; role < ROLES; role++) scores[first + role] = (scores[first + role] ?? 0) + value * (numbers[row + role] ?? 0)
    }
    if (unit.need === 'required' || unit.need === 'preferred') askEither(scores, first)
    if (unit.sparesOther) scores[first + other] = Number.NEGATIVE_INFINITY
    if (unit.asksOutright) for (const role of aside) scores[first + role] = Number.NEGATIVE_INFINITY
    first += ROLES
  }
  return scores
}

/** Where a marker tells a must from a wish, what speaks for either speaks for asking: together they compete with the other roles. */
function askEither(scores: Float64Array, first: number): void {
  const must = scores[first + required] ?? 0
  const wish = scores[first + preferred] ?? 0
  const either = Math.max(must, wish) + Math.log1p(Math.exp(-Math.abs(must - wish)))
  scores[first + required] = either
  scores[first + preferred] = either
}

/** A unit's own marker of need beats what was learned, and so does that of the line that introduces its list. Without one, and with nothing above it, what is asked for is a must. */
function roleOf(place: number, { need, heading, intro, section }: Placed): Role {
  const role = unitRoles[place] ?? 'other'
  if (role !== 'required' && role !== 'preferred') return role
  if (need === 'not-needed' || (section?.spares && need !== 'required')) return 'other'
  if (need) return need
  if (section?.importance === 'preferred' && (intro.length || section.trust >= 1)) return 'preferred'
  return heading.length || intro.length ? role : 'required'
}

function reasonOf(place: number, { own, need, section }: Placed): RoleReason {
  const asks = place === required || place === preferred
  const cues = own[asks ? required : place] ?? 0
  if (asks && (need === 'preferred' || need === 'required') && cues > 0) return 'marker'
  if (place === preferred && section?.importance === 'preferred') return 'heading'
  if (cues >= said) return 'cue'
  if (section && scoredRoles[asks ? required : place] === section.role) return 'heading'
  return cues > 0 ? 'cue' : 'neighbours'
}
