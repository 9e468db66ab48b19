import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isWordAt, joinsWords } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordsNear } from '../places.ts'

const basedFlag = flags.add(wordSet('based informed focused centered centred'))
const isPractice = wordsNear(
  'practice practices intervention interventions medicine guidelines approach approaches instruction teaching nursing therapy therapies curriculum curricula',
)
/** Where something is or is done, and not what it builds on: "a hospital-based practice". */
const isPlace = wordsNear(
  'hospital clinic school office home community center centre site field web cloud team city rural church faith area',
)

/** Ways of working called by what they build on: "evidence-based practice", "strengths-based approaches", "research-based instructional practices". */
export function recognizePractices(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, basedFlag, 2); at < tokens.length; at = nextWith(places, basedFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    if (!joinsWords(places, at - 1) || isPlace(places, at - 2, at)) continue
    const last = isPractice(places, at + 1, at) ? at + 1 : at + 2
    if (isWordAt(places, at + 1) && isPractice(places, last, at))
      found.push({ start: tokens.start[at - 2] ?? 0, end: tokens.end[last] ?? 0 })
  }
  return found
}
