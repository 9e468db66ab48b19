import { beginsCapital, NUMBER } from '../../../../lexicon/tokenize.ts'
import type { Span } from '../../../../model/span.ts'
import { verbs } from '../../../words/verbs.ts'
import { wordSet } from '../../../words/word-set.ts'
import { isWordAt } from '../phrase-words.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from '../places.ts'

const lawFlag = flags.add(wordSet('act acts code codes'))
const isLaw = wordsNear('act acts code codes')
/** What tells a code of law from the other codes: "the Education Code", "State Building Code", not "Visual Studio Code". */
const tellsLaw = wordsNear('the state federal national international uniform internal local city county municipal')
const isCited = wordsNear('section sections title titles chapter provisions')
const isJoint = wordsNear('of and for in')
/** What stands before a name, also where every word of a sentence has its capital. */
const isBefore = wordsNear(
  'the a an our your their all any this that these those to with under by per as is are must should will knowledge understanding experience familiarity familiar',
)
const doings = new Set<string>(verbs)
const LONGEST = 8

/** Laws by their names in capitals: "Fair Housing Act", "the Education Code", "the SEND Code of Practice", "Housing Act 1996". */
export function recognizeLaws(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, lawFlag, 1); at < tokens.length; at = nextWith(places, lawFlag, at + 1)) {
    const role = roleAt(places, at)
    if ((role !== 'required' && role !== 'preferred') || !isName(places, at)) continue
    const first = frontOf(places, at)
    const isCode = wordNear(places, at, at).startsWith('code')
    const isOfLaw = !isCode || tellsLaw(places, first - 1, at) || tellsLaw(places, first, at) || isCited(places, at + 1, at)
    if (first === at || !isOfLaw) continue
    const isOf = /^(?:practice|conduct|ethics)$/.test(wordNear(places, at + 2, at)) && wordNear(places, at + 1, at) === 'of'
    const last = isOf ? at + 2 : isYear(places, at + 1, at) ? at + 1 : at
    found.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 })
  }
  return found
}

/** "Housing Act 1996" */
function isYear(places: Places, at: number, near: number): boolean {
  return places.tokens.kind[at] === NUMBER && /^(?:1[89]|20)\d\d$/.test(wordNear(places, at, near))
}

/** A capital and small letters: "ACT" is a test. */
function isName({ text, tokens }: Places, at: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(tokens.start[at], tokens.end[at]))
}

/** The first token of the words with capitals before a law's noun, with small words between two of them. */
function frontOf(places: Places, law: number): number {
  let first = law
  for (let at = law - 1; at > law - LONGEST; at--) {
    if (wordNear(places, at, law) === '' || !isWordAt(places, at)) break
    if (isJoint(places, at, law)) {
      if (first === law || isLaw(places, at - 1, law) || isInitials(places, at - 1)) break
      continue
    }
    if (!beginsCapital(places.tokens, at) || isBefore(places, at, law)) break
    // The first word of a sentence has its capital anyway: "Follow Fair Housing Act rules".
    if (wordNear(places, at - 1, law) === '' && doings.has(wordNear(places, at, law))) break
    first = at
  }
  return first
}

function isInitials({ text, tokens }: Places, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(tokens.start[at], tokens.end[at]))
}
