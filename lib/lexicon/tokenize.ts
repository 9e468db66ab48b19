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
/** Class of every UTF-16 unit, filled as units are met: asking a Unicode property once per character would double the time of a pass. */
const classes = new Uint8Array(0x10000)

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
