import { type Criterion, type LeafCriterion, leavesOf } from '../../model/requirement.ts'
import { isCapitalised, wordAt } from '../stretch.ts'
import { isOfLetters } from '../words/letters.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import { groupNouns, kindNouns, paperNouns } from './connectives.ts'
import type { Operand } from './operand.ts'
import type { Reader } from './reader.ts'
import { allOf, anyOf } from './simplify.ts'

/** Papers in the plural: a kind of them. */
const papers = wordSet('certificates licenses licences credentials qualifications')
export const isPapers = wordsAt(papers)

const isNamed = ({ kind }: LeafCriterion) => kind === 'skill' || kind === 'credential'

const kinds = [groupNouns, kindNouns, papers, paperNouns]
const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1)

/** Whether a phrase ends in the noun of a kind ("search technologies", "shop system") or in papers ("rigging certificates"). */
function endsInKind(criterion: Criterion): criterion is LeafCriterion & { label: string } {
  if (!('label' in criterion) || !isNamed(criterion)) return false
  const noun = lastWord(criterion.label).toLowerCase()
  return kinds.some((nouns) => nouns.has(noun))
}

/** What systems and software are of that are a subject, no kind of product: "distributed systems". */
const isSubject = /\b(?:distributed|embedded|complex|control|power|dynamic|mechanical|electrical|hydraulic|pneumatic|and) \w+$/

/** The same of what a posting calls so in small words, whatever the lexicon calls it: "streaming platform", not "Zed Platform". */
function isCalledKind(criterion: Criterion, { statement }: Reader): boolean {
  if (!('label' in criterion) || !isNamed(criterion)) return false
  const words = statement.text.slice(criterion.start, criterion.end)
  return kinds.some((nouns) => nouns.has(lastWord(words))) && !isSubject.test(words)
}

const isIndefinite = wordsAt('a an one')
/** How many words may stand between "a" and a kind: "a modern electronic <health record>". */
const MOST_ADJECTIVES = 3

/** Whether examples right behind an operand are of the kind it names: "booking tools", "an electronic health record" (such as X or Y). */
export function namesKind({ criterion, from, to }: Operand, examples: Criterion, reader: Reader): boolean {
  if (isCalledKind(criterion, reader)) return true
  if (!('any' in examples)) return false
  const { statement } = reader
  if (isCapitalised(statement, to - 1) || !('kind' in criterion) || criterion.kind !== 'skill') return false
  for (let at = from - 1; at >= from - 1 - MOST_ADJECTIVES; at--) {
    if (isIndefinite(statement, at)) return true
    if (!isOfLetters(statement, at) || isLink(statement, at)) return false
  }
  return false
}

const isLink = wordsAt('of in with for on to at and or as using')

/** A kind of thing rather than a thing: such a phrase that the lexicon does not know. */
export function isKindOfThing(criterion: Criterion): boolean {
  return endsInKind(criterion) && 'skill' in criterion && criterion.skill === null
}

/** "a till or booking system such as X", "routing or mapping software (X, Y)": a kind that is one way of several has a name of its own. */
export function isOtherWay({ criterion, joint, from, to }: Operand, reader: Reader): boolean {
  return (
    (joint === 'or' || joint === 'slash') &&
    (endsInKind(criterion) || isCalledKind(criterion, reader)) &&
    to - from > 1 &&
    !/^(?:other|another|similar)$/.test(wordAt(reader.statement, from - 1))
  )
}

/** "5 years with CRM systems such as X or Y": of each. */
function withYears(criterion: Criterion, minYears: number): Criterion {
  if ('any' in criterion) return { any: criterion.any.map((part) => withYears(part, minYears)) }
  if ('all' in criterion) return { all: criterion.all.map((part) => withYears(part, minYears)) }
  return criterion.kind === 'skill' ? { ...criterion, minYears } : criterion
}

/** The same where years are asked of the kind, and none of its examples. */
function withYearsOf(header: LeafCriterion, list: Criterion): Criterion {
  const minYears = header.kind === 'skill' ? header.minYears : undefined
  const areAsked = leavesOf(list).some((leaf) => leaf.kind === 'skill' && leaf.minYears !== undefined)
  return minYears === undefined || areAsked ? list : withYears(list, minYears)
}

/** Joins examples to what they are examples of: a group is one more way to have it, unless the list is closed; anything else is asked for too. */
export function withHeader(
  header: Criterion,
  list: Criterion,
  how: { isModifier: boolean; isOpen: boolean; isKind: boolean },
  reader: Reader,
): Criterion {
  if (!('kind' in header) || (header.kind !== 'skill' && header.kind !== 'credential')) return allOf([header, list]) ?? list
  /** "a Zibbel 12 certification such as X": a kind with a name of its own is one more way. */
  if (isKindOfThing(header)) return (/ \p{Lu}| \d/u.test(header.label) && anyOf([header, list])) || list
  /** "a Kubernetes certification such as CKA or CKS": the lexicon has them as that very skill. */
  if (header.skill !== null && leavesOf(list).every((leaf) => 'skill' in leaf && leaf.skill === header.skill)) return list
  if (reader.isGroup(header)) {
    const minYears = header.kind === 'skill' ? header.minYears : undefined
    if (minYears !== undefined && leavesOf(list).some((leaf) => leaf.kind !== 'skill' || leaf.minYears !== undefined))
      return allOf([header, list]) ?? list
    const lent = withYearsOf(header, list)
    return (how.isOpen && anyOf([header, lent])) || lent
  }
  if (how.isModifier) return list
  return (how.isKind ? anyOf([header, withYearsOf(header, list)]) : allOf([header, list])) ?? list
}
