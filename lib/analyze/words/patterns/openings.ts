import { type Program, place, wordsThatMayFollow } from './program.ts'
import type { Step } from './steps.ts'

/** Ways on by the word before them, in a flat array, with a test of the next words that turns most of them away. */
export interface Openings {
  /** The ways on after word n stand from `first[n]` to before `first[n + 1]`. */
  first: Int32Array
  /**
   * `WAY` numbers each. For each word that may come next a bit by the word's number modulo 32, and one by its next five bits; all bits where
   * anything may. The classes that may come next, as bits. The same two bits for each word that may end a gap. The place in the program.
   */
  ways: Int32Array
}
/** Numbers of one way on. */
export const WAY = 6

/** Steps of patterns by the words that they begin with; what follows them is written into the program. */
export function indexByWord(steps: readonly Step[], program: Program, places: Map<readonly Step[], number>): Openings {
  let last = 0
  for (const step of steps) for (const word of step.words) if (word > last) last = word
  const first = new Int32Array(last + 2)
  for (const step of steps) for (const word of step.words) first[word + 1] = (first[word + 1] ?? 0) + WAY
  for (let word = 0; word <= last; word++) first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0)
  const ways = new Int32Array(first[last + 1] ?? 0)
  const filled = first.slice()
  for (const step of steps) {
    const way = [...hintsOf(step.next), place(step.next, program, places)]
    for (const word of step.words) {
      const from = filled[word] ?? 0
      ways.set(way, from)
      filled[word] = from + WAY
    }
  }
  return { first, ways }
}

/** The bits by which a word is known in a way on: by its number modulo 32, and by its next five bits. */
export const lowBit = (word: number) => 1 << (word & 31)
export const highBit = (word: number) => 1 << ((word >> 5) & 31)

/** What an opening tells of the words that may come next. */
function hintsOf(steps: readonly Step[]): number[] {
  let low = 0
  let high = 0
  let classes = 0
  let lowAfterGap = 0
  let highAfterGap = 0
  for (const step of steps) {
    const ending = step.kind === 'gap' ? wordsThatMayFollow(step.next) : undefined
    if (step.kind === 'class') classes |= step.number
    else if (step.kind === 'words')
      for (const word of step.words) {
        low |= lowBit(word)
        high |= highBit(word)
      }
    else if (ending)
      for (const word of ending) {
        lowAfterGap |= lowBit(word)
        highAfterGap |= highBit(word)
      }
    else low = high = -1
  }
  return [low, high, classes, lowAfterGap, highAfterGap]
}
