import type { Span } from '../../../model/span.ts'
import { wordSet } from '../../words/word-set.ts'
import { longJoint } from './lists.ts'
import { namesSomething, type Part, trimPart } from './phrase-words.ts'
import { flags, hasLetter, isFragment, isNoSign, nextWith, type Places, roleAt, wordNear, wordsNear } from './places.ts'

/** Head words that a skill follows: "experience with", "knowledge of", "proficient in". */
const heads = wordSet(
  'experience experienced knowledge knowledgeable understanding proficiency proficient familiarity familiar expertise skilled skills background ' +
    'grounding grasp command mastery fluency fluent versed competent competence competency exposure training trained certified certification ' +
    'interest qualification degree degrees',
)
const headFlag = flags.add(heads)
const linkFlag = flags.add(wordSet('with of in using on'))
/** Words that may stand between the cue and the skill without being part of it. */
const isOpener = wordsNear(
  'the a an any all some both either at least one more of other various similar relevant related their our your its common current good strong solid basic extensive advanced deep broad recent ' +
    'wide range variety number set using and/or e g such as like including',
)
/** A noun phrase ends before one of these. */
const closesPhrase = wordsNear(
  'is are was were be been being has have had will would can could may must should shall do does not to for with in on at from by as that which who whom ' +
    'whose while when where if because so than then this these those it they we you he she i our your their its his her within across into through during ' +
    'about after before over under between among per via using required preferred desired needed plus ideally including such like especially particularly ' +
    'etc well also e g i.e willing able ready expect becoming alternatively preferably along required essential desirable advantageous beneficial helpful welcome ' +
    `and or & ${[...heads].join(' ')}`,
)
/** What no phrase of these words alone would tell. */
const hollow = wordSet(
  'experience experiences years year team teams role roles position field fields area areas environment environments company companies industry work ' +
    'working level levels ability job career similar related other relevant new things people world best great good strong high following order ' +
    'life day way ways part range variety number lot equivalent equivalents comparable plus more customers clients business skills skill knowledge ' +
    'written verbal spoken oral writing speech above up study subject discipline disciplines setting settings capacity portfolio practical masters phd bachelor ' +
    'bachelors degree degrees high fast particular alternative applicable academic previous senior most aspects',
)
/** What parts the members of a list. */
const isSeparator = wordsNear(', / and or & ; ( )')
const LONGEST = 5
const LEAST_LISTED = 2
const LONGEST_LISTED = 4

/** Noun phrases that a cue word shows to be skills: "X" of "experience with X", "knowledge of X, Y and Z". */
export function recognizePhrases(places: Places): Span[] {
  const found: Span[] = []
  for (const { members } of listsBehindHeads(places)) for (const { first, last } of members) keep(places, first, last + 1, found)
  return found
}

/** Words that name a field of study behind a degree, and nothing elsewhere. */
const isOnlyField = wordsNear('business')
const isSchooling = wordsNear('degree degrees qualification')
/** What there is to know of any subject: "principles, purposes and terminology of pottery" names only pottery. */
const isOfSubject = wordsNear(
  'principles principle purposes purpose terminology practices practice methods method theory theories procedures procedure concepts concept techniques technique fundamentals basics aspects elements materials rules functions objectives',
)

/** Of those that stand in a list, each member that can be a name: what is listed beside others needs no more to show it, in a whole posting. */
export function recognizeListed(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  if (isFragment(places)) return found
  for (const { head, members } of listsBehindHeads(places)) {
    if (members.length < LEAST_LISTED) continue
    for (const member of members) {
      const name = trimPart(places, member)
      if (!name || name.last - name.first >= LONGEST_LISTED) continue
      const isWord = name.first === name.last
      if (isWord && isOfSubject(places, name.first, name.first)) continue
      const isField = isWord && isSchooling(places, head, head) && isOnlyField(places, name.first, head)
      if (isField || (namesSomething(places, name) && !isDoing(places, name)))
        found.push({ start: tokens.start[name.first] ?? 0, end: tokens.end[name.last] ?? 0 })
    }
  }
  return found
}

/** The noun phrases behind each head word where something is asked for, list by list. */
function listsBehindHeads(places: Places): { head: number; members: Part[] }[] {
  const { tokens, statementOf } = places
  const lists: { head: number; members: Part[] }[] = []
  for (let at = nextWith(places, headFlag, 0); at + 1 < tokens.length; at = nextWith(places, headFlag, at + 1)) {
    if (!flags.has(tokens, at + 1, linkFlag) || statementOf[at] !== statementOf[at + 1]) continue
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    const { members, to } = readMembers(places, at + 2)
    lists.push({ head: at, members })
    at = to - 1
  }
  return lists
}

/** Reads a list of noun phrases from token `at` on; `to` is the token after it. */
export function readMembers(places: Places, at: number): { members: Part[]; to: number } {
  const near = at - 1
  const members: Part[] = []
  let next = at
  for (;;) {
    while (isOpener(places, next, near) && !isTied(places, next + 1)) next++
    const end = endOfPhrase(places, next, near)
    if (end === next) return { members, to: next }
    members.push({ first: next, last: end - 1 })
    next = end
    const separator = next
    while (isSeparator(places, next, near)) next++
    if (next === separator) next += longJoint(places, next)
    if (next === separator) return { members, to: next }
  }
}

/** "adding", "lifting": what is done, not what is known. */
function isDoing(places: Places, { first, last }: Part): boolean {
  return first === last && /^\p{Ll}+ing$/u.test(wordNear(places, first, first))
}

/** The token after a noun phrase that starts at `at`; `at` itself if none does. */
function endOfPhrase(places: Places, at: number, near: number): number {
  let to = at
  for (; to < at + 2 * LONGEST; to++) {
    const word = wordNear(places, to, near)
    if (word === '' || closesPhrase(places, to, near) || longJoint(places, to)) break
    if (!isNoSign(word) && !isInsideWord(places, to)) break
  }
  return to
}

/** Keeps a phrase that says something: not only hollow words, not too long, no activity, and no single everyday word. */
function keep({ text, tokens }: Places, from: number, to: number, found: Span[]): void {
  const words = tokens.lower.slice(from, to)
  if (words.length > LONGEST || words.every((word) => hollow.has(word) || !hasLetter(word))) return
  if (words[0]?.endsWith('ing') || (words.length === 1 && isPlain(text, tokens.start[from] ?? 0))) return
  found.push({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 })
}

/** Whether a word starts with a small letter: by itself it says too little ("systems", "frameworks"). */
function isPlain(text: string, at: number): boolean {
  const unit = text.charAt(at)
  return unit === unit.toLowerCase()
}

/** "A/B tests": a sign ties what stands before it to a name. */
function isTied(places: Places, at: number): boolean {
  return /^[/&]$/.test(places.tokens.lower[at] ?? '') && isInsideWord(places, at)
}

/** A sign inside a name: "Node.js", "C++", "client-side". */
function isInsideWord({ tokens }: Places, at: number): boolean {
  return tokens.start[at] === tokens.end[at - 1] && (tokens.start[at + 1] === tokens.end[at] || /^[+#]$/.test(tokens.lower[at] ?? ''))
}
