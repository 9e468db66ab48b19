import type { Span } from '../../../../model/span.ts'
import { type Places, roleAt, wordNear } from '../places.ts'

const small = /^(?:of|and|for|the|in|to|&|-)$/
const MOST_LETTERS = 7

/** Names that their initials follow in brackets: "Kiln Tender Examination Board (KTEB)". */
export function recognizeSpelledOut(places: Places): Span[] {
  const { text, tokens } = places
  const found: Span[] = []
  for (let at = 2; at < tokens.length - 1; at++) {
    if (wordNear(places, at - 1, at) !== '(' || wordNear(places, at + 1, at) !== ')') continue
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const initials = text.slice(tokens.start[at], tokens.end[at])
    if (!/^\p{Lu}{3,}$/u.test(initials) || initials.length > MOST_LETTERS) continue
    const first = beginOfName(places, at - 2, initials)
    if (first !== undefined) found.push({ start: tokens.start[first] ?? 0, end: tokens.end[at - 2] ?? 0 })
  }
  return found
}

/** The first token of the words before token `last`, it included, whose initials these are; small words between them need none. */
function beginOfName(places: Places, last: number, initials: string): number | undefined {
  const { text, tokens } = places
  let letter = initials.length - 1
  for (let at = last; letter >= 0; at--) {
    const word = wordNear(places, at, last + 2)
    if (word === '') return undefined
    if (word.charAt(0) === initials.charAt(letter).toLowerCase() && /\p{Lu}/u.test(text.charAt(tokens.start[at] ?? 0))) {
      if (letter === 0) return at
      letter--
    } else if (!small.test(word) || at === last) return undefined
  }
  return undefined
}
