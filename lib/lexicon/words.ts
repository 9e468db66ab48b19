import { americanOf } from './american.ts'
import type { Form } from './parse.ts'
import { foldToken, singularOf } from './spell.ts'
import type { Trie } from './trie.ts'

/** A step that a word may take in the tree. A plural can only end a form that the lexicon has in the singular. */
export interface Way {
  node: Trie<Form>
  isPlural: boolean
}

/** A text's word as the lexicon reads it: itself, its singular, its American spelling and that one's singular, and where they lead from the root. */
export interface KnownWord {
  spellings: readonly { word: string; isPlural: boolean }[]
  ways: readonly Way[]
}

/** More words than any person's postings hold; then the memory starts anew. */
const MOST_REMEMBERED = 20_000
/** Nothing longer is a word. */
const LONGEST_REMEMBERED = 32

/** Remembers how words read, because postings use the same few thousand again and again. `root` leads to forms' first words. */
export function rememberWords(root: Steps): (lower: string) => KnownWord {
  const known = new Map<string, KnownWord>()
  return (lower) => {
    const remembered = known.get(lower)
    if (remembered) return remembered
    const spellings = spellingsOf(lower)
    const word = { spellings, ways: waysFrom(spellings, root) }
    if (lower.length <= LONGEST_REMEMBERED) {
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(ownCopy(lower), word)
    }
    return word
  }
}

/** A copy that does not point into the text it was cut from, as engines' slices do: that text could never be freed. */
const ownCopy = (slice: string) => `${slice} `.trimEnd()

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
