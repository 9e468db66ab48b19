import type { Span } from '../../../../model/span.ts'
import { isClauseWord, isLead, isWordAt } from '../phrase-words.ts'
import { type Places, roleAt, wordsNear } from '../places.ts'

const isManagement = wordsNear('management')
const isProgram = wordsNear('system systems software')
/** What says of a system how good, or whose, it is. */
const saysNothing = wordsNear('a an the any similar other another good our your their own same such')

/** Programs by what is managed with them: "a collections management system", "claims management software". */
export function recognizeManagementSystems(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (!isManagement(places, at, at) || !isProgram(places, at + 1, at)) continue
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const first = at - 1
    if (places.statementOf[first] !== places.statementOf[at] || !isWordAt(places, first)) continue
    if (saysNothing(places, first, at) || isLead(places, first) || isClauseWord(places, first)) continue
    found.push({ start: tokens.start[first] ?? 0, end: tokens.end[at + 1] ?? 0 })
  }
  return found
}
