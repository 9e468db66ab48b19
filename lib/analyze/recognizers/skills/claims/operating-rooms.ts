import { HAS_SMALL } from '../../../../lexicon/tokenize.ts'
import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const orFlag = flags.add(wordSet('or'))
/** Work that is told of an operating room; each goes on with its own words. */
const isDoneThere = wordsNear('nursing nurse nurses scrub circulating circulator turnover scheduling suite theatre tech techs technician')
const isExperience = wordsNear('experience background')
const mayStandBefore = wordsNear('in of with an the as , or and /')

/** Operating rooms by their initials, where "OR" joins nothing: "OR nursing", "two years of OR experience". */
export function recognizeOperatingRooms(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, orFlag, 0); at < tokens.length; at = nextWith(places, orFlag, at + 1)) {
    if ((tokens.casing[at] ?? 0) & HAS_SMALL) continue
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const before = wordNear(places, at - 1, at)
    const isDone = isDoneThere(places, at + 1, at)
    const opens = before === '' ? isDone : mayStandBefore(places, at - 1, at) && (isDone || isExperience(places, at + 1, at))
    if (opens) found.push({ start: tokens.start[at] ?? 0, end: tokens.end[isDone ? at + 1 : at] ?? 0 })
  }
  return found
}
