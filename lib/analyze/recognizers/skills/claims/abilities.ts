import { verbForms } from '../../../words/verb-forms.ts'
import { verbs } from '../../../words/verbs.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isClauseWord, isWordAt, joinsWords, namesSomething, type Part, trimPart } from '../phrase-words.ts'
import { flags, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

/** Verbs by which one takes in what is written: what is read is known ("read and interpret survey plats"). */
const taking = 'read interpret analyze analyse understand comprehend review apply enforce'.split(' ')
/** Verbs that only lend their object a verb: "have difficult conversations". */
const light = 'have hold'.split(' ')
/** Verbs that tell of the post, of papers or of effort, whatever their object. */
const noAbility = wordSet(
  'work stand carry travel obtain start attend join provide perform maintain use sign move sit complete meet pass qualify register',
)
/** Verbs of what anybody does, or has a body for. */
const everyday = wordSet(
  'walk climb stay sit lift push pull wear live remain keep go be hit shift reach bend kneel hear see eat sleep feel think wait tolerate endure withstand cope',
)
const more = 'express convey describe speak give juggle deal'.split(' ')

const formsOf = (list: readonly string[]) => new Set(list.flatMap((verb) => [verb, verbForms(verb).doing]))
const isVerb = wordsNear(formsOf([...verbs, ...taking, ...light, ...more].filter((verb) => !noAbility.has(verb))))
const isTaking = wordsNear(formsOf(taking))
const isLight = wordsNear(formsOf(light))
const askerFlag = flags.add(wordSet('ability able capable capacity aptitude skill skilled adept comfortable confident how can'))
const isAsked = wordsNear('you who')
/** What is made so is no more than something done in passing: "make small edits". */
const isSmall = wordsNear('small minor slight quick simple')
const isLink = wordsNear('to of in at')
const isAdverb = wordsNear('effectively efficiently independently clearly accurately quickly both also confidently comfortably then')
const isJoint = wordsNear('and or & , /')
const endsObject = wordsNear(
  'in for at to with from under on across within by during through into about when while where that which who so if as than before after until without',
)
/** "Interpret drawings": verb and object together are a name up to this many tokens. */
const LONGEST = 6
const LONGEST_NAME = 4

/** A name that follows from what one must be able to do, and whether it is the doing that is named. */
export interface Ability extends Part {
  isDoing: boolean
}

/**
 * What a person must be able to do, by its verb and object: "ability to read and interpret survey plats and deeds" names what is read, each by
 * itself; "able to draft minutes" and "you can draft minutes" name the doing.
 */
export function recognizeAbilities(places: Places): Ability[] {
  const { tokens } = places
  const found: Ability[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!flags.has(tokens, at, askerFlag)) continue
    const role = roleAt(places, at)
    if (role !== 'required' && role !== 'preferred') continue
    if (wordNear(places, at, at) === 'can') {
      if (isAsked(places, at - 1, at)) at = readPhrases(places, skipEither(places, at + 1, at), at, found) - 1
    } else if (isLink(places, at + 1, at)) at = readPhrases(places, skipEither(places, at + 2, at), at, found) - 1
  }
  return found
}

function skipEither(places: Places, at: number, near: number): number {
  return wordNear(places, at, near) === 'either' ? at + 1 : at
}

/** Reads verb phrases that "and", "or" and commas join, from token `from` on; returns the token after them. */
function readPhrases(places: Places, from: number, near: number, found: Ability[]): number {
  let at = from
  for (;;) {
    const verb = lastVerb(places, at, near)
    if (verb === undefined) return Math.max(at, near + 1)
    let next = keepObjects(places, verb, near, found)
    if (next === verb + 1) return next
    while (isJoint(places, next, near)) next++
    if (next === at) return next
    at = next
  }
}

/** The last of the verbs that share what follows them: "read, check and correct". */
function lastVerb(places: Places, from: number, near: number): number | undefined {
  let last: number | undefined
  for (let at = skipAdverbs(places, from, near); isVerb(places, at, near) || isInfinitive(places, at, near); ) {
    last = at
    const joint = skipJoints(places, at + 1, near)
    if (joint === at + 1) break
    at = skipAdverbs(places, joint, near)
  }
  return last
}

/** What follows "able to" or "how to" is a verb, whether or not postings often have it: "sharpen". */
function isInfinitive(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  return (
    /^(?:to|can|either)$/.test(wordNear(places, at - 1, near)) &&
    /^\p{Ll}{3,}$/u.test(word) &&
    !noAbility.has(word) &&
    !everyday.has(word) &&
    !isClauseWord(places, at)
  )
}

function skipJoints(places: Places, from: number, near: number): number {
  let at = from
  while (isJoint(places, at, near)) at++
  return at
}

function skipAdverbs(places: Places, from: number, near: number): number {
  let at = from
  while (isAdverb(places, at, near)) at++
  return at
}

/** Keeps what a verb is followed by, or the two together; returns the token after its objects. */
function keepObjects(places: Places, verb: number, near: number, found: Ability[]): number {
  const objects: Part[] = []
  let at = verb + 1
  for (;;) {
    const end = endOfObject(places, at, near)
    if (end > at) objects.push({ first: at, last: end - 1 })
    const next = skipJoints(places, end, near)
    if (end === at || next === end || isVerb(places, skipAdverbs(places, next, near), near)) {
      at = end
      break
    }
    at = next
  }
  const [first] = objects
  if (!first) return verb + 1
  if (/^mak(?:e|ing)$/.test(wordNear(places, verb, near)) && isSmall(places, first.first, near)) return at
  const isTaken = isTaking(places, verb, near)
  if (isTaken || isLight(places, verb, near)) {
    const names = objects.flatMap((object) => nameIn(places, object) ?? [])
    if (names.length > 1 || (names[0] && names[0].last > names[0].first)) {
      found.push(...names.map((name) => ({ ...name, isDoing: false })))
      return at
    }
  }
  if (first.last - verb < LONGEST && hasName(places, first)) found.push({ first: verb, last: first.last, isDoing: true })
  for (const object of objects.slice(1)) {
    const name = nameIn(places, object)
    if (name) found.push({ ...name, isDoing: false })
  }
  return at
}

/** The token after an object that begins at token `from`; `from` where none does. */
function endOfObject(places: Places, from: number, near: number): number {
  let at = from
  for (; at < from + LONGEST; at++) {
    const word = wordNear(places, at, near)
    if (word === '' || endsObject(places, at, near) || word.endsWith('ly')) break
    if (!isWordAt(places, at) && !joinsWords(places, at) && !/^['"]$/.test(word)) break
    if (/^(?:and|or)$/.test(word)) break
  }
  return at
}

function nameIn(places: Places, object: Part): Part | undefined {
  const name = trimPart(places, object)
  return name && name.last - name.first < LONGEST_NAME && namesSomething(places, name) ? name : undefined
}

/** Whether an object tells of something: more than "it" or "the duties", and not cut off before its noun ("regular and prompt service"). */
function hasName(places: Places, { first, last }: Part): boolean {
  if (/(?:al|ic|ary|ive|ous|ed|ar|written)$/.test(wordNear(places, last, first))) return false
  for (let at = first; at <= last; at++)
    if (
      isWordAt(places, at) &&
      !isClauseWord(places, at) &&
      !/^(?:the|a|an|other|others|duties|tasks|work|job|all|any|own|things|required|necessary)$/.test(wordNear(places, at, first))
    )
      return true
  return false
}
