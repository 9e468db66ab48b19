import { beginsCapital } from '../../../lexicon/tokenize.ts'
import { isClauseWord, isWordAt } from './phrase-words.ts'
import { type Places, wordNear, wordsNear } from './places.ts'

const isSeparator = wordsNear(', / & | ; • · + and or nor plus ( )')
/** What may be said of the next member before it: "Quill and ideally Zed", "Quill or, preferably, Zed". */
const isPreference = wordsNear('ideally preferably')
const LONGEST_SEPARATOR = 4

/** The token at which the next member of a list would start, if a separator (", ", "/", "and", ", and/or", "as well as") follows token `last`; else -1. */
export function nextMember(places: Places, last: number): number {
  let at = last + 1
  while (at - last <= LONGEST_SEPARATOR && isSeparator(places, at, last)) at++
  if (at > last + 1 && isPreference(places, at, last)) at += /^(?:,|also)$/.test(wordNear(places, at + 1, last)) ? 2 : 1
  if (at === last + 1) at += longJoint(places, at)
  return at === last + 1 || wordNear(places, at, last) === '' ? -1 : at
}

/** The token at which the member of a list before token `first` would end; -1 if no separator stands before it. */
export function previousMember(places: Places, first: number): number {
  let at = first - 1
  if (isPreference(places, at, first)) at--
  else if (/^(?:,|also)$/.test(wordNear(places, at, first)) && isPreference(places, at - 1, first)) at -= 2
  const before = at
  while (first - at <= LONGEST_SEPARATOR && isSeparator(places, at, first)) at--
  if (at === first - 1) for (const words of [2, 3]) if (longJoint(places, first - words) === words) at = first - words - 1
  return at === before || wordNear(places, at, first) === '' ? -1 : at
}

const ONLY_REACH = 8

function isAfterNotOnly(words: readonly string[], but: number): boolean {
  for (let at = but - 1; at > but - ONLY_REACH; at--) if (words[at] === 'only' && words[at - 1] === 'not') return true
  return false
}

/** How many words from a token on join two names as "and" does: of "glazing as well as drying", "glazing together with drying", "not only glazing but also drying", "glazing plus drying". */
export function longJoint({ tokens, statementOf }: Places, at: number): number {
  const { lower } = tokens
  const first = lower[at]
  if (first === 'as') return lower[at + 1] === 'well' && lower[at + 2] === 'as' ? 3 : 0
  if (first === 'but') return lower[at + 1] === 'also' && isAfterNotOnly(lower, at) ? 2 : 0
  if (first === 'along' || first === 'together') return lower[at + 1] === 'with' ? 2 : 0
  if (first !== 'plus' || statementOf[at - 1] !== statementOf[at] || statementOf[at + 1] !== statementOf[at]) return 0
  // "A plus", "C plus plus", "Quill Plus" and "10 plus" are called so.
  const isName = /^(?:.|plus|\d+)$/.test(lower[at - 1] ?? '') || lower[at + 1] === 'plus' || beginsCapital(tokens, at)
  return isName || !/^[\p{L}\d]/u.test(lower[at + 1] ?? '') ? 0 : 1
}

/** What parts one list from the next. */
const isBetweenLists = wordsNear('; ( )')

/** Whether one of the tokens `from` to before `to` ends a list, so that what stands around them are members of two. */
export function partsLists(places: Places, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBetweenLists(places, at, from)) return true
  return false
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
