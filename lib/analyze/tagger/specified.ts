import type { Mention, SkillIndex } from '../../model/skill.ts'
import { isAdjective } from '../alternatives/kinds.ts'
import { isGeneralNoun } from '../logic/connectives.ts'
import { isClauseWord, isLead, isWordAt, joinsWords } from '../recognizers/skills/phrase-words.ts'
import { type Places, wordNear, wordsNear } from '../recognizers/skills/places.ts'
import { verbs } from '../words/verbs.ts'
import { wordSet } from '../words/word-set.ts'
import { isName, mentionOf, type Placed } from './placed.ts'
import type { TaggedSpan } from './tag.ts'

/** What says of a thing how well or in which measure it is had or done, and not which it is. */
const measures = wordSet(
  'paid progressive professional rigorous thorough careful modern major full complete overall general various different complex daily clear accurate timely proper generation large small new old own all',
)
const parts = wordSet('and or of in for with to the a an as at by from on lieu')

const isBorder = wordsNear(', ; : ( / | • · and or & of in with for on')
const isMaking = (word: string) => /(?:ing|ly|ed)$/.test(word) || isVerb.has(word)
const isVerb = new Set<string>(verbs)

/**
 * A span whose last word alone is a topic of the lexicon, as what its own words say: "tort law" is no less than tort law. A word that by itself
 * stands for a longer name does not where something tells which it is ("error budgets" is no budget management), nor does a general one ("key
 * management"). `isFree` tells of tokens that are part of no other name. Undefined where nothing is told.
 */
export function specified(
  places: Places,
  span: TaggedSpan,
  { mention, ...at }: Placed,
  skills: Pick<SkillIndex, 'skill'>,
  isFree: (at: number) => boolean,
): Mention | undefined {
  if (span.type !== 'knowledge' || at.last !== span.last || at.first !== at.last) return undefined
  if (isName(mention, skills) || mention.type !== 'knowledge') return undefined
  const isAlone = span.first === at.first
  let { first } = span
  if (
    isAlone &&
    isNoun(places, first - 1) &&
    isFree(first - 1) &&
    (isBorder(places, first - 2, first) || wordNear(places, first - 2, first) === '')
  )
    first--
  while (first < at.first && saysNothing(places, first)) first++
  if (first === at.first || !isWordAt(places, at.first - 1)) return undefined
  for (let token = first; token < at.first; token++) {
    const word = wordNear(places, token, token)
    if (parts.has(word) || isClauseWord(places, token) || !(isWordAt(places, token) || joinsWords(places, token))) return undefined
  }
  const head = wordNear(places, at.first, at.first)
  const isItself = mention.label.toLowerCase() === head && !isGeneralNoun({ ...places, from: 0, to: places.tokens.length }, at.first)
  const own = mentionOf(places, { ...span, first }, undefined)
  return isItself ? { ...own, skill: mention.skill } : own
}

function saysNothing(places: Places, at: number): boolean {
  const isPartOfWord = places.tokens.start[at + 1] === places.tokens.end[at]
  return !isPartOfWord && (isLead(places, at) || measures.has(wordNear(places, at, at)))
}

/** A word in small letters that is not said to be done or to be somehow. */
function isNoun(places: Places, at: number): boolean {
  const word = wordNear(places, at, at + 1)
  return /^\p{Ll}{3,}$/u.test(word) && !parts.has(word) && !isMaking(word) && !isAdjective(word)
}
