import { type Tokens, tokenize, WORD } from '../../lexicon/tokenize.ts'
import { createFlags, type WordFlags } from '../words/word-flags.ts'
import { functionWords, scripts } from './function-words.ts'

/** More of a text tells no more of its language. */
export const ENOUGH = 8_000
/** Fewer words than this tell no language. */
const FEWEST_WORDS = 40
/** So many of a text's words are at least words that hold its language's sentences together, even where it is made of lists. */
const LEAST_SHARE = 0.12
/** Letters beyond Latin and Cyrillic. */
const OTHER_LETTERS = /[\u0370-\u03ff\u0530-\u1fff\u3040-\uffdc]/
/** Words of another language, as a share of the first one's: beyond it the text is mixed. */
const MOST_OTHERS = 0.5

const languages = Object.keys(functionWords)
let flags: WordFlags | undefined

/** The languages of words as flags, in the order of `languages`; made when a text is first asked about. */
function flagsOfLanguages(): WordFlags {
  if (!flags) {
    flags = createFlags((lower) => lower)
    for (const words of Object.values(functionWords)) flags.add(words.split(' '))
  }
  return flags
}

/**
 * The language (ISO 639) in which most of a text is written, by the words that hold its sentences together, or by its letters where a language
 * has its own; undefined for a short or mixed text, and for languages without a list.
 */
export function toldByWords(text: string): string | undefined {
  const sample = text.slice(0, ENOUGH)
  if (OTHER_LETTERS.test(sample)) {
    const told = toldByLetters(sample)
    if (told !== undefined) return told
  }
  return likeliest(tokenize(sample))
}

function toldByLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return scripts.find(([, own, share]) => {
    const found = text.match(own)?.length ?? 0
    return found >= FEWEST_WORDS && found >= letters * share
  })?.[0]
}

function likeliest({ kind, word, table }: Tokens): string | undefined {
  const words = kind.reduce((count, each) => (each === WORD ? count + 1 : count), 0)
  if (words < FEWEST_WORDS) return undefined
  const languagesOf = flagsOfLanguages().of(table)
  const found = word.map((number) => languagesOf[number] ?? 0)
  const counts = countByLanguage(found, 0)
  const most = Math.max(...counts)
  if (most < words * LEAST_SHARE) return undefined
  const first = counts.indexOf(most)
  // Words that the first language has too tell nothing of another one.
  return Math.max(...countByLanguage(found, 1 << first)) > most * MOST_OTHERS ? undefined : languages[first]
}

/** How many words each language has, of those that no language of `besides` has. */
function countByLanguage(words: Int32Array, besides: number): Int32Array {
  const counts = new Int32Array(languages.length)
  for (const own of words) {
    if (own & besides) continue
    for (let rest = own; rest; rest &= rest - 1) {
      const language = 31 - Math.clz32(rest & -rest)
      counts[language] = (counts[language] ?? 0) + 1
    }
  }
  return counts
}
