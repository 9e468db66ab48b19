import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, isLead, isWordAt, joinsWords, namesSomething, type Part, trimPart } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const unitFlag = flags.add(wordSet('year years yr yrs months'))
/** What may stand between the years and what they were spent on. */
const isLink = wordsNear(
  'or more plus + of in as with on at experience exp work working performing doing conducting relevant proven an a the minimum within post qualification ' +
    'professional progressive progressively responsible paid documented',
)
const isEnd = wordsNear('of in with for and or to together along experience exp')
const LONGEST = 3

/** What a number of years was spent on: "6 years or more underwriting", "3 - 5 yrs in teaching", "5 yrs industrial". */
export function recognizeYearsIn(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, unitFlag, 1); at < tokens.length; at = nextWith(places, unitFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    let first = at + 1
    while (isLink(places, first, at) || wordNear(places, first, at) === "'") first++
    let to = first
    while (to < first + LONGEST + 1 && isNamePart(places, to, at)) to++
    if (to === first || to - first > LONGEST) continue
    const part = trimPart(places, { first, last: to - 1 })
    if (!part || !namesSomething(places, part)) continue
    const last = part.last === to - 1 ? endOfDoing(places, part) : part.last
    found.push({ start: tokens.start[part.first] ?? 0, end: tokens.end[last] ?? 0 })
  }
  return found
}

const isArticle = wordsNear('a an the our your their its')

/** "Running a store": the years are of doing it to that, and not of the doing by itself. */
function endOfDoing(places: Places, { first, last }: Part): number {
  if (first < last || !/^\p{Ll}{3,}ing$/u.test(wordNear(places, first, first)) || !isArticle(places, last + 1, first)) return last
  let to = last + 2
  while (to < last + 2 + LONGEST && isNamePart(places, to, first)) to++
  return to === last + 2 ? last : to - 1
}

function isNamePart(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  if (word === '-' || word === '/') return joinsWords(places, at)
  return word !== '' && isWordAt(places, at) && !isClauseWord(places, at) && !isEnd(places, at, near) && !isLead(places, at)
}
