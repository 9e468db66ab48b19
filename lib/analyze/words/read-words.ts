import { NUMBER, type Tokens } from '../../lexicon/tokenize.ts'
import { END, FIGURE, intern, numberSet, numbersOf, START, STRANGE, STRANGE_BIT, UNSEEN } from './vocabulary.ts'

/** A text's words as patterns see them: their numbers, and the tokens they are. */
export interface Words {
  length: number
  /** The vocabulary's number of each word. */
  numbers: Int32Array
  /** For each token (and one past the last) the place of the first word at or after it. */
  at: Int32Array
  /** 1 for each token that is neither a known word nor named by a pattern. */
  strange: Uint8Array
}

const known = new WeakMap<Tokens, Words>()

/** The words of a text's tokens, read once for all the patterns that will look at them. */
export function readWords(tokens: Tokens): Words {
  let words = known.get(tokens)
  if (!words) {
    words = read(tokens)
    known.set(tokens, words)
  }
  return words
}

function read(tokens: Tokens): Words {
  const numbers = new Int32Array(tokens.length)
  const at = new Int32Array(tokens.length + 1)
  const strange = new Uint8Array(tokens.length)
  const { kind, word } = tokens
  const numberOf = numbersOf(tokens.table)
  let length = 0
  for (let token = 0; token < tokens.length; token++) {
    at[token] = length
    const number = kind[token] === NUMBER ? FIGURE : (numberOf[word[token] ?? 0] ?? 0)
    if (number === UNSEEN) continue
    numbers[length++] = number & ~STRANGE
    strange[token] = number >> STRANGE_BIT
  }
  at[tokens.length] = length
  return { length, numbers, at, strange }
}

let unit = new Int32Array(256)

/**
 * The words of tokens `from` to `to` between the marks START and END, leading and closing punctuation left out, ready for
 * `PatternSet.find`. The array is used again by the next call.
 */
export function unitWords(words: Words, from: number, to: number): { words: Int32Array; length: number } {
  const { at: placeOf, numbers } = words
  let first = placeOf[from] ?? 0
  let last = placeOf[to] ?? 0
  if (numbers[first] === FIGURE && isEnumerator(numbers[first + 1] ?? 0)) first += 2
  while (first < last && isClosing(numbers[first] ?? 0)) first++
  while (last > first && isClosing(numbers[last - 1] ?? 0)) last--
  if (unit.length < last - first + 2) unit = new Int32Array((last - first + 2) * 2)
  unit[0] = START
  // For the few words of a unit a loop is faster than a view of the array.
  for (let at = first; at < last; at++) unit[at - first + 1] = numbers[at] ?? 0
  unit[last - first + 1] = END
  return { words: unit, length: last - first + 2 }
}

const closing = numberSet(['.', ',', ':', ';', '!', '?', '…', '[', ']', '|'])

const [fullStop, bracket] = [intern('.'), intern(')')]

/** Whether a word makes the figure before it the number of an item: "1." "2)". */
function isEnumerator(word: number): boolean {
  return word === fullStop || word === bracket
}

/** Whether a word is a sign that says nothing at the ends of a unit. */
function isClosing(word: number): boolean {
  return closing[word] === 1
}
