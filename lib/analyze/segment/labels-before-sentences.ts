import { beginsCapital, isAllCapitals, NUMBER, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'
import { HEADING, INSIDE, UNIT } from './border-model.ts'
import type { BorderPlace } from './border-places.ts'

/** No label has more tokens, its colon included. */
const LONGEST = 12
/** Fewer tokens are a value, not a sentence: "Education: GED." */
const SHORTEST_SENTENCE = 7
/** Of so many parts a list is enough to stand under its label as under a heading. */
const FEWEST_PARTS = 2
const known = 0.99
/** In capitals less of a label need be known. */
const knownInCapitals = 0.4
const leastWeight = 1.5
const linking = classBit('linking')
/** What ways to qualify, and the grades that need more or less, are numbered by. */
const numbered = new Set(['option', 'pattern', 'level', 'grade', 'alternative', 'tier', 'track'])
const numeral = /^(?:[a-f\d]|i{1,3}|iv|v)$/
const joints = new Set(['or', '-', '–', 'and'])

/**
 * Makes headings of the labels that bulletins put before whole sentences: "LICENSE: A valid Class B licence is needed from the first day.",
 * "Option 2: Six years of paid work as a gauger.", "Ability to: read dials; climb towers; keep logs." A label before a mere value stays with
 * it: "Education: GED", "Experience: 3 years (Required)". A part of a numbered section has its name before a colon or dash: "3.1 Character – …".
 */
export function markLabelBeforeSentence(
  tokens: Tokens,
  words: Words,
  places: readonly BorderPlace[],
  kinds: Uint8Array,
  to: number,
  isPart: boolean,
): boolean {
  const from = places[0]?.token ?? 0
  const colon = colonOf(tokens, from, to, isPart)
  if (colon < 0 || kinds[0] === HEADING) return false
  let next = 1
  while (next < places.length && (places[next]?.token ?? to) < colon) next++
  // A dash begins what stands behind it, a colon ends what stands before.
  if (tokens.lower[colon] === ':' && places[next]?.token === colon) next++
  if (places[next]?.token !== (tokens.lower[colon] === ':' ? colon + 1 : colon)) return false
  const numbers = isNumbered(tokens, from, colon)
  if (!numbers && !isPart && !isKnown(tokens, words, from, colon)) return false
  const least = numbers ? 0 : SHORTEST_SENTENCE
  if (!isSentence(tokens, colon + 1, to, least) && !(leadsOn(words, colon) && isList(tokens, colon + 1, to))) return false
  for (let at = 1; at < next; at++) kinds[at] = INSIDE
  kinds[0] = HEADING
  kinds[next] = UNIT
  return true
}

/** The colon that ends a label; -1 where none does. */
function colonOf({ lower, end, start }: Tokens, from: number, to: number, isPart: boolean): number {
  for (let at = from + 1; at < to - 1 && at < from + LONGEST; at++) {
    const sign = lower[at]
    if (sign === ':' || (isPart && (sign === '–' || sign === '-') && (start[at] ?? 0) > (end[at - 1] ?? 0)))
      return (start[at + 1] ?? 0) > (end[at] ?? 0) ? at : -1
    if (sign === '.' || sign === '?' || sign === '!' || sign === ';') return -1
  }
  return -1
}

/** "Option 2", "OR Pattern III", "Level II". */
function isNumbered({ lower }: Tokens, from: number, colon: number): boolean {
  let at = from
  while (joints.has(lower[at] ?? '')) at++
  return at + 2 === colon && numbered.has(lower[at] ?? '') && numeral.test(lower[at + 1] ?? '')
}

function isKnown(tokens: Tokens, words: Words, from: number, colon: number): boolean {
  const unit = unitWords(words, from, colon + 1)
  const meaning = readHeading(unit.words, unit.length)
  if (!meaning || meaning.weight < leastWeight) return false
  return meaning.coverage >= (isShouted(tokens, from, colon) ? knownInCapitals : known)
}

function isShouted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD && !isAllCapitals(tokens, at)) return false
  return true
}

/** "Knowledge of", "Ability to" */
function leadsOn({ at: placeOf, numbers }: Words, colon: number): boolean {
  return (classesOf(numbers[placeOf[colon - 1] ?? 0] ?? 0) & linking) !== 0
}

function isSentence(tokens: Tokens, from: number, to: number, least: number): boolean {
  if (to - from < least || tokens.lower[to - 1] !== '.') return false
  return beginsCapital(tokens, from) || tokens.kind[from] === NUMBER
}

function isList({ lower }: Tokens, from: number, to: number): boolean {
  let parts = 1
  for (let at = from; at < to - 1; at++) if (lower[at] === ';') parts++
  return parts >= FEWEST_PARTS
}
