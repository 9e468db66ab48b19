import type { Span } from '../../../../model/span.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, isLead, isWordAt, joinsWords, namesSomething } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const headFlag = flags.add(wordSet('experience exp background work skills abilities knowledge'))
const isSkills = wordsNear('skills abilities')
/** Verbs whose object the experience is. */
const isVerb = wordsNear(
  'gain gaining bring brings bringing demonstrate demonstrating combine offer offers seek seeking build building share including',
)
/** What experience that is had, and not only praised, follows. */
const tellsSince = wordsNear(
  'previous prior past any some a an years year yrs yr months month of existing proven relevant with have having',
)
const isJoint = wordsNear('or and nor')
const LONGEST = 3
const MOST_MEMBERS = 4

/** What experience is of where it stands before the word: "previous reception experience", "a food or retail background", "previous utilities work"; and "strong drawing and rendering skills", "pool plant knowledge". */
export function recognizeDomains(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, headFlag, 1); at < tokens.length; at = nextWith(places, headFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    found.push(...membersBefore(places, at))
  }
  return found
}

/** The names before a head word, in order. */
function membersBefore(places: Places, head: number): Span[] {
  const found: Span[] = []
  const isOfSkills = isSkills(places, head, head)
  let end = head
  for (let member = 0; member < MOST_MEMBERS; member++) {
    let first = end
    while (first > end - LONGEST - 1 && isNamePart(places, first - 1, head)) first--
    if (first === end || end - first > LONGEST) break
    const part = { first, last: end - 1 }
    const before = wordNear(places, first - 1, head)
    if (before === 's' || /^['"-]$/.test(before) || !namesSomething(places, part)) break
    if (wordNear(places, head, head) === 'work' && !/^(?:previous|prior|past|or|and)$/.test(before)) break
    const mayStand = before === '' || /^(?:[,.;:(•*&/]|or|and)$/.test(before) || tellsSince(places, first - 1, head)
    if (!(mayStand || (isOfSkills && isLead(places, first - 1)))) break
    if (isOfSkills && isQuality(wordNear(places, end - 1, head))) break
    // "Secure knowledge" tells only how much.
    if (first === end - 1 && wordNear(places, head, head) === 'knowledge') break
    found.unshift({ start: places.tokens.start[first] ?? 0, end: places.tokens.end[end - 1] ?? 0 })
    if (!/^(?:or|and|&|\/|,)$/.test(before)) break
    end = first - 1
    if (/^[,]$/.test(wordNear(places, end - 1, head))) end--
  }
  return found
}

/** "analytical", "written": what only tells of which kind the skills are. */
function isQuality(word: string): boolean {
  return /(?:al|ive|ic|ary|ory|able|ible|ous|ful|ed|ten|[^m]ent|ant)$/.test(word)
}

function isNamePart(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  if (word === '-' || word === '/') return joinsWords(places, at)
  return (
    word !== '' &&
    isWordAt(places, at) &&
    !isLead(places, at) &&
    !isClauseWord(places, at) &&
    !isVerb(places, at, near) &&
    !isJoint(places, at, near)
  )
}
