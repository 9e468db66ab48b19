import { isDoneThing, isPast } from '../../alternatives/doings.ts'
import { afterPraise } from '../../alternatives/praise.ts'
import { isSchoolLevel, isUnit } from '../../alternatives/units.ts'
import { isDoneTo, isPlainArticle, type Part, tellsPlace } from '../../alternatives/words.ts'
import { isCapitalised, type Stretch, wordAt, written } from '../../stretch.ts'
import { verbs } from '../../words/verbs.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'

/**
 * The members of a list without what is only said of them: "strong" and "run" before the first, "environment" behind the last. Where the others
 * are names in capitals, small words at the list's ends are none of it: "SOC 2 or ISO 27001 audits", "you've run Ray, Dask or Spark".
 */
export function tightened(statement: Stretch, parts: readonly Part[]): Part[] {
  const areDone = parts.every(({ from }) => isDoneThing(statement, from))
  const own = parts.map((part) =>
    part.isKind ? part : { from: areDone ? part.from : afterLead(statement, part), to: withoutPlace(statement, part) },
  )
  const [first, ...rest] = own
  const named = rest.filter((part) => !part.isKind)
  if (!first || !named.length || !named.every(({ from }) => isName(statement, from))) return own
  const opening = { ...first, from: firstName(statement, first) }
  const isLast = (part: Part) => part === own.at(-1) && !part.isKind
  const areNames = isName(statement, opening.from) && [opening, ...own.slice(1, -1)].every((part) => !holdsSmall(statement, part))
  return [opening, ...rest.map((part) => (areNames && isLast(part) ? { ...part, to: lastName(statement, part) } : part))]
}

const knowing = ['know', 'understand', 'speak', 'use', 'hold']
const isKnown = wordsAt(knowing.join(' '))
const verbForms = wordSet([...knowing, ...[...verbs, ...knowing].map((verb) => `${verb}s`)].join(' '))
/** What papers are called, before what each of a list is in: "certification in X, Y or Z". */
const isPaper = wordsAt('certification certificate certified licence license licensed qualification qualified training accreditation')

/** "What kilns or glazes mean" */
const isMeant = wordsAt('mean means')
export const isDoingNoun = wordsAt(
  'operation use user usage handling identification care upkeep repair breeding rearing husbandry restoration',
)

/**
 * The first token after what leads to the first member without being of it: "certification in" CBT or DBT, "understands" SEO or PPC, able "to
 * speak" Xhosa or Zulu, "use of" kilns or wheels, "care of" exotic or farm animals, "to drive a" van or lorry, and after what only praises it.
 */
function afterLead(statement: Stretch, part: Part): number {
  const { from, to } = part
  if (isPaper(statement, from) && from + 2 < to && /^(?:in|as|of)$/.test(wordAt(statement, from + 1)))
    return isPlainArticle(statement, from + 2) ? Math.min(from + 3, to - 1) : from + 2
  if (isDoingNoun(statement, from) && wordAt(statement, from + 1) === 'of' && from + 2 < to) return from + 2
  if (from === statement.from && from + 1 < to && (verbForms.has(wordAt(statement, from)) || isDone(statement, from))) return from + 1
  if (from + 1 < to && (hasDone(statement, from) || isKnowing(statement, from))) return from + 1
  const isVerb = wordAt(statement, from - 1) === 'to' && from + 1 < to && !isCapitalised(statement, from)
  const next = isVerb && isPlainArticle(statement, from + 1) ? from + 2 : from + 1
  return isVerb && next < to && (next > from + 1 || isCapitalised(statement, next) || isDoneTo(statement, from))
    ? next
    : afterPraise(statement, part)
}

/** "published work" is nothing without its noun. */
export function isThingDone(statement: Stretch, from: number, to: number): boolean {
  return to === from + 2 && wordAt(statement, from).endsWith('ed') && wordAt(statement, from + 1) === 'work'
}

function withoutPlace(statement: Stretch, { from, to }: Part): number {
  let end = to
  while (
    end > from + 1 &&
    (tellsPlace(statement, end - 1) || isMeant(statement, end - 1) || isSchoolLevel(statement, end - 1)) &&
    !isUnit(statement, end - 1) &&
    !isThingDone(statement, from, end)
  )
    end--
  return end
}

/** What is told after "have" or "ever" as done with what follows: "must have involved". */
export const isDone = wordsAt(
  'done involved included led run ran built held taught written wrote worked used sold driven drove grown grew fitted installed repaired handled served oversaw took',
)

/** "should understand" pensions or annuities. */
function isKnowing(statement: Stretch, at: number): boolean {
  return isKnown(statement, at) && /^(?:to|can|should|must|will|could)$/.test(wordAt(statement, at - 1))
}

export function hasDone(statement: Stretch, at: number): boolean {
  const from = /^(?:or|and)$/.test(wordAt(statement, at - 1)) && isDone(statement, at - 2) ? at - 2 : at
  return (isDone(statement, at) || isPast(statement, at)) && /^(?:have|has|had|having|ve|ever)$/.test(wordAt(statement, from - 1))
}

/** "Ledger", "3D", "cGMP" */
function isName(statement: Stretch, at: number): boolean {
  return isCapitalised(statement, at) || /^\p{N}|\p{Lu}/u.test(written(statement, at, at + 1))
}

/** A word in small letters that stands by itself, not behind a hyphen. */
function isSmall(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  return /^\p{Ll}/u.test(word) && !isName(statement, at) && wordAt(statement, at - 1) !== "'" && word !== 'of' && word !== 'for'
}

export function holdsSmall(statement: Stretch, { from, to }: Part): boolean {
  for (let at = from; at < to; at++) if (isSmall(statement, at)) return true
  return false
}

/** The first token of a part that is written as a name; the part's own where none is. */
function firstName(statement: Stretch, { from, to }: Part): number {
  for (let at = from; at < to; at++) if (isName(statement, at)) return at
  return from
}

const leadsOn = wordsAt('of for')

/** The token after the first run of a part that is written as names are; "English as a foreign language" is one. */
function lastName(statement: Stretch, { from, to }: Part): number {
  for (let at = from + 1; at < to; at++)
    if (wordAt(statement, at) === 'as') return to
    else if (wordAt(statement, at) === '(' || (isSmall(statement, at) && wordAt(statement, at - 1) !== '-'))
      return leadsOn(statement, at - 1) ? at - 1 : at
  return to
}
