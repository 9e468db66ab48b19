import type { Finding } from '../finding.ts'
import { preferenceWords } from '../logic/connectives.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { isOfLetters } from '../words/letters.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt, wordsIn } from '../words/words-at.ts'
import { isReason } from './reason.ts'

const negations = wordSet('no not without never neither nor lacking absence')
const isNegation = wordsAt(negations)
/** Words of which a statement that negates anything has one. */
const hasNegation = wordsIn(
  new Set([
    ...negations,
    'isn',
    'aren',
    'don',
    'doesn',
    'won',
    'needn',
    'unnecessary',
    'immaterial',
    'irrelevant',
    'unimportant',
    'opposed',
    'rather',
    'instead',
  ]),
)
/** "You do not need to know X": verbs whose negation reaches further. */
const isNeed = wordsAt('need needs require requires expect expects needn')
/** "not only X", "no less than 5": X is asked for. */
const isAffirmed = wordsAt('only limited just less more fewer later merely simply necessarily afraid shy fazed mind hesitate fear')
const endsClause = wordsAt(', ; . : ( ) but')
const isPreference = wordsAt(preferenceWords)
const waived = compilePhrases([
  [
    'not required|not necessary|not needed|not essential|not mandatory|not expected|not a must|not a requirement|not a prerequisite|not strictly required|not strictly necessary|not necessarily required',
    true,
  ],
  [
    "isn't required|isn't necessary|isn't needed|aren't required|aren't necessary|not be considered|not be accepted|not qualify|not count|doesn't count|doesn't qualify|don't count|don't qualify|unnecessary|immaterial|irrelevant|unimportant|no longer required|not obligatory|not compulsory",
    true,
  ],
])

/** What may be waived of who may work where; "no criminal record" and "without sponsorship" ask for something. */
const waivable = wordSet('driving-licence travel relocation on-site clearance')

/** Drops what a statement says is not asked for: "no PHP needed", "degree not required", "you do not need to know Java". */
export function dropNegated(findings: readonly Finding[], statement: Stretch): Finding[] {
  if (!hasNegation(statement)) return [...findings]
  let dropped: Finding | undefined
  const waived = waivedTogether(findings, statement)
  return findings.filter((finding) => {
    if (finding.criterion.kind === 'eligibility' && !waivable.has(finding.criterion.of)) return true
    const goesOn = dropped !== undefined && isJoinedByOr(statement, dropped.to, finding.from)
    const isInstead = isContrasted(statement, finding.from) && /^(?:skill|credential|language)$/.test(finding.criterion.kind)
    if (!goesOn && !isInstead && !waived.has(finding) && !isNotAsked(statement, finding.from, finding.to)) return true
    dropped = finding
    return false
  })
}

/** "baking, brewing or milling does not count": what a list with "or" names before the last of it, which is not asked for. */
function waivedTogether(findings: readonly Finding[], statement: Stretch): ReadonlySet<Finding> {
  const waived = new Set<Finding>()
  let next: Finding | undefined
  let saysOr = false
  for (const finding of findings.toReversed()) {
    const joint: Joint | undefined = next && jointBetween(statement, finding.to, next.from)
    const isListed: boolean = joint === 'or' || (joint === 'comma' && saysOr)
    saysOr = isListed || wordAt(statement, finding.to) === 'or'
    if (isListed) waived.add(finding)
    next = isListed || isWaived(statement, finding.to) ? finding : undefined
  }
  return waived
}

type Joint = 'or' | 'comma'

/** How two of a list are joined; of a name perhaps not all words were found: "drains, garden <irrigation>". */
function jointBetween(statement: Stretch, from: number, to: number): Joint | undefined {
  for (let at = from + 1; at < to; at++) if (at > from + MOST_UNFOUND || !isOfLetters(statement, at)) return undefined
  const word = to > from ? wordAt(statement, from) : ''
  return word === ',' ? 'comma' : /^(?:or|\/)$/.test(word) ? 'or' : undefined
}

const MOST_UNFOUND = 2

/** "must not be studying X or Y": what "or" joins to what is not asked for is not asked for either. */
function isJoinedByOr(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:or|nor|\/)$/.test(wordAt(statement, at))) return false
  return to > from
}

/** Whether what begins at token `from` is named only to say that it is not asked for: "no PHP", "as opposed to PHP". */
export function isNegated(statement: Stretch, from: number): boolean {
  return isNegatedBefore(statement, from) || isContrasted(statement, from)
}

/** "Go rather than Java", "as opposed to Java" */
function isContrasted(statement: Stretch, from: number): boolean {
  const last = /^(?:an?|the|any)$/.test(wordAt(statement, from - 1)) ? from - 2 : from - 1
  const words = `${wordAt(statement, last - 1)} ${wordAt(statement, last)}`
  return words === 'opposed to' || words === 'rather than' || words === 'instead of'
}

/** Whether a statement says of its tokens `from` to `to` (excluded) that they are not asked for; looks only at those close by. */
export function isNotAsked(statement: Stretch, from: number, to: number): boolean {
  return isNegatedBefore(statement, from) || isWaived(statement, to) || isReason(statement, from)
}

function isNegatedBefore(statement: Stretch, from: number): boolean {
  for (let at = from - 1; at >= from - 4; at--) {
    if (endsClause(statement, at)) return false
    if (isNegation(statement, at) || isLeftUndone(statement, at)) return !isAffirmed(statement, at + 1)
  }
  return isNotNeeded(statement, from)
}

/** The end of "don't" in "You don't wait for instructions". */
function isLeftUndone(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 't' && /^(?:don|doesn|won)$/.test(wordAt(statement, at - 2))
}

function isNotNeeded(statement: Stretch, from: number): boolean {
  for (let at = from - 1; at >= from - 6; at--) {
    if (endsClause(statement, at)) return false
    if (isNeed(statement, at)) return wordAt(statement, at) === 'needn' || /^(?:not|t|never)$/.test(wordAt(statement, at - 1))
  }
  return false
}

/** Whether what follows token `to` says that it is not asked for: "not required", "does not count". */
export function isWaived(statement: Stretch, to: number): boolean {
  for (let at = to; at < to + 6; at++) {
    if (endsClause(statement, at) || isPreference(statement, at) || wordAt(statement, at) === 'and') return false
    const phrase = waived.longest(statement, at)
    if (phrase) return !isWelcome(statement, phrase.to)
  }
  return false
}

/** "not required but preferred": no must, yet asked for. */
function isWelcome(statement: Stretch, after: number): boolean {
  const but = wordAt(statement, after) === ',' ? after + 1 : after
  if (!/^(?:but|though|however)$/.test(wordAt(statement, but))) return false
  for (let at = but + 1; at < but + 7; at++) if (isPreference(statement, at) || wordAt(statement, at) === 'welcome') return true
  return false
}
