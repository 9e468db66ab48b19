import { plain, type Stretch } from './stretch.ts'
import { createFlags, MOST_FLAGS, type WordFlags } from './word-flags.ts'

/** Tells whether token `at`, as `wordAt` reads it, is one of some words; outside the stretch there are none. */
export type WordsAt = (stretch: Stretch, at: number) => boolean

let flags: WordFlags
let taken = MOST_FLAGS

/** Some words, as a set or a list written with spaces, that are looked for by the tokens' numbers, not their letters. */
export function wordsAt(words: ReadonlySet<string> | string): WordsAt {
  if (taken === MOST_FLAGS) {
    flags = createFlags(plain)
    taken = 0
  }
  taken++
  const { has } = flags
  const flag = flags.add(typeof words === 'string' ? words.split(' ') : words)
  return ({ tokens, from, to }, at) => at >= from && at < to && has(tokens, at, flag)
}
