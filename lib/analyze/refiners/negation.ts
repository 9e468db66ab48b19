import { preferenceWords } from '../logic/connectives.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt, wordsIn } from '../words/words-at.ts'

const negations = wordSet('no not without never neither nor lacking absence')
const isNegation = wordsAt(negations)
/** Words of which a statement that negates anything has one. */
export const hasNegation = wordsIn(
  new Set([
    ...negations,
    'isn',
    'aren',
    'don',
    'doesn',
    'won',
    'needn',
    'unnecessary',
    'unable',
    'cannot',
    'can',
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

/** Whether what begins at token `from` is named only to say that it is not asked for: "no PHP", "as opposed to PHP". */
export function isNegated(statement: Stretch, from: number): boolean {
  return isNegatedBefore(statement, from) || isContrasted(statement, from)
}

/** Whether what begins at token `from` is named in contrast to what is asked for: "Go rather than Java", "as opposed to Java". */
export function isContrasted(statement: Stretch, from: number): boolean {
  const last = /^(?:an?|the|any)$/.test(wordAt(statement, from - 1)) ? from - 2 : from - 1
  const words = `${wordAt(statement, last - 1)} ${wordAt(statement, last)}`
  return words === 'opposed to' || words === 'rather than' || words === 'instead of'
}

/** Whether what stands before token `from` says that it is not asked for: "no PHP", "you do not need PHP". */
export function isNegatedBefore(statement: Stretch, from: number): boolean {
  for (let at = from - 1; at >= from - 4; at--) {
    if (endsClause(statement, at)) return false
    if (isNegation(statement, at) || isLeftUndone(statement, at)) return !isAffirmed(statement, at + 1)
  }
  return isNotNeeded(statement, from) || isNotOurs(statement, from)
}

/** "We aren't able to employ people elsewhere", "we cannot offer flats": what the employer does not do. */
function isNotOurs(statement: Stretch, from: number): boolean {
  let isDenied = false
  for (let at = from - 1; at >= from - 6 && !endsClause(statement, at); at--) {
    if (wordAt(statement, at) === 'we') return isDenied
    if (/^(?:unable|cannot|not|t)$/.test(wordAt(statement, at))) isDenied = true
  }
  return false
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
