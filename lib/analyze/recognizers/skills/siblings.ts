import type { Mention } from '../../../model/skill.ts'
import { verbForms } from '../../words/verb-forms.ts'
import { verbs } from '../../words/verbs.ts'
import { nextMember, partsLists, previousMember } from './lists.ts'
import { mergeMentions } from './merge.ts'
import { namesNothing as isNoName } from './not-asked/no-names.ts'
import { isClauseWord, isLead, isWordAt, joinsWords, namesSomething, type Part, trimPart } from './phrase-words.ts'
import { isFragment, type Places, roleAt, wordNear, wordsNear } from './places.ts'

const isVerb = wordsNear(new Set(verbs.flatMap((verb) => [verb, verbForms(verb).doing])))
/** Where a member of a list ends: what follows tells where, when or for whom. */
const isEnd = wordsNear(
  'in for at to with from under on of across within by upon during using via after before who which that is are will would',
)
/** What may stand before the first member. */
const isStart = wordsNear('in with of on and or including include incl like using run used know built either both')
/** "Or a similar toolchain", "or willingness to learn": what begins with one of these names nothing beside the others. */
const namesNothing = wordsNear(
  'because contribution contributions contributing similar related equivalent comparable other others another alike eligibility willingness membership ability better half else both included etc more less not competence competency competencies record',
)
const LONGEST = 4

/**
 * What stands in a list beside a skill is one too: "Quill" and "kiln firing" of "Quill, pottery or kiln firing". Goes along each list from the
 * mentions that are known, both ways, in whole postings where something is asked for. Mentions are in order.
 */
export function withSiblings(places: Places, mentions: readonly Mention[]): Mention[] {
  if (isFragment(places) || !mentions.length) return [...mentions]
  const { tokens, text } = places
  const taken = new Uint8Array(tokens.length)
  const placed: Part[] = []
  let at = 0
  for (const { start, end } of mentions) {
    while ((tokens.end[at] ?? Number.POSITIVE_INFINITY) <= start) at++
    let last = at
    while ((tokens.start[last + 1] ?? Number.POSITIVE_INFINITY) < end) last++
    placed.push({ first: at, last })
    taken.fill(1, at, last + 1)
  }
  const found: Mention[] = []
  const keep = ({ first, last }: Part) => {
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last] ?? 0]
    found.push({ start, end, skill: null, label: text.slice(start, end), type: 'knowledge' })
    taken.fill(1, first, last + 1)
  }
  placed.forEach((part, index) => {
    const role = roleAt(places, part.first)
    if (mentions[index]?.type !== 'knowledge' || (role !== 'required' && role !== 'preferred')) return
    for (let next = memberAfter(places, part, taken); next; next = memberAfter(places, next, taken)) keep(next)
    for (let next = memberBefore(places, part, taken); next; next = memberBefore(places, next, taken)) keep(next)
  })
  found.sort((a, b) => a.start - b.start)
  return mergeMentions([mentions, found])
}

function memberAfter(places: Places, { last }: Part, taken: Uint8Array): Part | undefined {
  const from = nextMember(places, last)
  if (from < 0 || partsLists(places, last + 1, from)) return undefined
  let to = from
  while (to - from <= LONGEST && goesOn(places, to, last, taken)) to++
  if (to === from || taken[to] || !endsMember(places, to, last)) return undefined
  if (to === from + 1 && wordNear(places, to, last) === 'of') {
    const end = endOfObject(places, to + 1, taken)
    return end === to + 1 ? undefined : nameOf(places, { first: from, last: end - 1 })
  }
  return nameOf(places, { first: from, last: to - 1 })
}

const LONGEST_OBJECT = 2

/** "terms of business": the token after what a single word is of; `from` where that is no thing: "unafraid of asking". */
function endOfObject(places: Places, from: number, taken: Uint8Array): number {
  if (/..ing$|^(?:an?|the|all|any|our|your)$/.test(wordNear(places, from, from))) return from
  let to = from
  while (to - from < LONGEST_OBJECT && goesOn(places, to, from, taken)) to++
  return to
}

function memberBefore(places: Places, { first }: Part, taken: Uint8Array): Part | undefined {
  const last = previousMember(places, first)
  if (last < 0 || partsLists(places, last + 1, first) || !goesOn(places, last, first, taken)) return undefined
  let from = last
  while (
    last - from < LONGEST &&
    goesOn(places, from - 1, first, taken) &&
    !isStart(places, from - 1, first) &&
    !isDone(places, from - 1, first)
  )
    from--
  const isBegun =
    isStart(places, from - 1, first) ||
    isDone(places, from - 1, first) ||
    wordNear(places, from - 1, first) === '' ||
    !isWordAt(places, from - 1)
  return isBegun && !taken[from - 1] ? nameOf(places, { first: from, last }) : undefined
}

/** "Experience installing": what follows is what it was done to. */
function isDone(places: Places, at: number, near: number): boolean {
  return wordNear(places, at - 1, near) === 'experience' && isVerb(places, at, near) && wordNear(places, at, near).endsWith('ing')
}

function goesOn(places: Places, at: number, near: number, taken: Uint8Array): boolean {
  const word = wordNear(places, at, near)
  if (word === '' || word === '(' || word === ')' || taken[at]) return false
  if (!isWordAt(places, at)) return joinsWords(places, at)
  return !/^(?:and|or|nor|plus)$/.test(word) && !isEnd(places, at, near) && !isClauseWord(places, at)
}

function endsMember(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  return word === '' || !isWordAt(places, at) || /^(?:and|or|nor|plus)$/.test(word) || isEnd(places, at, near)
}

function nameOf(places: Places, part: Part): Part | undefined {
  for (let at = part.first; at <= part.last; at++) if (namesNothing(places, at, part.first)) return undefined
  const name = trimPart(places, part)
  if (!name || !namesSomething(places, name) || isVerb(places, name.first, name.first) || isLead(places, name.first)) return undefined
  if (isNoName(places, name.first, name.last)) return undefined
  return name
}
