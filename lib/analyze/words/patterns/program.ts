import type { Step } from './steps.ts'

/** Kinds of steps in a program. */
export const IS_END = 0
export const IS_GAP = 1
export const IS_CLASS = 2
export const IS_WORD = 3
const IS_WORDS = 4
/** A step's numbers: its kind, what it accepts, how many those are, and the place of what follows. */
export const STEP = 4

/**
 * The steps of all patterns as numbers in a row, so that matching reads one array: at a place stands how many steps are open there, then
 * the steps. An end holds its pattern; a gap the place in `sets` of the words that may end it, -1 for any; a class its bit; words their
 * place in `sets`.
 */
export interface Program {
  code: number[]
  sets: number[]
}

/** Writes steps into a program, unless they stand there already; returns their place. */
export function place(steps: readonly Step[], program: Program, places: Map<readonly Step[], number>): number {
  const known = places.get(steps)
  if (known !== undefined) return known
  const numbers: number[] = [steps.length]
  for (const step of steps) {
    const next = step.kind === 'end' ? 0 : place(step.next, program, places)
    if (step.kind === 'end') numbers.push(IS_END, step.number, 0, 0)
    else if (step.kind === 'class') numbers.push(IS_CLASS, step.number, 0, next)
    else if (step.kind === 'words' && step.words.length === 1) numbers.push(IS_WORD, step.words[0] ?? 0, 0, next)
    else if (step.kind === 'words') numbers.push(IS_WORDS, ...putSet(step.words, program), next)
    else {
      const ending = wordsThatMayFollow(step.next)
      numbers.push(IS_GAP, ...(ending ? putSet(ending, program) : [-1, 0]), next)
    }
  }
  const at = program.code.length
  for (const number of numbers) program.code.push(number)
  places.set(steps, at)
  return at
}

/**
 * Writes a set of words as bits, 32 words a number, behind the number of the first 32 that it reaches into: words first named together stand
 * together. Returns its place and how many numbers of bits it has.
 */
function putSet(words: readonly number[], { sets }: Program): [place: number, size: number] {
  let first = words[0] ?? 0
  let last = first
  for (const word of words) {
    if (word < first) first = word
    if (word > last) last = word
  }
  const base = first >> 5
  const size = (last >> 5) - base + 1
  const at = sets.push(base)
  for (let index = 0; index < size; index++) sets.push(0)
  for (const word of words) {
    const index = at + (word >> 5) - base
    sets[index] = (sets[index] ?? 0) | (1 << (word & 31))
  }
  return [at - 1, size]
}

/** Whether the set at the place `set`, of `size` numbers of bits, has a word. */
export function hasBit(sets: Int32Array, set: number, size: number, word: number): boolean {
  const index = (word >> 5) - (sets[set] ?? 0)
  return index >= 0 && index < size && ((sets[set + 1 + index] ?? 0) & (1 << (word & 31))) !== 0
}

/** The words that one of the steps accepts; undefined if some step wants none. */
export function wordsThatMayFollow(steps: readonly Step[]): number[] | undefined {
  const accepted: number[] = []
  for (const step of steps) {
    if (step.kind === 'gap' || step.kind === 'end') return undefined
    for (const word of step.words) accepted.push(word)
  }
  return accepted
}
