import { americanOf } from './american.ts'
import type { Form } from './parse.ts'
import { foldToken, singularOf } from './spell.ts'
import { bitOf, type Trie } from './trie.ts'
import type { WordTable } from './word-table.ts'

/** A step that a word may take in the tree. A plural can only end a form that the lexicon has in the singular. */
export interface Way {
  node: Trie<Form>
  isPlural: boolean
}

/** A text's word as the lexicon reads it: itself, its singular, its American spelling and that one's singular, and where they lead from the root. */
export interface KnownWord {
  spellings: readonly { word: string; isPlural: boolean }[]
  /** The bits of its spellings in the tree. */
  bits: number
  ways: readonly Way[]
}

/** How the words of one table read, by their numbers there. */
export interface KnownWords {
  /** How a word reads. */
  read(word: number): KnownWord
  /** For each word 1 once it was read and found to start no form, as most: then there is no more to look at. */
  startsNone: Uint8Array
}

/** Remembers how words read, because postings use the same few thousand again and again. `root` leads to forms' first words. */
export function rememberWords(root: Steps): (table: WordTable) => KnownWords {
  const known = new WeakMap<WordTable, KnownWords>()
  return (table) => {
    let words = known.get(table)
    if (!words) {
      words = readWordsOf(table, root)
      known.set(table, words)
    }
    if (words.startsNone.length < table.size) {
      const larger = new Uint8Array(table.size * 2)
      larger.set(words.startsNone)
      words.startsNone = larger
    }
    return words
  }
}

function readWordsOf({ lower }: WordTable, root: Steps): KnownWords {
  const read: KnownWord[] = []
  const words: KnownWords = {
    startsNone: new Uint8Array(0),
    read(number) {
      let word = read[number]
      if (!word) {
        const spellings = spellingsOf(lower[number] ?? '')
        word = { spellings, bits: bitsOf(spellings), ways: waysFrom(spellings, root) }
        read[number] = word
        if (!word.ways.length) words.startsNone[number] = 1
      }
      return word
    },
  }
  return words
}

/** The steps that lead on from a place in the tree. */
export interface Steps {
  get(word: string): Trie<Form> | undefined
}

const nowhere: Way[] = []

/** Where a word's spellings lead; each is tried only where the one before it ends no form. */
export function waysFrom(spellings: KnownWord['spellings'], steps: Steps): readonly Way[] {
  let ways = nowhere
  let endsForm = false
  for (const { word, isPlural } of spellings) {
    const node = steps.get(word)
    if (!node || (isPlural && (endsForm || !node.values))) continue
    if (ways === nowhere) ways = []
    ways.push({ node, isPlural })
    if (node.values) endsForm = true
  }
  return ways
}

function bitsOf(spellings: KnownWord['spellings']): number {
  let bits = 0
  for (const { word } of spellings) bits |= bitOf(word)
  return bits
}

function spellingsOf(lower: string): KnownWord['spellings'] {
  const word = foldToken(lower)
  const spellings = [{ word, isPlural: false }]
  const singular = singularOf(word)
  if (singular) spellings.push({ word: singular, isPlural: true })
  const american = americanOf(word)
  if (!american) return spellings
  spellings.push({ word: american, isPlural: false })
  const americanSingular = singularOf(american)
  if (americanSingular) spellings.push({ word: americanSingular, isPlural: true })
  return spellings
}
