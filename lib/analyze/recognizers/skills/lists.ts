import { isClauseWord, isWordAt } from './phrase-words.ts'
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

const isHead = wordsNear('skills abilities')
const FURTHEST_HEAD = 8

/** Whether a list goes on behind token `last` to a word for skills that its members share: "report writing, numerical and analytical skills". */
export function sharesSkills(places: Places, last: number): boolean {
  let at = nextMember(places, last)
  if (at < 0) return false
  for (; at <= last + FURTHEST_HEAD; at++) {
    if (isHead(places, at, last)) return true
    if (wordNear(places, at, last) === '' || isClauseWord(places, at) || !(isWordAt(places, at) || isSeparator(places, at, last)))
      return false
  }
  return false
}
