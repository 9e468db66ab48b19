import type { Span } from '../../../../model/span.ts'
import { isOccupation } from '../../../facts/title/occupations.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isPerson } from '../people.ts'
import { isClauseWord, isLead, isWordAt, joinsWords, type Part } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

/** Whose experience is made, not had: "developer experience". */
const isServed = wordsNear('developer employee patient guest client passenger player worker user customer')
const experienceFlag = flags.add(wordSet('experience'))
const openerFlag = flags.add(wordSet('as'))
const postFlag = flags.add(wordSet('capacity role position roles positions'))
const tellsPast = wordsNear(
  'experience experienced worked working years year yrs background employed served serving apprenticeship career history time',
)
const isArticle = wordsNear('a an the')
const isSeparator = wordsNear(', or and /')
/** What says how much of a post it was, before its title. */
const isGrade = wordsNear(
  'senior junior lead full-time part-time qualified registered licensed professional practising practicing similar strong successful previous',
)
const FURTHEST_PAST = 6
const LONGEST = 4
const MOST_TITLES = 5

/** The posts that somebody must have held: "two years as a lock keeper or bridge tender", "in a bosun or deck officer role". */
export function recognizePastRoles(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  const either = openerFlag | postFlag
  for (let at = nextWith(places, either, 1); at < tokens.length; at = nextWith(places, either, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const titles = flags.has(tokens, at, openerFlag) ? titlesAfter(places, at) : titlesBefore(places, at)
    for (const { first, last } of titles) found.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 })
  }
  for (let at = nextWith(places, experienceFlag, 1); at < tokens.length; at = nextWith(places, experienceFlag, at + 1)) {
    const role = roleAt(places, at)
    const title = role === 'required' || role === 'preferred' ? titleRightBefore(places, at) : undefined
    if (title) found.push({ start: tokens.start[title.first] ?? 0, end: tokens.end[title.last] ?? 0 })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The title of several words in "lead worker experience"; "full-time professional experience" has none. */
function titleRightBefore(places: Places, experience: number): Part | undefined {
  const last = experience - 1
  const word = wordNear(places, last, experience)
  if ((!isOccupation(word) && !isPerson(word)) || word === 'professional') return undefined
  let first = last
  while (last - first < LONGEST && goesOn(places, first - 1, last) && isWordAt(places, first - 1) && !isLead(places, first - 1)) first--
  if (
    first === last ||
    last - first >= LONGEST ||
    (last - first === 1 && isServed(places, last, last) && !isPerson(wordNear(places, first, last)))
  )
    return undefined
  return { first, last }
}

/** The titles behind "experience as a". */
function titlesAfter(places: Places, as: number): Part[] {
  if (!isArticle(places, as + 1, as)) return []
  let isPast = false
  for (let at = as - 1; at >= as - FURTHEST_PAST; at--) isPast ||= tellsPast(places, at, as)
  return isPast ? readTitles(places, as + 2, as).titles : []
}

/** The titles in "in a charge hand, foreman or bosun capacity". */
function titlesBefore(places: Places, post: number): Part[] {
  for (let at = post - 1; at > post - MOST_TITLES * LONGEST && wordNear(places, at, post) !== ''; at--) {
    if (!isArticle(places, at, post) || !/^(?:in|as)$/.test(wordNear(places, at - 1, post))) continue
    const { titles, to } = readTitles(places, at + 1, post)
    return to === post ? titles : []
  }
  return []
}

/** Reads titles from token `from` on, up to the first that is none; `to` is the token after the last. */
function readTitles(places: Places, from: number, near: number): { titles: Part[]; to: number } {
  const titles: Part[] = []
  let to = from
  for (let at = from; titles.length < MOST_TITLES; ) {
    while (isArticle(places, at, near) || isGrade(places, at, near)) at++
    let last = -1
    for (let next = at; next < at + LONGEST && goesOn(places, next, near); next++) {
      const word = wordNear(places, next, near)
      if (isOccupation(word) || isPerson(word)) last = next
    }
    if (last < 0) break
    if (/^d[eu]$/.test(wordNear(places, last + 1, near))) last += 2
    titles.push({ first: at, last })
    to = last + 1
    at = to
    while (isSeparator(places, at, near)) at++
    if (at === to) break
  }
  return { titles, to }
}

function goesOn(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  if (word === '') return false
  return isWordAt(places, at)
    ? !isSeparator(places, at, near) && !isClauseWord(places, at) && word !== 'in' && word !== 'of'
    : joinsWords(places, at)
}
