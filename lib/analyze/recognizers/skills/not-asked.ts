import type { Mention } from '../../../model/skill.ts'
import { isTown } from '../../facts/location/towns.ts'
import { isNotAsked } from '../../refiners/drop-not-asked.ts'
import type { Stretch } from '../../stretch.ts'
import { namesNothing } from './not-asked/no-names.ts'
import { isWayThatCounts } from './not-asked/what-counts.ts'
import { type Places, roleAt } from './places.ts'

/** The mentions without towns, countries and words that name nothing, and without what a requirement says is not asked for or only says what counts. Mentions are in order. */
export function withoutUnasked(places: Places, mentions: readonly Mention[]): Mention[] {
  const { text, tokens, statementOf } = places
  let first = 0
  let statement: Stretch = { text, tokens, from: 0, to: 0 }
  return mentions.filter(({ start, end, skill }) => {
    while ((tokens.end[first] ?? Number.POSITIVE_INFINITY) <= start) first++
    const role = roleAt(places, first)
    if (role !== 'required' && role !== 'preferred') return true
    let to = first + 1
    while ((tokens.start[to] ?? Number.POSITIVE_INFINITY) < end) to++
    if (first >= statement.to) statement = statementAround(first)
    if (isNotAsked(statement, first, to) || isWayThatCounts(places, first, to - 1)) return false
    return skill !== null || !(isTown(statement, first, to) || namesNothing(places, first, to - 1))
  })

  /** The tokens of the statement that a token stands in. */
  function statementAround(at: number): Stretch {
    let from = at
    let to = at
    while (from > 0 && statementOf[from - 1] === statementOf[at]) from--
    while (to < tokens.length && statementOf[to] === statementOf[at]) to++
    return { text, tokens, from, to }
  }
}
