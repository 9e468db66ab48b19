import { BEGINS_CAPITAL, NUMBER, SIGN, type Tokens } from '../../lexicon/tokenize.ts'
import { mix } from '../linear/hash.ts'
import type { Words } from '../words/read-words.ts'
import { classesOf } from '../words/vocabulary.ts'
import type { BorderPlace } from './border-places.ts'
import type { BorderSurvey } from './border-survey.ts'

/** Raised with every change of what a feature means, because trained weights belong to these features. */
export const BORDER_FEATURES_VERSION = 3

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
const CAPITALS = 14
const WORD = 20
const PAIR = 30
const ENDS_HEADING_AS = 40
const BEGINS_HEADING_AS = 41

/** Classes of words that features tell: as many as there is room for in one number. */
const CLASSES = (1 << 30) - 1
const bucketOf = (count: number) => Math.min(12, Math.floor(Math.log2(count + 1) * 2))
const buckets = Uint8Array.from({ length: 64 }, (_, count) => bucketOf(count))
/** The bucket of a number of tokens: the more there are, the less it matters how many. */
const bucket = (count: number) => buckets[count] ?? bucketOf(count)

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

/** Hears of the features of a place. */
export interface BorderSink {
  tell(feature: number): void
  /** A feature that says one small number of a place, `mix(kind, value)`: of these there are fewer than `VALUES` of fewer than `KINDS` kinds. */
  tellValue(kind: number, value: number): void
}
export const KINDS = 16
export const VALUES = 32

/** How far around a place words are read. */
const REACH = 2
const around = new Int32Array(2 * REACH + 1)

/** Tells `sink` every feature of the place with this number: the words and letters around it, and where it stands. */
export function tellBorderFeatures(row: BorderRow, survey: BorderSurvey, number: number, sink: BorderSink): void {
  const { text, tokens, words, hashes, from, to, places } = row
  const place = places[number]
  if (!place) return
  const { token } = place
  sink.tellValue(BASE, place.isCertain ? 1 : 0)
  for (let offset = -REACH; offset <= REACH; offset++) {
    const at = token + offset
    const word = at < from || at >= to ? 1 : hashes[at] || (tokens.lower[at] ?? '').charCodeAt(0)
    around[REACH + offset] = word
    sink.tell(mix(WORD + offset, word))
  }
  for (let offset = -2; offset <= 1; offset++)
    sink.tell(mix(mix(PAIR + offset, around[REACH + offset] ?? 0), around[REACH + offset + 1] ?? 0))
  let shapes = SHAPES
  for (let at = token - 2; at <= token + 2; at++) shapes = mix(shapes, at < from || at >= to ? 9 : shapeOf(text, tokens, at))
  sink.tell(shapes)
  const shapePair = 10 * shapeOf(text, tokens, token) + (token > from ? shapeOf(text, tokens, token - 1) : 9)
  sink.tell(mix(SHAPES, shapePair))
  const headingBefore = survey.headingBefore[number] ?? 0
  const headingAfter = survey.headingAfter[number] ?? 0
  sink.tell(mix(mix(ENDS_HEADING_AS, headingBefore), shapePair))
  sink.tell(mix(mix(BEGINS_HEADING_AS, headingAfter), shapePair))
  sink.tellValue(CAPITALS, 4 * (survey.capitals[number] ?? 0) + Math.min(3, survey.capitalRuns))
  if (token > from && tokens.kind[token - 1] === SIGN) sink.tell(mix(SIGN_BEFORE, (tokens.lower[token - 1] ?? '').charCodeAt(0)))
  sink.tellValue(ENDING_HERE, endingOf(tokens.lower[token] ?? ''))
  sink.tellValue(ROW_LENGTH, bucket(to - from))
  sink.tellValue(SINCE, bucket(survey.since[number] ?? 0))
  sink.tellValue(UNTIL, bucket(survey.until[number] ?? 0))
  sink.tellValue(DENSITY, bucket(survey.density))
  tellClasses(CLASS_HERE, classesAt(words, token), sink)
  if (token > from) tellClasses(CLASS_BEFORE, classesAt(words, token - 1), sink)
  if (token + 1 < to) tellClasses(CLASS_AFTER, classesAt(words, token + 1), sink)
  sink.tellValue(HEADING_ENDS, headingBefore)
  sink.tellValue(HEADING_BEGINS, headingAfter)
}

function classesAt(words: Words, token: number): number {
  const at = words.at[token] ?? 0
  return words.at[token + 1] === at ? 0 : classesOf(words.numbers[at] ?? 0)
}

function tellClasses(kind: number, classes: number, sink: BorderSink): void {
  for (let left = classes & CLASSES; left; left &= left - 1) sink.tellValue(kind, 31 - Math.clz32(left & -left))
}

/** How a token is written: 0 small, 1 capitalised, 2 all capitals, 3 figures, 4 a sign. */
function shapeOf(text: string, { kind, casing, start, end }: Tokens, at: number): number {
  if (kind[at] === NUMBER) return 3
  if (kind[at] === SIGN) return 4
  if (!((casing[at] ?? 0) & BEGINS_CAPITAL)) return 0
  const last = (end[at] ?? 0) - 1
  return last > (start[at] ?? 0) && isCapital(text.charCodeAt(last)) ? 2 : 1
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
