import { type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isBound = wordsAt('a an the up to at most least maximum max of each every required')
const isVerb = wordsAt(
  'substitute substitutes substituted substitution count counts counted credited credit stand stands exchanged accepted considered regarded swapped traded',
)
const isReplacing = wordsAt('replace replaces')
const isRate = wordsAt('rate basis ratio')
const REACH = 3
const RATE_REACH = 10

/**
 * Whether the years that begin at token `from` are those something else may stand for: "a degree may be substituted for one year of the
 * experience", "counts as two years", "in lieu of 4 years". Nobody asks for so many; they only make those asked for elsewhere fewer.
 */
export function isSubstituted(statement: Stretch, from: number): boolean {
  let at = from - 1
  while (at > statement.from && isBound(statement, at)) at--
  if (isReplacing(statement, at)) return true
  const joint = wordAt(statement, at)
  if (joint === 'lieu' || joint === 'place') return wordAt(statement, at - 1) === 'in' && wordAt(statement, at + 1) === 'of'
  /** "at the rate of two years for each year of college" */
  if (isRate(statement, at)) return true
  /** "an apprenticeship is equivalent to two years", "a year of school is considered equal to six months" */
  if (joint === 'equivalent' || joint === 'equal')
    return /^(?:is|are|considered|be|as|deemed)$/.test(wordAt(statement, at - 1)) && wordAt(statement, at + 1) === 'to'
  if (!/^(?:for|as|towards?|in)$/.test(joint)) return false
  for (let back = at - 1; back >= at - REACH; back--) if (isVerb(statement, back)) return true
  /** "at the rate of a year of college for six months" */
  if (joint === 'for') for (let back = at - 1; back >= at - RATE_REACH; back--) if (isRate(statement, back)) return true
  return false
}
