import type { FormMatch } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../words/word-set.ts'
import { isPerson } from './people.ts'
import { isClauseWord } from './phrase-words.ts'
import { type Places, wordNear, wordsNear } from './places.ts'

/** Adjectives that are said of people and as often of things: "reliable" of a colleague, or of a service. */
const qualities = wordSet(
  'dynamic mature friendly reliable accurate bright smart efficient effective resilient strategic rigorous structured transparent thorough innovative creative ' +
    'flexible consistent precise positive collaborative competitive independent driven focused confidential adaptive systematic logical dependable productive ' +
    'careful pleasant inclusive intelligent ethical objective bold energetic persistent realistic calm inspirational conceptual confident',
)
/** What such a word may stand before and still be said of a person. */
const personal = wordSet(
  'and or but yet in with about to of at by while when as under enough who that individual individuals person people self someone candidate candidates ' +
    'player players thinker thinkers learner communicator attitude mindset approach personality nature manner style spirit thinking problem skills skill abilities ability ' +
    'work worker judgment mind presence demeanor outlook team listener writer leader leaders leadership interpersonal disposition character member colleague',
)
const LOOK_AHEAD = 4
/** What somebody has rather than is: "a reliable, insured vehicle". */
const isOwned = wordsNear(
  'vehicle vehicles car cars van truck motorbike bike transport transportation internet broadband wifi wi connection laptop computer phone smartphone',
)
const isInDescription = wordsNear(', and or')

const maySayHow = wordsNear('as self highly very and or a an well are is be strongly truly intrinsically extremely , internally who')

/** What one works in: "a dynamic team environment" is no dynamic team member. */
const isSurrounding = wordsNear('environment environments setting settings culture atmosphere context')

/** "Committed to continual improvement" asks for what one is committed to; "committed to serving guests" and "committed" ask for the attitude. */
function leadsToThing(places: Places, last: number): boolean {
  const thing = wordNear(places, last + 2, last)
  return wordNear(places, last + 1, last) === 'to' && thing !== '' && !thing.endsWith('ing')
}

/** "Deadline driven", "money-motivated": what drives is named before. */
function isOfSomething(places: Places, at: number): boolean {
  const before = wordNear(places, at - 1, at)
  const by = before === '-' ? wordNear(places, at - 2, at) : before
  return /^\p{L}/u.test(by) && !by.endsWith('ly') && !maySayHow(places, before === '-' ? at - 2 : at - 1, at)
}

/** Whether a match is a quality of a thing: "a dynamic environment", "rigorous tests", "focused on growth". */
export function describesThing(places: Places, { skill, first, last }: FormMatch): boolean {
  if (skill.kind !== 'soft' || first !== last) return false
  const word = wordNear(places, first, first)
  if (word === 'driven' || word === 'motivated') return isOfSomething(places, first)
  if (word === 'committed' || word === 'dedicated') return leadsToThing(places, last)
  if (!qualities.has(word)) return false
  const next = wordNear(places, last + 1, last)
  if (word === 'focused' && next === 'on') return true
  if (isSurrounding(places, last + 2, last) && /^(?:team|work)$/.test(next)) return true
  if (word === 'confident' && /^(?:with|using|user|driver)$/.test(next)) return true
  if (word === 'structured' && /^(?:unstructured|semi)$/.test(wordNear(places, last + 2, last))) return true
  if (describesOwned(places, last)) return true
  if (!/^\p{L}/u.test(next) || personal.has(next)) return false
  for (let at = last + 1; at <= last + LOOK_AHEAD; at++) {
    const later = wordNear(places, at, last)
    if (!/^\p{L}/u.test(later)) return true
    if (isPerson(later) || /^(?:individuals?|person|people|candidates?|players?|thinkers?|someone|colleague|teammates?)$/.test(later))
      return false
  }
  return true
}

/** Whether the words before it say of what thing a person has, not of the person: "dependable, fast" of "a dependable, fast van". */
export function isSaidOfOwned(places: Places, first: number, last: number): boolean {
  return qualities.has(wordNear(places, first, first)) && describesOwned(places, last)
}

/** Whether more words that describe, and then a thing that one has, follow a quality: "reliable, late-model car", not "reliable, and has a car". */
function describesOwned(places: Places, last: number): boolean {
  for (let at = last + 1; at <= last + LOOK_AHEAD + 1; at++) {
    if (isOwned(places, at, last)) return true
    const word = wordNear(places, at, last)
    if (!(isInDescription(places, at, last) || word === '-' || /^\p{Ll}{4,}$/u.test(word)) || isClauseWord(places, at)) return false
  }
  return false
}
