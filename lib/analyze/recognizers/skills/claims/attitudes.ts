import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, isLead, isWordAt, joinsWords } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const attitudeFlag = flags.add(wordSet('mindset mentality attitude demeanor demeanour temperament appearance'))
/** What says only that it is the one that is wanted. */
const saysNothing = wordsNear('right correct own same such certain similar appropriate suitable new our your their this that and or')
/** How a person can look, where things have an appearance too. */
const isLook = wordsNear('neat tidy clean smart professional personal groomed polished presentable kempt')
const LONGEST = 3

/** How one takes things, and how one looks, with what says which way: "a service mindset", "neat personal appearance". */
export function recognizeAttitudes(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, attitudeFlag, 1); at < tokens.length; at = nextWith(places, attitudeFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    if (wordNear(places, at, at) === 'appearance' && !isLook(places, at - 1, at)) continue
    let first = at
    for (let words = 0; words < LONGEST && isBefore(places, first - 1, at); first--) if (isWordAt(places, first - 1)) words++
    if (first < at && isWordAt(places, first)) found.push({ start: tokens.start[first] ?? 0, end: tokens.end[at] ?? 0 })
  }
  return found
}

function isBefore(places: Places, at: number, near: number): boolean {
  if (wordNear(places, at, near) === '') return false
  if (!isWordAt(places, at)) return joinsWords(places, at)
  const isTied = joinsWords(places, at + 1)
  return isTied || !(saysNothing(places, at, near) || isLead(places, at) || isClauseWord(places, at))
}
