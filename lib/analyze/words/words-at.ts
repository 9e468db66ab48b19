import { plain, type Stretch } from '../stretch.ts'
import { createFlags, MOST_FLAGS, type WordFlags } from './word-flags.ts'

/** Tells whether token `at`, as `wordAt` reads it, is one of some words; outside the stretch there are none. */
export type WordsAt = (stretch: Stretch, at: number) => boolean

let flags: WordFlags
let taken = MOST_FLAGS

/** Some words, as a set or a list written with spaces, that are looked for by the tokens' numbers, not their letters. */
export function wordsAt(words: ReadonlySet<string> | string): WordsAt {
  const [{ has }, flag] = newFlag(words)
  return ({ tokens, from, to }, at) => at >= from && at < to && has(tokens, at, flag)
}

/** Tells whether some token of a stretch is one of some words, given as to `wordsAt`. */
export function wordsIn(words: ReadonlySet<string> | string): (stretch: Stretch) => boolean {
  const [{ of: flagsOf }, flag] = newFlag(words)
  return ({ tokens: { word, table }, from, to }) => {
    const flagsOfWords = flagsOf(table)
    for (let at = from; at < to; at++) if ((flagsOfWords[word[at] ?? 0] ?? 0) & flag) return true
    return false
  }
}

function newFlag(words: ReadonlySet<string> | string): [flags: WordFlags, flag: number] {
  if (taken === MOST_FLAGS) {
    flags = createFlags(plain)
    taken = 0
  }
  taken++
  return [flags, flags.add(typeof words === 'string' ? words.split(' ') : words)]
}
