import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Segment } from '../segment.ts'
import { hashUnits, mix } from '../tagger/hash.ts'
import { type Need, type ScoredRole, scoredRoles } from './score.ts'
import type { Section } from './section.ts'

/** Raised with every change of what a feature means, because trained weights belong to these features. */
export const FEATURES_VERSION = 2

/** What kind of thing a feature tells, so that the same word means different features in different places. */
const BASE = 1
const WORD = 2
const PAIR = 3
const FIRST = 4
const FIRST_PAIR = 5
const LAST = 6
const SECTION = 7
const SECTION_PLACE = 8
const HEADING_WORD = 9
const HEADING = 10
const INTRO_WORD = 11
const PLACE = 12
const NEED = 13
const CONTACT = 14
const LENGTH = 15
const ENDING = 16

/** Of a heading, and of the line that introduces a list, the words that are read. */
const MOST_WORDS = 8
const kinds: readonly Segment['kind'][] = ['heading', 'item', 'sentence']
const needs: readonly (Need | undefined)[] = [undefined, 'required', 'preferred', 'not-needed']

/** Where a unit stands, as far as it tells its role. */
export interface Standing {
  /** Features of the words of the heading above, see `headingFeatures`. */
  heading: readonly number[]
  /** Features of the words of the unit that introduces this one's list, see `introFeatures`. */
  intro: readonly number[]
  section: Section | undefined
  /** Units since the heading, or since the text's beginning. */
  since: number
  need: Need | undefined
}

/** The features of a heading for the units under it; `words` are the hashes of the text's words. */
export function headingFeatures(words: Int32Array, from: number, to: number): number[] {
  const features = wordsAs(HEADING_WORD, words, from, to)
  let whole = HEADING
  for (const feature of features) whole = mix(whole, feature)
  return [...features, whole]
}

/** The features of a unit that ends in a colon for the items after it. */
export function introFeatures(words: Int32Array, from: number, to: number): number[] {
  return wordsAs(INTRO_WORD, words, from, to)
}

function wordsAs(kind: number, words: Int32Array, from: number, to: number): number[] {
  const features: number[] = []
  for (let at = from; at < to && features.length < MOST_WORDS; at++) if (words[at]) features.push(mix(kind, words[at] ?? 0))
  return features
}

/** Calls `tell` with every feature of a unit: its words, singly and in pairs, its beginning and end, and where it stands. */
export function tellFeatures(
  { kind, from, to, contact }: Pick<Segment, 'kind' | 'from' | 'to' | 'contact'>,
  { heading, intro, section, since, need }: Standing,
  words: Int32Array,
  tokens: Tokens,
  tell: (feature: number) => void,
): void {
  let before = 0
  let second = 0
  let count = 0
  for (let at = from; at < to; at++) {
    const word = words[at] ?? 0
    if (!word) continue
    tell(mix(WORD, word))
    if (count === 0) tell(mix(FIRST, word))
    else {
      const pair = mix(mix(PAIR, before), word)
      tell(pair)
      if (count === 1) second = pair
    }
    before = word
    count++
  }
  tell(mix(FIRST_PAIR, second))
  tell(mix(LAST, before))
  tell(BASE)
  const shape = kinds.indexOf(kind)
  tell(mix(BASE, shape))
  tell(mix(LENGTH, Math.min(6, Math.floor(Math.log2(count + 1) * 1.5))))
  tell(mix(ENDING, words[to - 1] ? 0 : hashUnits(tokens.lower[to - 1] ?? '')))
  const place = section ? 2 * scoredRoles.indexOf(section.role) + (section.importance === 'preferred' ? 2 : 1) : 0
  tell(mix(SECTION, place))
  tell(mix(mix(mix(SECTION_PLACE, place), shape), since < 3 ? 0 : since < 8 ? 1 : 2))
  tell(mix(PLACE, (since === 0 ? 1 : 0) + (heading.length ? 2 : 0)))
  tell(mix(NEED, needs.indexOf(need)))
  if (contact) tell(mix(CONTACT, contact === 'reach' ? 1 : 2))
  for (const feature of heading) tell(feature)
  for (const feature of intro) tell(feature)
}

/** How many values `measure` gives. */
export const MEASURES = 2 * scoredRoles.length + 1

/** Beyond this, more of what cues say changes nothing. */
const MOST_SAID = 8

/** What cannot be counted in features: how much a unit's cues say for each role, and how much its heading is to be trusted. */
export function measure(own: Float64Array, section: Section | undefined, values: Float64Array): void {
  const roles = scoredRoles.length
  values.fill(0)
  for (let role = 0; role < roles; role++) values[role] = Math.min(own[role] ?? 0, MOST_SAID) / 4
  if (!section) return
  values[roles + scoredRoles.indexOf(section.role as ScoredRole)] = section.trust
  if (section.isFirm) values[2 * roles] = section.trust
}
