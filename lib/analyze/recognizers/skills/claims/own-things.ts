import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { flags, nextWith, type Places, roleAt, wordsNear } from '../places.ts'

const ownFlag = flags.add(wordSet('own'))
const isThing = wordsNear('tools toolbox toolkit knives kit ppe')
const isKind = wordsNear('basic hand power small personal chef')
const LONGEST = 3

/** What a person must bring along: "own tools", "own basic hand tools", where the things alone would be what they can work with. */
export function recognizeOwnThings(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, ownFlag, 0); at < tokens.length; at = nextWith(places, ownFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    let last = at + 1
    while (last < at + LONGEST && isKind(places, last, at)) last++
    if (isThing(places, last, at)) found.push({ start: tokens.start[at] ?? 0, end: tokens.end[last] ?? 0 })
  }
  return found
}
