import { NUMBER } from '../../../../lexicon/tokenize.ts'
import type { Span } from '../../../../model/span.ts'
import { longJoint } from '../lists.ts'
import { isClauseWord, isWordAt, joinsWords, namesSomething, type Part, trimPart } from '../phrase-words.ts'
import { type Places, wordNear, wordsNear } from '../places.ts'

/** What parts the names of a list. */
const isPart = wordsNear(', ; : ( ) | • · * / [ ] or and &')
const mayTouch = wordsNear(', ; ( ) | • · * [ ] or and &')
const endsSentence = wordsNear('. ! ? ;')
const tellsAbility = wordsNear('able ability willing willingness comfort')
const isOfClause = wordsNear('in for with')
/** A list of more words is a sentence. */
const MOST_WORDS = 12

/** What a requirement names when it is no sentence, only a name or a list of them: "Existing client base", "Timber frame - essential". */
export function recognizeBareNames(places: Places): Span[] {
  const { tokens, statements, statementOf } = places
  const found: Span[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = statementOf[at] ?? -1
    let end = at + 1
    while (end < tokens.length && statementOf[end] === number) end++
    const role = statements[number]?.role
    if ((role === 'required' || role === 'preferred') && statements[number]?.reason !== 'cue') readSentences(places, at, end, found)
    at = end
  }
  return found
}

/** Reads each sentence of a statement by itself: "4. Resilience. You will need it." */
function readSentences(places: Places, from: number, to: number, found: Span[]): void {
  let at = afterNumber(places, from)
  for (let end = at; end <= to; end++) {
    if (end < to && (!endsSentence(places, end, from) || joinsWords(places, end))) continue
    for (const { first, last } of namesOf(places, at, end))
      found.push({ start: places.tokens.start[first] ?? 0, end: places.tokens.end[last] ?? 0 })
    at = end + 1
  }
}

/** The token after "4.", "b)" or "D2" at the front of a statement. */
function afterNumber(places: Places, from: number): number {
  const { tokens } = places
  const isCode = /^[a-z]$/.test(wordNear(places, from, from)) && /^\d{1,2}$/.test(wordNear(places, from + 1, from))
  if (isCode && tokens.start[from + 1] === tokens.end[from] && tokens.start[from + 2] !== tokens.end[from + 1]) return from + 2
  return /^(?:\d{1,2}|[a-z])$/.test(wordNear(places, from, from)) && /^[.)]$/.test(wordNear(places, from + 1, from)) ? from + 2 : from
}

/** The names in a sentence that consists of nothing else; none where any part of it is a clause. */
function namesOf(places: Places, from: number, to: number): Part[] {
  let words = 0
  for (let at = from; at < to; at++) {
    if (isZipCode(places, at)) return []
    if (isWordAt(places, at)) words++
  }
  if (words === 0 || words > MOST_WORDS) return []
  const names: Part[] = []
  for (let at = from, end = from; end <= to; end++) {
    const joint = longJoint(places, end)
    if (end < to && !joint && !parts(places, end, from)) continue
    if (end > at) {
      if (asksAbility(places, at, end)) return []
      const name = trimPart(places, { first: at, last: end - 1 })
      if (name) {
        if (namesSomething(places, name)) {
          if (!/^(?:other|similar|associated|related|equivalent)$/.test(wordNear(places, name.first - 1, from))) names.push(name)
        } else if (hasClause(places, name)) return []
      }
    }
    if (joint) end += joint - 1
    at = end + 1
  }
  return names
}

/** "Denver, CO 80205": the place of the job. */
function isZipCode({ tokens, text }: Places, at: number): boolean {
  return (
    tokens.kind[at] === NUMBER &&
    /^\d{5}$/.test(tokens.lower[at] ?? '') &&
    /^[A-Z]{2}$/.test(text.slice(tokens.start[at - 1], tokens.end[at - 1]))
  )
}

/** "able to …": what follows is an activity, and its objects name nothing. */
function asksAbility(places: Places, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tellsAbility(places, at, from)) return true
  return false
}

function hasClause(places: Places, { first, last }: Part): boolean {
  for (let at = first; at <= last; at++)
    if (isClauseWord(places, at) || (isOfClause(places, at, first) && !joinsWords(places, at - 1))) return true
  return false
}

/** A sign or word that parts names: a dash only between spaces, a slash likewise. */
function parts(places: Places, at: number, near: number): boolean {
  if (wordNear(places, at, near) === '-') return !joinsWords(places, at) && places.tokens.start[at] !== places.tokens.end[at - 1]
  return isPart(places, at, near) && (mayTouch(places, at, near) || !joinsWords(places, at))
}
