/** What a token is: a run of letters (with their marks), a run of digits, or one other visible character. */
export const WORD = 0
export const NUMBER = 1
export const SIGN = 2

/** The tokens of a text in order, as parallel arrays: `start` and `end` count UTF-16 units, `lower` is the token's lower-cased form. */
export interface Tokens {
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  lower: string[]
}

const SPACE_CLASS = 1
const LETTER_CLASS = 2
const DIGIT_CLASS = 3
const SIGN_CLASS = 4
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
for (const [from, to, group] of beforehand) classes.fill(group, from, to + 1)

function classOf(unit: number): number {
  const known = classes[unit] ?? 0
  if (known) return known
  const character = String.fromCharCode(unit)
  const found = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)
    ? SPACE_CLASS
    : /\p{N}/u.test(character)
      ? DIGIT_CLASS
      : /[\p{L}\p{M}]/u.test(character) || (unit >= 0xd800 && unit <= 0xdfff)
        ? LETTER_CLASS
        : SIGN_CLASS
  classes[unit] = found
  return found
}

/** Splits a text into tokens in one pass, in time linear in its length. Letters and digits part: "B2B" is three tokens, "C++" is three. */
export function tokenize(text: string): Tokens {
  const start = new Int32Array(text.length)
  const end = new Int32Array(text.length)
  const kind = new Uint8Array(text.length)
  const lower: string[] = []
  let length = 0
  for (let at = 0; at < text.length; ) {
    const group = classOf(text.charCodeAt(at))
    let to = at + 1
    if (group === SPACE_CLASS) {
      at = to
      continue
    }
    if (group !== SIGN_CLASS) while (to < text.length && classOf(text.charCodeAt(to)) === group) to++
    start[length] = at
    end[length] = to
    kind[length] = group === LETTER_CLASS ? WORD : group === DIGIT_CLASS ? NUMBER : SIGN
    lower.push(text.slice(at, to).toLowerCase())
    length++
    at = to
  }
  return { length, start: start.slice(0, length), end: end.slice(0, length), kind: kind.slice(0, length), lower }
}
