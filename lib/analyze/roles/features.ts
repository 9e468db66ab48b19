import type { Tokens } from '../../lexicon/tokenize.ts'
import { hashUnits, mix } from '../linear/hash.ts'
import type { Segment } from '../segment.ts'
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

/** Hears of the features of a unit. */
export interface RoleSink {
  tell(feature: number): void
  /** The feature `wordFeature` of the word of a token. */
  tellWord(token: number): void
  /** A feature that says one small number of a unit, `mix(kind, value)`: of these there are fewer than `VALUES` of fewer than `KINDS` kinds. */
  tellValue(kind: number, value: number): void
  /** What stands above a unit: the same list for all units below. */
  tellHeading(features: readonly number[]): void
  tellIntro(features: readonly number[]): void
}
export const KINDS = 16
export const VALUES = 16

/** The feature of a word in a unit, and the kind by which it is told from other features of the word. */
export const WORD_KIND = WORD
export const wordFeature = (hash: number) => mix(WORD, hash)

/** Tells `sink` every feature of a unit: its words, singly and in pairs, its beginning and end, and where it stands. */
export function tellFeatures(
  { kind, from, to, contact }: Pick<Segment, 'kind' | 'from' | 'to' | 'contact'>,
  { heading, intro, section, since, need }: Standing,
  words: Int32Array,
  tokens: Tokens,
  sink: RoleSink,
): void {
  let before = 0
  let second = 0
  let count = 0
  for (let at = from; at < to; at++) {
    const word = words[at] ?? 0
    if (!word) continue
    sink.tellWord(at)
    if (count === 0) sink.tell(mix(FIRST, word))
    else {
      const pair = mix(mix(PAIR, before), word)
      sink.tell(pair)
      if (count === 1) second = pair
    }
    before = word
    count++
  }
  sink.tell(mix(FIRST_PAIR, second))
  sink.tell(mix(LAST, before))
  sink.tell(BASE)
  const shape = kinds.indexOf(kind)
  sink.tellValue(BASE, shape)
  sink.tellValue(LENGTH, Math.min(6, Math.floor(Math.log2(count + 1) * 1.5)))
  sink.tell(mix(ENDING, words[to - 1] ? 0 : hashUnits(tokens.lower[to - 1] ?? '')))
  const place = section ? 2 * scoredRoles.indexOf(section.role) + (section.importance === 'preferred' ? 2 : 1) : 0
  sink.tellValue(SECTION, place)
  sink.tell(mix(mix(mix(SECTION_PLACE, place), shape), since < 3 ? 0 : since < 8 ? 1 : 2))
  sink.tellValue(PLACE, (since === 0 ? 1 : 0) + (heading.length ? 2 : 0))
  sink.tellValue(NEED, needs.indexOf(need))
  if (contact) sink.tellValue(CONTACT, contact === 'reach' ? 1 : 2)
  sink.tellHeading(heading)
  sink.tellIntro(intro)
}

/** How many values `measure` gives. */
export const MEASURES = 2 * scoredRoles.length + 1

/** Beyond this, more of what cues say changes nothing. */
const MOST_SAID = 12

/** What cannot be counted in features: how much a unit's cues say for each role, and how much its heading is to be trusted. */
export function measure(own: ArrayLike<number>, section: Section | undefined, values: Float64Array): void {
  const roles = scoredRoles.length
  values.fill(0)
  for (let role = 0; role < roles; role++) values[role] = Math.min(own[role] ?? 0, MOST_SAID) / 4
  if (!section) return
  values[roles + scoredRoles.indexOf(section.role as ScoredRole)] = section.trust
  if (section.isFirm) values[2 * roles] = section.trust
}
