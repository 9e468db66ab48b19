import MiniSearch from 'minisearch'
import type { Digest, LedgerRow } from '../model/ledger-row.ts'
import { fold } from './fold.ts'
import { createWordIndex } from './word-index.ts'

/** Ids of the postings that hold, for every word asked for, a word that begins so. */
export interface Found {
  all: string[]
  /** Those that hold them in their heading, best first. */
  headed: string[]
}

/** Finds kept postings by words of their title, organisation, place, tags, text and notes. */
export interface SearchIndex {
  /** Takes a posting in, in place of what was known of it. */
  put(row: LedgerRow, digest: Digest): void
  drop(id: string): void
  search(words: string): Found
}

interface Heading {
  id: string
  title: string
  organisation: string
  place: string
  tags: string
}

/** What a word is worth by where it stands. */
const BOOST = { title: 4, organisation: 3, tags: 3, place: 1 }

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []

/**
 * An empty index. minisearch ranks the headings; texts are only looked up by their words: ranking ten thousand texts too takes half a minute
 * and 400 MB to build, and half a second to answer.
 */
export function createSearchIndex(): SearchIndex {
  const headings = new MiniSearch<Heading>({
    fields: Object.keys(BOOST),
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, combineWith: 'AND', prefix: true },
  })
  const texts = createWordIndex()
  return {
    put({ id, title = '', organisation = '', places, tags }, { words, noted = '', asked }) {
      const heading = { id, title, organisation, place: places.join(' '), tags: tags.join(' ') }
      if (headings.has(id)) headings.replace(heading)
      else headings.add(heading)
      // A skill is found by its usual name too, whatever the posting calls it.
      const skills = asked.map(({ label }) => label).join(' ')
      texts.put(id, wordsOf(`${title} ${organisation} ${heading.place} ${heading.tags} ${words} ${noted} ${skills}`))
    },
    drop(id) {
      if (headings.has(id)) headings.discard(id)
      texts.drop(id)
    },
    search(asked) {
      return { all: texts.find(wordsOf(asked)), headed: headings.search(asked).map(({ id }) => String(id)) }
    },
  }
}
