import { type Stretch, wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { levelAt } from './levels.ts'

const equivalents = compilePhrases([
  [
    'or equivalent|or equivalents|or its equivalent|or the equivalent|or an equivalent|or equal|or comparable|or a comparable|or foreign equivalent|or international equivalent|or similar',
    true,
  ],
  [
    'or work experience|or relevant experience|or related experience|or relevant work experience|or related work experience|or practical experience|or commensurate|or any equivalent|or local equivalent|and/or equivalent|/equivalent|/ equivalent|equivalent',
    true,
  ],
])
const equivalentEnds = wordSet(
  'experience training qualification qualifications education degree field certification certificate diploma background',
)
/** What ends another field that would do as well: "or a comparable life science". */
const isSubject = wordsAt('science sciences engineering studies')
const equivalentStops = wordSet('; . ) : with plus')

/** The token after "or equivalent", "or global equivalent", "or an internationally recognised equivalent". */
export function equivalentAt(statement: Stretch, at: number): number | undefined {
  const phrase = equivalents.longest(statement, at)
  if (phrase || wordAt(statement, at) !== 'or') return phrase?.to
  for (let next = at + 1; next <= at + 4; next++) {
    const word = wordAt(statement, next)
    if (word === 'equivalent' || word === 'equivalents') return wordAt(statement, next + 1) === 'combination' ? undefined : next + 1
    if (!/^\p{L}+$/u.test(word) || numberOf(word) !== undefined || levelAt(statement, next)) return undefined
  }
  return undefined
}

/** The end of "equivalent training, fellowship, or work experience". */
export function endOfEquivalent(statement: Stretch, from: number): number {
  let end = from
  /** "or equivalent in Physics": the field is the degree's. */
  if (wordAt(statement, from) === 'in' && !equivalentEnds.has(wordAt(statement, from + 1))) return from
  let isListed = false
  for (let at = from; at < Math.min(from + 14, statement.to); at++) {
    const word = wordAt(statement, at)
    if (word === ',') isListed = true
    if (equivalentStops.has(word) || /^(?:\d|least$|minimum$)/.test(word) || numberOf(word) !== undefined || levelAt(statement, at)) break
    if (word === 'and' && !equivalentEnds.has(wordAt(statement, at + 1)) && !equivalentEnds.has(wordAt(statement, at + 2))) break
    if (equivalentEnds.has(word) || (!isListed && end === from && isSubject(statement, at))) end = at + 1
  }
  return end
}
