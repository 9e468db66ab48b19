import { LONGEST_WORD, mix, NO_HASH, WordTable } from './word-table.ts'

/** What a token is: a run of letters (with their marks), a run of digits, or one other visible character. */
export const WORD = 0
export const NUMBER = 1
export const SIGN = 2

/**
 * The tokens of a text in order, as parallel arrays: `start` and `end` count UTF-16 units, `lower` is the token's lower-cased form, and `word`
 * that form's number in `table`.
 */
export interface Tokens {
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  lower: string[]
  word: Int32Array
  table: WordTable
}

/** Classes of UTF-16 units: one of these four … */
const LETTER_CLASS = WORD + 1
const DIGIT_CLASS = NUMBER + 1
const SIGN_CLASS = SIGN + 1
const SPACE_CLASS = 4
const GROUP = 7
/** … and for a capital how it becomes a small letter: by setting this bit, or only as JavaScript says. */
const PLAIN_CAPITAL = 8
const OTHER_CAPITAL = 16
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
  [0x41, 0x5a, LETTER_CLASS | PLAIN_CAPITAL],
  [0x61, 0x7a, LETTER_CLASS],
  [0xa0, 0xa0, SPACE_CLASS],
  [0xad, 0xad, SPACE_CLASS],
  [0xaa, 0xaa, LETTER_CLASS],
  [0xb5, 0xb5, LETTER_CLASS],
  [0xba, 0xba, LETTER_CLASS],
  [0xb2, 0xb3, DIGIT_CLASS],
  [0xb9, 0xb9, DIGIT_CLASS],
  [0xbc, 0xbe, DIGIT_CLASS],
  [0xc0, 0xde, LETTER_CLASS | OTHER_CAPITAL],
  [0xdf, 0xff, LETTER_CLASS],
  [0xd7, 0xd7, SIGN_CLASS],
  [0xf7, 0xf7, SIGN_CLASS],
  // Capitals and small letters take turns.
  [0x100, 0x17f, LETTER_CLASS | OTHER_CAPITAL],
  [0x2000, 0x200d, SPACE_CLASS],
  [0x2010, 0x2027, SIGN_CLASS],
]
for (const [from, to, group] of beforehand) classes.fill(group, from, to + 1)

function classOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
  const group = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)
    ? SPACE_CLASS
    : /\p{N}/u.test(character)
      ? DIGIT_CLASS
      : /[\p{L}\p{M}]/u.test(character) || isSurrogate
        ? LETTER_CLASS
        : SIGN_CLASS
  const found = isSurrogate || character !== character.toLowerCase() ? group | OTHER_CAPITAL : group
  classes[unit] = found
  return found
}

/** More words and letters than any person's postings hold; then the memory of words starts anew. */
const MOST_WORDS = 20_000
const MOST_LETTERS = 400_000

/** The words of the texts before: postings use the same few thousand again and again. */
let table = new WordTable()
/** The word being read, in small letters. */
const units = new Uint16Array(LONGEST_WORD)

/** Splits a text into tokens in one pass, in time linear in its length. Letters and digits part: "B2B" is three tokens, "C++" is three. */
export function tokenize(text: string): Tokens {
  const words = table
  // A posting has five units a token; a text that has fewer makes the arrays grow.
  let room = (text.length >> 2) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let kind = new Uint8Array(room)
  let word = new Int32Array(room)
  const lower: string[] = []
  let length = 0
  for (let at = 0; at < text.length; ) {
    let unit = text.charCodeAt(at)
    let look = classes[unit] || classOf(unit)
    const group = look & GROUP
    if (group === SPACE_CLASS) {
      at++
      continue
    }
    let to = at
    let met = 0
    let hash = NO_HASH
    do {
      met |= look
      const small = unit | ((look & PLAIN_CAPITAL) << TO_SMALL_BIT)
      hash = mix(hash, small)
      if (to - at < LONGEST_WORD) units[to - at] = small
      if (++to === text.length || group === SIGN_CLASS) break
      unit = text.charCodeAt(to)
      look = classes[unit] || classOf(unit)
    } while ((look & GROUP) === group)
    const isPlain = !(met & OTHER_CAPITAL) && to - at <= LONGEST_WORD
    let number = isPlain ? words.find(units, to - at, hash) : -1
    if (number < 0) number = words.numberOf(text.slice(at, to).toLowerCase())
    if (length === room) {
      room *= 2
      start = grown(start, new Int32Array(room))
      end = grown(end, new Int32Array(room))
      kind = grown(kind, new Uint8Array(room))
      word = grown(word, new Int32Array(room))
    }
    start[length] = at
    end[length] = to
    kind[length] = group - 1
    word[length] = number
    lower.push(words.lower[number] ?? '')
    length++
    at = to
  }
  if (words.size > MOST_WORDS || words.letters > MOST_LETTERS) table = new WordTable()
  return {
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    kind: kind.slice(0, length),
    lower,
    word: word.slice(0, length),
    table: words,
  }
}

function grown<Numbers extends Int32Array | Uint8Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old)
  return larger
}
