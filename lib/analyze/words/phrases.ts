import { wordsOf } from '../../lexicon/tokenize.ts'
import { createColumn } from '../../lexicon/word-column.ts'
import { plain, type Stretch } from '../stretch.ts'
import { createFlags, MOST_FLAGS } from './word-flags.ts'

/** A step of phrases: the words that may follow, by number, each with the step it leads to. Few do, so they are looked through. */
interface Node<Value> {
  words: number[]
  below: Node<Value>[]
  value?: Value
}

/** Phrases and what each means, found by walking the tokens: no pattern, no backtracking. */
export interface Phrases<Value> {
  /** The longest phrase that starts at token `at` and ends inside the stretch; `to` is the token after it. */
  longest(stretch: Stretch, at: number): { value: Value; to: number } | undefined
  /** The words that phrases start with, lower-cased. */
  firsts: ReadonlySet<string>
  /** Words of which every phrase holds one, its longest: where none of them stands, no phrase does. */
  keys: readonly string[]
}

/** The words of all phrases, numbered from 1 on; 0 is any other word. */
const numbers = new Map<string, number>()
const column = createColumn((lower) => numbers.get(plain(lower)) ?? 0)

/** The words that each set of phrases starts with: most tokens start none, which a bit tells soonest. */
let starts = createFlags(plain)
let taken = 0

function numberOf(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) {
    number = numbers.size + 1
    numbers.set(word, number)
    column.forget()
  }
  return number
}

/** Compiles phrases: each is a list of wordings separated by "|" and what they mean; in a wording `(s)` and spaces count as tokens do. */
export function compilePhrases<Value>(table: Iterable<readonly [wordings: string, value: Value]>): Phrases<Value> {
  const firsts = new Set<string>()
  const keys = new Set<string>()
  const root: Node<Value> = { words: [], below: [] }
  for (const [wordings, value] of table)
    for (const wording of wordings.split('|')) {
      const words = wordsOf(wording)
      firsts.add(words[0] ?? '')
      keys.add(words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''))
      let node = root
      for (const word of words) node = madeStep(node, numberOf(word))
      node.value = value
    }

  if (taken === MOST_FLAGS) {
    starts = createFlags(plain)
    taken = 0
  }
  taken++
  const { has } = starts
  const start = starts.add(firsts)
  /** The first steps by their words' numbers, as one of few that stand in a row. */
  const least = Math.min(...root.words)
  const places = new Uint16Array(Math.max(...root.words) - least + 1)
  root.words.forEach((word, at) => {
    places[word - least] = at
  })
  return {
    firsts,
    keys: [...keys],
    longest({ tokens, to }, at) {
      if (at < 0 || at >= to || !has(tokens, at, start)) return undefined
      const { word, table } = tokens
      const numberOf = column.of(table)
      let node = root.below[places[(numberOf[word[at] ?? 0] ?? 0) - least] ?? 0]
      let found: { value: Value; to: number } | undefined
      for (let next = at + 1; node; next++) {
        if (node.value !== undefined) found = { value: node.value, to: next }
        if (!node.words.length || next >= to) break
        node = stepBy(node, numberOf[word[next] ?? 0] ?? 0)
      }
      return found
    },
  }
}

/** The step that a word leads to. */
function stepBy<Value>({ words, below }: Node<Value>, word: number): Node<Value> | undefined {
  for (let at = 0; at < words.length; at++) if (words[at] === word) return below[at]
  return undefined
}

/** The same, made if the word leads nowhere yet. */
function madeStep<Value>(node: Node<Value>, word: number): Node<Value> {
  const known = stepBy(node, word)
  if (known) return known
  const made: Node<Value> = { words: [], below: [] }
  node.words.push(word)
  node.below.push(made)
  return made
}
