import { LONGEST_WORD, mix, NO_HASH, WordTable } from './word-table.ts'

/** What a token is: a run of letters (with their marks), a run of digits, or one other visible character. */
export const WORD = 0
export const NUMBER = 1
export const SIGN = 2

/** What `casing` says of a token: its first unit is a capital (either bit), some unit is a small letter. */
export const BEGINS_CAPITAL = 8 | 16
export const HAS_SMALL = 32

/**
 * The tokens of a text in order, as parallel arrays: `start` and `end` count UTF-16 units, `lower` is the token's lower-cased form, and `word`
 * that form's number in `table`; `casing` is how the text writes it.
 */
export interface Tokens {
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  casing: Uint8Array
  word: Int32Array
  table: WordTable
  lower: string[]
}

/** Whether the text writes a token with a capital first. */
export function beginsCapital({ casing }: Pick<Tokens, 'casing'>, at: number): boolean {
  return ((casing[at] ?? 0) & BEGINS_CAPITAL) !== 0
}

/** Whether the text writes a token, a word, in capitals throughout. */
export function isAllCapitals(tokens: Pick<Tokens, 'casing'>, at: number): boolean {
  return beginsCapital(tokens, at) && ((tokens.casing[at] ?? 0) & HAS_SMALL) === 0
}

/** Classes of UTF-16 units: one of these four … */
const LETTER_CLASS = WORD + 1
const DIGIT_CLASS = NUMBER + 1
const SIGN_CLASS = SIGN + 1
const SPACE_CLASS = 4
const GROUP = 7
/** … with how capitals become small letters: by setting a bit, or only as JavaScript says, which for surrogates needs the whole word. */
const PLAIN_CAPITAL = 8
const OTHER_CAPITAL = 16
const SURROGATE = 64
const TO_SMALL_BIT = 2

/**
 * Class of every UTF-16 unit, filled as units are met: asking a Unicode property once per character would double the time of a pass. What
 * English is written with is filled in beforehand, because the first question of a Unicode property costs a millisecond.
 */
const classes = new Uint8Array(0x10000)
const beforehand: readonly (readonly [from: number, to: number, group: number])[] = [
  [0x00, 0xbf, SIGN_CLASS],
  [0x09, 0x0d, SPACE_CLASS],
  [0x20, 0x20, SPACE_CLASS],
  [0x30, 0x39, DIGIT_CLASS],
  [0x41, 0x5a, LETTER_CLASS],
  [0x61, 0x7a, LETTER_CLASS],
  [0xa0, 0xa0, SPACE_CLASS],
  [0xad, 0xad, SPACE_CLASS],
  [0xaa, 0xaa, LETTER_CLASS],
  [0xb5, 0xb5, LETTER_CLASS],
  [0xba, 0xba, LETTER_CLASS],
  [0xb2, 0xb3, DIGIT_CLASS],
  [0xb9, 0xb9, DIGIT_CLASS],
  [0xbc, 0xbe, DIGIT_CLASS],
  [0xc0, 0x17f, LETTER_CLASS],
  [0xd7, 0xd7, SIGN_CLASS],
  [0xf7, 0xf7, SIGN_CLASS],
  [0x2000, 0x200d, SPACE_CLASS],
  [0x2010, 0x2027, SIGN_CLASS],
]
for (const [from, to, group] of beforehand)
  for (let unit = from; unit <= to; unit++) classes[unit] = group === LETTER_CLASS ? group | casingOf(unit) : group

function classOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const group = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)
    ? SPACE_CLASS
    : /\p{N}/u.test(character)
      ? DIGIT_CLASS
      : /[\p{L}\p{M}]/u.test(character) || isSurrogate(unit)
        ? LETTER_CLASS
        : SIGN_CLASS
  const found = group | casingOf(unit)
  classes[unit] = found
  return found
}

function casingOf(unit: number): number {
  if (isSurrogate(unit)) return SURROGATE
  const character = String.fromCharCode(unit)
  const small = character === character.toUpperCase() ? 0 : HAS_SMALL
  if (character === character.toLowerCase()) return small
  return small | (unit < 128 ? PLAIN_CAPITAL : OTHER_CAPITAL)
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

/** How the text writes a word with surrogates, of which only the whole tells the case. */
function hasSmall(word: string): number {
  return word === word.toUpperCase() ? 0 : HAS_SMALL
}

/** More words and letters than any person's postings hold; then the memory of words starts anew. */
const MOST_WORDS = 20_000
const MOST_LETTERS = 400_000

/** The words of the texts before: postings use the same few thousand again and again. */
let table = new WordTable()
/** The words read for themselves, as those of rules: what rules know of a text's words need not be worked out for the rules' own. */
const wordings = new WordTable()
/** The word being read, in small letters. */
const units = new Uint16Array(LONGEST_WORD)

/** Tokens read at a time, into arrays that are used again: growing arrays of unknown length would take longer than the reading. */
const AT_A_TIME = 4096
const starts = new Int32Array(AT_A_TIME)
const ends = new Int32Array(AT_A_TIME)
const numbers = new Int32Array(AT_A_TIME)
const kinds = new Uint8Array(AT_A_TIME)
const casings = new Uint8Array(AT_A_TIME)

/** Splits a text into tokens in one pass, in time linear in its length. Letters and digits part: "B2B" is three tokens, "C++" is three. */
export function tokenize(text: string): Tokens {
  const words = table
  const parts: Part[] = []
  for (let at = 0; at < text.length; ) {
    const length = readTokens(text, at, words)
    parts.push({
      start: starts.slice(0, length),
      end: ends.slice(0, length),
      kind: kinds.slice(0, length),
      casing: casings.slice(0, length),
      word: numbers.slice(0, length),
    })
    at = length === AT_A_TIME ? (ends[length - 1] ?? 0) : text.length
  }
  if (words.size > MOST_WORDS || words.letters > MOST_LETTERS) table = new WordTable()
  const { start, end, kind, casing, word } = joined(parts)
  const { length } = start
  return { length, start, end, kind, casing, word, table: words, lower: lowerOf(word, length, words) }
}

/** The tokens of a text in small letters, and nothing else of them: for the many short wordings of rules, read when the program starts. */
export function wordsOf(text: string): string[] {
  return text.length > AT_A_TIME ? tokenize(text).lower : lowerOf(numbers, readTokens(text, 0, wordings), wordings)
}

function lowerOf(word: Int32Array, length: number, { lower }: WordTable): string[] {
  const all = new Array<string>(length)
  for (let at = 0; at < length; at++) all[at] = lower[word[at] ?? 0] ?? ''
  return all
}

/** Reads tokens from a place in the text on, until there are `AT_A_TIME`; returns how many. */
function readTokens(text: string, from: number, words: WordTable): number {
  // Strings come in many kinds, so that asking one for its length takes time: once, not at every character.
  const end = text.length
  let count = 0
  for (let at = from; at < end && count < AT_A_TIME; ) {
    let unit = text.charCodeAt(at)
    let look = classes[unit] || classOf(unit)
    const group = look & GROUP
    if (group === SPACE_CLASS) {
      at++
      continue
    }
    const first = look
    let met = look
    let small = unit | ((look & PLAIN_CAPITAL) << TO_SMALL_BIT)
    let hash = mix(NO_HASH, small)
    units[0] = small
    let to = at + 1
    if (group !== SIGN_CLASS)
      for (; to < end; to++) {
        unit = text.charCodeAt(to)
        look = classes[unit] || classOf(unit)
        if ((look & GROUP) !== group) break
        met |= look
        small = unit | ((look & PLAIN_CAPITAL) << TO_SMALL_BIT)
        hash = mix(hash, small)
        if (to - at < LONGEST_WORD) units[to - at] = small
      }
    const isPlain = !(met & (OTHER_CAPITAL | SURROGATE)) && to - at <= LONGEST_WORD
    let number = isPlain ? words.find(units, to - at, hash) : -1
    if (number < 0) number = words.numberOf(text.slice(at, to).toLowerCase())
    starts[count] = at
    ends[count] = to
    numbers[count] = number
    kinds[count] = group - 1
    casings[count] = (first & BEGINS_CAPITAL) | (met & SURROGATE ? hasSmall(text.slice(at, to)) : met & HAS_SMALL)
    count++
    at = to
  }
  return count
}

type Part = Pick<Tokens, 'start' | 'end' | 'kind' | 'casing' | 'word'>

/** Parts as one. */
function joined(parts: readonly Part[]): Part {
  const [first] = parts
  if (first && parts.length === 1) return first
  let length = 0
  for (const { start } of parts) length += start.length
  const whole: Part = {
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    casing: new Uint8Array(length),
    word: new Int32Array(length),
  }
  let at = 0
  for (const part of parts) {
    whole.start.set(part.start, at)
    whole.end.set(part.end, at)
    whole.kind.set(part.kind, at)
    whole.casing.set(part.casing, at)
    whole.word.set(part.word, at)
    at += part.start.length
  }
  return whole
}
