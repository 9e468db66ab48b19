import type { Span } from '../../../model/span.ts'
import { verbForms } from '../../words/verb-forms.ts'
import { verbs } from '../../words/verbs.ts'
import { wordSet } from '../../words/word-set.ts'
import { flags, nextWith, type Places, roleAt, wordNear, wordsNear } from './places.ts'

/** Said of the one who comes, not of what they will do: "you will join our finance team". */
const arrivals = wordSet('join joining')
const bases = new Set(verbs.filter((verb) => !arrivals.has(verb)))
const gerunds = new Set(verbs.map((verb) => verbForms(verb).doing).filter((gerund) => !arrivals.has(gerund)))
const eitherForm = new Set([...bases, ...gerunds])
const isBase = wordsNear(bases)
const isVerb = wordsNear(eitherForm)
const verbFlag = flags.add(eitherForm)
const isAdverb = wordsNear(
  'effectively efficiently independently proactively actively continuously constantly closely directly successfully quickly clearly',
)
/** Before a base form: here an activity is asked for. */
const leadsToBase = wordsNear('to will ll can you')
/** Before a gerund. */
const leadsToGerund = wordsNear(
  'for in of by with experience experienced like include includes including comfortable enjoy enjoys love are when through from',
)
const isAskLink = wordsNear('to in of with for at')
const isAsker = wordsNear(
  'ability abilities able capable capability capacity willing willingness desire eager experience experienced skilled skills comfortable passion ' +
    'passionate interest interested responsible enjoy love',
)
/** Where a verb phrase ends. */
const isStop = wordsNear(
  '. ; : , ( ) ! ? • * | — – that which who whom whose while when where whether if because so as such including through by via using',
)
const LONGEST = 12
const SHORTEST = 2
/** Where it may end once the object has been named: what follows says where or for whom. */
const isCircumstance = wordsNear('for in at across within from under during throughout with on')
const LEAST_BEFORE_CIRCUMSTANCE = 3
/** What is done to or for the readers, or by the employer, is no activity of theirs. */
const isOther = wordsNear('you us yourself')
const isEmployer = wordsNear('we it they this company organization')

const isBeginning = wordsNear('- * • · ; : . ! ?')

/** Activities a posting names as verb phrases: "deploy models to production", "managing vendor relationships". */
export function recognizeActivities(places: Places): Span[] {
  const { tokens } = places
  const found: Span[] = []
  for (let at = nextWith(places, verbFlag, 0); at < tokens.length; at = nextWith(places, verbFlag, at + 1)) {
    const role = roleAt(places, at)
    if (role !== 'responsibility' && role !== 'required' && role !== 'preferred') continue
    if (!startsActivity(places, at)) continue
    if (role !== 'responsibility' && !isAskedFor(places, at)) continue
    const last = endOfActivity(places, at)
    if (last - at + 1 >= SHORTEST) found.push({ start: tokens.start[at] ?? 0, end: tokens.end[last] ?? 0 })
    at = Math.max(at, last)
  }
  return found
}

/** Whether the verb at a token begins an activity. */
function startsActivity(places: Places, at: number): boolean {
  if (isOther(places, at + 1, at)) return false
  let before = at - 1
  while (isAdverb(places, before, at)) before--
  const previous = wordNear(places, before, at)
  if (previous === '' || isBeginning(places, before, at)) return true
  if (isEmployer(places, before - 1, at)) return false
  if (isBase(places, at, at) ? leadsToBase(places, before, at) : leadsToGerund(places, before, at)) return true
  return previous === 'and' || previous === 'or' || previous === ',' ? followsActivity(places, before - 1, at) : false
}

/** In a requirement most verbs only tell circumstances; what is asked for follows "able to", "ability to", "experience in" and the like. */
function isAskedFor(places: Places, at: number): boolean {
  return isAsker(places, at - 1, at) || (isAskLink(places, at - 1, at) && isAsker(places, at - 2, at))
}

/** Whether a verb of the same kind stands shortly before: "design, build and run". */
function followsActivity(places: Places, from: number, at: number): boolean {
  for (let before = from; before >= from - 8; before--) {
    if (before < 0 || places.statementOf[before] !== places.statementOf[at]) return false
    if (isVerb(places, before, at)) return true
  }
  return false
}

/** The last token of the verb phrase: before a stop, or before "and" with another verb after it. */
function endOfActivity(places: Places, at: number): number {
  let to = at + 1
  let hasObject = false
  for (; to < at + LONGEST; to++) {
    const word = wordNear(places, to, at)
    if (word === '' || (isStop(places, to, at) && !isInsideWord(places, to))) break
    const joins = word === 'and' || word === 'or' || word === '&'
    if (joins && hasObject) {
      if (isVerb(places, to + 1, at) || wordNear(places, to + 1, at) === '') break
    }
    if (!joins && !isVerb(places, to, at)) hasObject = true
    if (word === 'to' && to > at + 1 && isBase(places, to + 1, at)) break
    if (to - at >= LEAST_BEFORE_CIRCUMSTANCE && isCircumstance(places, to, at)) break
    if (to > at + 1 && isVerb(places, to, at) && isCapital(places.text, places.tokens.start[to] ?? 0)) break
  }
  return to - 1
}

/** A dot or the like inside a name: "Node.js". */
function isInsideWord({ tokens }: Places, at: number): boolean {
  return tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at]
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charAt(at)
  return unit !== unit.toLowerCase()
}
