import type { Span } from '../../../../model/span.ts'
import { isOccupation } from '../../../facts/title/occupations.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isOfSchool } from '../not-asked/accrediting.ts'
import { isPerson } from '../people.ts'
import type { Part } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const registeredFlag = flags.add(wordSet('registered registration licensed licenced accredited recognized recognised regulated membership'))
/** Schools are so too, which is nothing that a person has. */
const accreditedFlag = flags.add(wordSet('accredited recognized recognised'))
/** Of many things one is a member; of these, by a paper. */
const memberFlag = flags.add(wordSet('member fellow'))
const isBody = /\b(?:Chartered|Royal|Institut(?:e|ion)|Society|Association|Faculty|Guild|College)\b/
/** What a person with a title of their own is: "Certified Pool Operator". */
const titledFlag = flags.add(wordSet('certified registered licensed licenced chartered'))
const joints = /^(?:of|and|for|the|in|&)$/
const leadsToBody = wordsNear('with by of')
const AHEAD = 5
const LONGEST = 7

/**
 * Papers that are named by who gives them or by what they make of a person: "registered with the Ferris College of Pharmacists",
 * "Certified Pool Operator".
 */
export function recognizeBodies(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  const either = registeredFlag | titledFlag | memberFlag
  for (let at = nextWith(places, either, 0); at < tokens.length; at = nextWith(places, either, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const body = flags.has(tokens, at, registeredFlag | memberFlag) ? bodyAfter(places, at) : undefined
    if (body && flags.has(tokens, at, accreditedFlag) && isOfSchool(places, at)) continue
    if (body && flags.has(tokens, at, memberFlag) && !isBody.test(places.text.slice(tokens.start[body.first], tokens.end[body.last])))
      continue
    const span = body ?? titleFrom(places, at)
    if (!span) continue
    found.push({ start: tokens.start[span.first] ?? 0, end: tokens.end[span.last] ?? 0 })
    at = span.last
  }
  return found
}

/** The body's name behind "registered (in Part A) with the". */
function bodyAfter(places: Places, registered: number): Part | undefined {
  for (let at = registered + 1; at <= registered + AHEAD; at++) {
    if (!leadsToBody(places, at, registered)) continue
    const from = wordNear(places, at + 1, registered) === 'the' ? at + 2 : at + 1
    const to = endOfName(places, from, registered)
    const isName = to - from > 1 || /^\p{Lu}{3,}$/u.test(places.text.slice(places.tokens.start[from], places.tokens.end[from]))
    return to > from && isName ? { first: from, last: to - 1 } : undefined
  }
  return undefined
}

/** "Certified Pool Operator": every word of it with a capital, the last saying what a person is. */
function titleFrom(places: Places, at: number): Part | undefined {
  if (!isCapital(places, at)) return undefined
  const to = endOfName(places, at, at)
  const last = wordNear(places, to - 1, at)
  return to - at > 1 && (isPerson(last) || isOccupation(last)) ? { first: at, last: to - 1 } : undefined
}

/** The token after the capitalised words from token `from`, with small words between two of them. */
function endOfName(places: Places, from: number, near: number): number {
  let to = from
  for (let at = from; at < from + LONGEST; at++) {
    const word = wordNear(places, at, near)
    if (word === '') break
    if (isCapital(places, at)) to = at + 1
    else if (at === from || !joints.test(word)) break
  }
  return to
}

function isCapital({ text, tokens }: Places, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(tokens.start[at] ?? text.length))
}
