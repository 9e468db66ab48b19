import { wordsOf } from '../lexicon/tokenize.ts'
import { plain, type Stretch } from './stretch.ts'
import { createFlags } from './word-flags.ts'

interface Node<Value> {
  next?: Map<string, Node<Value>>
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

/** The words that each set of phrases starts with. */
const starts = createFlags(plain)

/** Compiles phrases: each is a list of wordings separated by "|" and what they mean; in a wording `(s)` and spaces count as tokens do. */
export function compilePhrases<Value>(table: Iterable<readonly [wordings: string, value: Value]>): Phrases<Value> {
  const firsts = new Map<string, Node<Value>>()
  const keys = new Set<string>()
  const root: Node<Value> = { next: firsts }
  for (const [wordings, value] of table)
    for (const wording of wordings.split('|')) {
      let node = root
      const words = wordsOf(wording)
      keys.add(words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''))
      for (const word of words) {
        node.next ??= new Map()
        let below: Node<Value> | undefined = node.next.get(word)
        if (!below) {
          below = {}
          node.next.set(word, below)
        }
        node = below
      }
      node.value = value
    }

  const start = starts.add(firsts.keys())
  return {
    firsts: new Set(firsts.keys()),
    keys: [...keys],
    longest({ tokens, to }, at) {
      if (at < 0 || at >= to || !starts.has(tokens, at, start)) return undefined
      let node = firsts.get(plain(tokens.lower[at] ?? ''))
      let found: { value: Value; to: number } | undefined
      for (let next = at + 1; node; next++) {
        if (node.value !== undefined) found = { value: node.value, to: next }
        if (!node.next || next >= to) break
        node = node.next.get(plain(tokens.lower[next] ?? ''))
      }
      return found
    },
  }
}
