import { type Places, wordNear, wordsNear } from './places.ts'

const isSeparator = wordsNear(', / & | ; • · + and or nor plus ( )')
const LONGEST_SEPARATOR = 3

/** The token at which the next member of a list would start, if a separator (", ", "/", "and", ", and/or") follows token `last`; else -1. */
export function nextMember(places: Places, last: number): number {
  let at = last + 1
  while (at - last <= LONGEST_SEPARATOR && isSeparator(places, at, last)) at++
  return at === last + 1 || wordNear(places, at, last) === '' ? -1 : at
}

/** The token at which the member of a list before token `first` would end; -1 if no separator stands before it. */
export function previousMember(places: Places, first: number): number {
  let at = first - 1
  while (first - at <= LONGEST_SEPARATOR && isSeparator(places, at, first)) at--
  return at === first - 1 || wordNear(places, at, first) === '' ? -1 : at
}
