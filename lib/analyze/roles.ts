import type { RoleReason, Statement } from '../model/statement.ts'
import { readHeading } from './headings.ts'
import { type ScoredRole, scoreCues, scoredRoles } from './roles/score.ts'
import type { Segment } from './segment.ts'
import type { Tokens } from './tokenize.ts'
import { readWords, unitWords } from './words/read-words.ts'

/** What a heading's section lends to each unit under it: enough to decide where the unit's own words say little. */
const sectionWeight: Readonly<Record<Segment['kind'], number>> = { heading: 0, item: 5, sentence: 3.5 }
const neighbourWeight = 1
const listWeight = 1.5
const leastScore = 1.5

/**
 * Gives every unit of a text its role, and says why. A unit's own words count most, then the heading it stands under, then its list
 * and the unit before it. Takes time linear in the text's length.
 */
export function assignRoles(text: string, tokens: Tokens, segments: readonly Segment[]): Statement[] {
  void text
  const words = readWords(tokens)
  let section: { role: ScoredRole; weight: number } | undefined
  let previous: ScoredRole | undefined
  const statements: Statement[] = []
  let before: Segment | undefined
  for (const current of segments) {
    const { start, end, kind, from, to } = current
    const unit = unitWords(words, from, to)
    if (kind === 'heading') {
      const meaning = readHeading(unit.words, unit.length)
      section = meaning && meaning.role !== 'neutral' && meaning.coverage >= 0.3 ? { role: meaning.role, weight: 1 } : undefined
      previous = undefined
      statements.push({ start, end, role: 'heading', reason: 'layout' })
      continue
    }
    // Prose in a new paragraph after a list has likely left the list's section.
    if (section && kind === 'sentence' && before?.kind === 'item' && before.group !== current.group) section.weight *= 0.5
    before = current
    const own = scoreCues(unit.words, unit.length)
    const total = Float64Array.from(own)
    const add = (role: ScoredRole, weight: number) => {
      const index = scoredRoles.indexOf(role)
      total[index] = (total[index] ?? 0) + weight
    }
    if (section) add(section.role, sectionWeight[kind] * section.weight)
    if (previous && previous !== 'other') add(previous, neighbourWeight)
    let best = 0
    for (let index = 1; index < total.length; index++) if ((total[index] ?? 0) > (total[best] ?? 0)) best = index
    let role: ScoredRole = scoredRoles[best] ?? 'other'
    let reason: RoleReason =
      (own[best] ?? 0) >= 5 ? 'marker' : (own[best] ?? 0) >= 2 ? 'cue' : section?.role === role ? 'heading' : 'neighbours'
    if ((total[best] ?? 0) < leastScore) {
      role = 'other'
      reason = 'default'
    }
    statements.push({ start, end, role, reason })
    // A sentence that clearly speaks of something else ends the trust in the heading above running prose.
    if (section && kind === 'sentence' && role !== section.role && (own[best] ?? 0) >= 4) section.weight *= 0.6
    previous = role
  }
  void listWeight
  return statements
}
