import { NUMBER, SIGN, type Tokens } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { mix } from '../tagger/hash.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { classesOf } from '../words/vocabulary.ts'
import type { BorderPlace } from './border-places.ts'

/** Raised with every change of what a feature means, because trained weights belong to these features. */
export const BORDER_FEATURES_VERSION = 1

/** What kind of thing a feature tells; those of words are numbered on from here by how far the word stands from the place. */
const BASE = 1
const SHAPES = 2
const ROW_LENGTH = 3
const SINCE = 4
const UNTIL = 5
const CLASS_HERE = 6
const CLASS_BEFORE = 7
const CLASS_AFTER = 8
const HEADING_ENDS = 9
const HEADING_BEGINS = 10
const SIGN_BEFORE = 11
const DENSITY = 12
const ENDING_HERE = 13
const WORD = 20
const PAIR = 30

/** Words of a heading that was glued on, at most. */
const LONGEST_HEADING = 6
const CLASSES = 30
const bucket = (count: number) => Math.min(12, Math.floor(Math.log2(count + 1) * 2))

/** A row as borders are looked for in it. */
export interface BorderRow {
  text: string
  tokens: Tokens
  words: Words
  /** Hashes of the text's words, one a token. */
  hashes: Int32Array
  /** The row's tokens: `from` included, `to` excluded. */
  from: number
  to: number
  places: readonly BorderPlace[]
}

/** Calls `tell` with every feature of the place with this number: the words and letters around it, and where it stands. */
export function tellBorderFeatures(row: BorderRow, number: number, tell: (feature: number) => void): void {
  const { text, tokens, words, hashes, from, to, places } = row
  const place = places[number]
  if (!place) return
  const { token } = place
  const wordAt = (at: number) => (at < from || at >= to ? 1 : hashes[at] || (tokens.lower[at] ?? '').charCodeAt(0))
  tell(mix(BASE, place.isCertain ? 1 : 0))
  for (let offset = -3; offset <= 3; offset++) tell(mix(WORD + offset, wordAt(token + offset)))
  for (let offset = -2; offset <= 1; offset++) tell(mix(mix(PAIR + offset, wordAt(token + offset)), wordAt(token + offset + 1)))
  let shapes = SHAPES
  for (let at = token - 2; at <= token + 2; at++) shapes = mix(shapes, at < from || at >= to ? 9 : shapeOf(text, tokens, at))
  tell(shapes)
  tell(mix(mix(SHAPES, shapeOf(text, tokens, token)), token > from ? shapeOf(text, tokens, token - 1) : 9))
  if (token > from && tokens.kind[token - 1] === SIGN) tell(mix(SIGN_BEFORE, (tokens.lower[token - 1] ?? '').charCodeAt(0)))
  tell(mix(ENDING_HERE, endingOf(tokens.lower[token] ?? '')))
  tell(mix(ROW_LENGTH, bucket(to - from)))
  let since = number - 1
  while (since > 0 && !places[since]?.isCertain) since--
  tell(mix(SINCE, bucket(token - (places[Math.max(since, 0)]?.token ?? from))))
  let until = number + 1
  let certain = 0
  while (until < places.length && !places[until]?.isCertain) until++
  const end = places[until]?.token ?? to
  tell(mix(UNTIL, bucket(end - token)))
  for (const each of places) if (each.isCertain) certain++
  tell(mix(DENSITY, bucket((to - from) / certain)))
  tellClasses(CLASS_HERE, classesAt(words, token), tell)
  if (token > from) tellClasses(CLASS_BEFORE, classesAt(words, token - 1), tell)
  if (token + 1 < to) tellClasses(CLASS_AFTER, classesAt(words, token + 1), tell)
  tell(mix(HEADING_ENDS, headingBefore(row, number)))
  tell(mix(HEADING_BEGINS, headingAfter(row, number, end)))
}

function classesAt(words: Words, token: number): number {
  const at = words.at[token] ?? 0
  return words.at[token + 1] === at ? 0 : classesOf(words.numbers[at] ?? 0)
}

function tellClasses(kind: number, classes: number, tell: (feature: number) => void): void {
  for (let bit = 0; bit < CLASSES; bit++) if (classes & (1 << bit)) tell(mix(kind, bit))
}

/** How a token is written: 0 small, 1 capitalised, 2 all capitals, 3 figures, 4 a sign. */
function shapeOf(text: string, tokens: Tokens, at: number): number {
  if (tokens.kind[at] === NUMBER) return 3
  if (tokens.kind[at] === SIGN) return 4
  const start = tokens.start[at] ?? 0
  if (!isCapital(text.charCodeAt(start))) return 0
  const end = tokens.end[at] ?? 0
  return end - start > 1 && isCapital(text.charCodeAt(end - 1)) ? 2 : 1
}

function isCapital(unit: number): boolean {
  return unit < 128 ? unit >= 65 && unit <= 90 : String.fromCharCode(unit) !== String.fromCharCode(unit).toLowerCase()
}

function endingOf(word: string): number {
  return word.endsWith('ing')
    ? 1
    : word.endsWith('s')
      ? 2
      : word.endsWith('ed')
        ? 3
        : word.endsWith('ly')
          ? 4
          : word.endsWith('ion')
            ? 5
            : 0
}

/** How well a known heading ends right before a place: 0 not at all, else a number for how much of it is understood and how much it says. */
function headingBefore(row: BorderRow, number: number): number {
  const { token } = row.places[number] ?? { token: 0 }
  let best = 0
  for (let earlier = number - 1; earlier >= 0; earlier--) {
    const start = row.places[earlier]
    if (!start || token - start.token > LONGEST_HEADING) break
    best = Math.max(best, meaningOf(row, start.token, token))
    if (start.isCertain) break
  }
  return best
}

/** How well a known heading begins at a place; its end is another place, or `end`. */
function headingAfter(row: BorderRow, number: number, end: number): number {
  const { token } = row.places[number] ?? { token: 0 }
  let best = 0
  for (let later = number + 1; later <= row.places.length; later++) {
    const stop = row.places[later]?.token ?? row.to
    if (stop - token > LONGEST_HEADING || stop > end) break
    best = Math.max(best, meaningOf(row, token, stop))
  }
  return best
}

function meaningOf({ words }: BorderRow, from: number, to: number): number {
  const unit = unitWords(words, from, to)
  const meaning = readHeading(unit.words, unit.length)
  if (!meaning || meaning.coverage < 0.6) return 0
  return (meaning.coverage >= 0.99 ? 3 : 1) + (meaning.weight >= 4 ? 1 : 0)
}
