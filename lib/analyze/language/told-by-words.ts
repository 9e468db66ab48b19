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

let known: ReadonlyMap<string, readonly number[]> | undefined
const languages = Object.keys(functionWords)

/** The languages of each word, by their place in `languages`; made when a text is first asked about. */
function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  if (known) return known
  const map = new Map<string, number[]>()
  Object.values(functionWords).forEach((words, language) => {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language])
  })
  known = map
  return map
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
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length < FEWEST_WORDS ? undefined : likeliest(words)
}

function toldByLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return scripts.find(([, own, share]) => {
    const found = text.match(own)?.length ?? 0
    return found >= FEWEST_WORDS && found >= letters * share
  })?.[0]
}

function likeliest(words: readonly string[]): string | undefined {
  const map = languagesOfWords()
  const counts = new Int32Array(languages.length)
  const found: (readonly number[])[] = []
  for (const word of words) {
    const own = map.get(word)
    if (!own) continue
    found.push(own)
    for (const language of own) counts[language] = (counts[language] ?? 0) + 1
  }
  const most = Math.max(...counts)
  const first = counts.indexOf(most)
  if (most < words.length * LEAST_SHARE) return undefined
  // Words that the first language has too tell nothing of another one.
  const others = new Int32Array(languages.length)
  for (const own of found) if (!own.includes(first)) for (const language of own) others[language] = (others[language] ?? 0) + 1
  return Math.max(...others) > most * MOST_OTHERS ? undefined : languages[first]
}
