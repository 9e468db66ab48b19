import { parsePattern, type Step } from './pattern-steps.ts'
import { classTable, END, intern, START } from './vocabulary.ts'

/**
 * Many patterns over words, looked for together. A pattern is words in order, lower-cased:
 * `x?` may be absent, `a|b` and `(a b|c)` are either, `<verb>` is a word of a class, `~` is up to four words not crossing
 * `. : ; ( ) ! ?`, `^` and `$` are the ends of the unit. Hyphens, quotes and apostrophes are not seen: "you'll" is `you ll`.
 */
export interface PatternSet {
  /** Calls `found` with the number (place in the list) of each pattern in `words[0..length)`, from its first word to after its last. */
  find(words: Int32Array, length: number, found: Found): void
  /** Whether some pattern begins at `words[at]` and ends before `length`. */
  beginsAt(words: Int32Array, at: number, length: number): boolean
}

/** Hears of a pattern found in `words[from..to)`. */
export type Found = (pattern: number, from: number, to: number) => void

const LONGEST_GAP = 4
const barriers = new Set([...['.', ':', ';', '(', ')', '!', '?'].map(intern), START, END])

/** Kinds of steps in a program. */
const IS_END = 0
const IS_GAP = 1
const IS_CLASS = 2
const IS_WORD = 3
const IS_WORDS = 4
/** A step's numbers: its kind, what it accepts, how many those are, and the place of what follows. */
const STEP = 4

/**
 * The steps of all patterns as numbers in a row, so that matching reads one array: at a place stands how many steps are open there, then
 * the steps. An end holds its pattern; a gap the place in `sets` of the words that may end it, -1 for any; a class its bit; words their
 * place in `sets`.
 */
interface Program {
  code: number[]
  sets: number[]
}

/** Compiles patterns. Throws on one that cannot be read: it is a bug of the table. */
export function compilePatterns(patterns: readonly string[]): PatternSet {
  const anywhere: Step[] = []
  /** What follows the unit's beginning in patterns bound to it: a word at once, a word after a gap or after two, or anything else. */
  const afterStart: Step[] = []
  const nearStart: Step[] = []
  const farStart: Step[] = []
  const atStart: Step[] = []
  patterns.forEach((pattern, number) => {
    for (const step of parsePattern(pattern, number)) {
      if (step.kind === 'gap' || step.kind === 'end') throw new Error(`pattern "${pattern}" may begin with nothing`)
      if (step.words[0] !== START) anywhere.push(step)
      else
        for (const next of step.next) {
          const [beyond] = next.next
          if (isOfWords(next)) afterStart.push(next)
          else if (beyond && next.next.every(isOfWords)) nearStart.push(...next.next)
          else if (beyond?.kind === 'gap' && next.next.length === 1 && beyond.next.every(isOfWords)) farStart.push(...beyond.next)
          else atStart.push(next)
        }
    }
  })
  const program: Program = { code: [], sets: [] }
  const places = new Map<readonly Step[], number>()
  const openings = indexByWord(anywhere, program, places)
  const startOpenings = indexByWord(afterStart, program, places)
  const nearOpenings = indexByWord(nearStart, program, places)
  const farOpenings = indexByWord(farStart, program, places)
  const start = place(atStart, program, places)
  const matcher: Matcher = {
    code: Int32Array.from(program.code),
    sets: Int32Array.from(program.sets),
    classes: classTable(),
    openings,
    start,
    startOpenings,
    nearOpenings,
    farOpenings,
  }
  return {
    find(unit, unitLength, found) {
      words = unit
      length = unitLength
      hear = found
      for (let at = 0; at < unitLength; at++) findAt(matcher, at)
    },
    beginsAt(unit, at, unitLength) {
      let begins = false
      words = unit
      length = unitLength
      hear = () => {
        begins = true
      }
      findAt(matcher, at)
      return begins
    },
  }
}

const isOfWords = ({ kind }: Step) => kind === 'words' || kind === 'class'

/** Compiled patterns, ready to be looked for. */
interface Matcher {
  code: Int32Array
  sets: Int32Array
  classes: Int32Array
  /** What patterns may begin with anywhere. */
  openings: Openings
  /** What follows the unit's beginning in those bound to it: the place of what needs a closer look, words at once, words after a gap, and after two. */
  start: number
  startOpenings: Openings
  nearOpenings: Openings
  farOpenings: Openings
}

/** The words that are being looked through, and who hears of what is found: one search at a time, so that its steps need not hand them on. */
let words: Int32Array = new Int32Array(0)
let length = 0
let hear: Found = () => undefined

const isBarrier = new Uint8Array(Math.max(...barriers) + 1)
for (const word of barriers) isBarrier[word] = 1

function findAt(matcher: Matcher, at: number): void {
  if (words[at] !== START) {
    open(matcher, matcher.openings, at, at)
    return
  }
  follow(matcher, matcher.start, at, at + 1)
  openWithin(matcher, matcher.farOpenings, at, 2 * LONGEST_GAP)
  if (at + 1 < length) open(matcher, matcher.startOpenings, at + 1, at)
  openWithin(matcher, matcher.nearOpenings, at, LONGEST_GAP)
}

/** Follows the ways on from words that so many others at most part from the unit's beginning at `at`. */
function openWithin(matcher: Matcher, openings: Openings, at: number, most: number): void {
  for (let to = at + 1; to <= at + 1 + most && to < length; to++) {
    open(matcher, openings, to, at)
    if (isBarrier[words[to] ?? 0]) break
  }
}

/** Follows those ways on after the word at `at` that the next words may go. */
function open(matcher: Matcher, { first, ways }: Openings, at: number, from: number): void {
  const word = words[at] ?? 0
  if (word + 1 >= first.length) return
  const last = first[word + 1] ?? 0
  let way = first[word] ?? 0
  if (way === last) return
  const following = at + 1 < length ? (words[at + 1] ?? 0) : 0
  const low = lowBit(following)
  const high = highBit(following)
  const among = matcher.classes[following] ?? 0
  for (; way < last; way += WAY)
    if (
      ((ways[way] ?? 0) & low && (ways[way + 1] ?? 0) & high) ||
      (ways[way + 2] ?? 0) & among ||
      // Few ways lead over a gap, so only those ask what stands behind one.
      (ways[way + 3] && isInReach(at + 1, ways[way + 3] ?? 0, ways[way + 4] ?? 0))
    )
      follow(matcher, ways[way + 5] ?? 0, from, at + 1)
}

/** Whether a word with one of these bits each may stand at the end of a gap that begins at `at`. */
function isInReach(at: number, low: number, high: number): boolean {
  let lowInReach = 0
  let highInReach = 0
  for (let to = at; to <= at + LONGEST_GAP && to < length; to++) {
    lowInReach |= lowBit(words[to] ?? 0)
    highInReach |= highBit(words[to] ?? 0)
  }
  return (low & lowInReach) !== 0 && (high & highInReach) !== 0
}

/** Follows the steps at a place of the program from the word at `at` on. */
function follow(matcher: Matcher, node: number, from: number, at: number): void {
  const { code, sets } = matcher
  const last = node + 1 + (code[node] ?? 0) * STEP
  for (let step = node + 1; step < last; step += STEP) {
    const kind = code[step]
    const accepts = code[step + 1] ?? 0
    const next = code[step + 3] ?? 0
    if (kind === IS_END) hear(accepts, from, at)
    else if (kind === IS_GAP) {
      for (let to = at; to <= at + LONGEST_GAP && to < length; to++) {
        const word = words[to] ?? 0
        if (accepts < 0 || hasBit(sets, accepts, code[step + 2] ?? 0, word)) follow(matcher, next, from, to)
        if (isBarrier[word]) break
      }
    } else if (at < length) {
      const word = words[at] ?? 0
      const fits =
        kind === IS_WORD
          ? word === accepts
          : kind === IS_CLASS
            ? ((matcher.classes[word] ?? 0) & accepts) !== 0
            : hasBit(sets, accepts, code[step + 2] ?? 0, word)
      if (fits) follow(matcher, next, from, at + 1)
    }
  }
}

function hasBit(sets: Int32Array, set: number, size: number, word: number): boolean {
  const index = (word >> 5) - (sets[set] ?? 0)
  return index >= 0 && index < size && ((sets[set + 1 + index] ?? 0) & (1 << (word & 31))) !== 0
}

/** Writes steps into a program, unless they stand there already; returns their place. */
function place(steps: readonly Step[], program: Program, places: Map<readonly Step[], number>): number {
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

/** The words that one of the steps accepts; undefined if some step wants none. */
function wordsThatMayFollow(steps: readonly Step[]): number[] | undefined {
  const accepted: number[] = []
  for (const step of steps) {
    if (step.kind === 'gap' || step.kind === 'end') return undefined
    for (const word of step.words) accepted.push(word)
  }
  return accepted
}

/** Ways on by the word before them, in a flat array, with a test of the next words that turns most of them away. */
interface Openings {
  /** The ways on after word n stand from `first[n]` to before `first[n + 1]`. */
  first: Int32Array
  /**
   * `WAY` numbers each. For each word that may come next a bit by the word's number modulo 32, and one by its next five bits; all bits where
   * anything may. The classes that may come next, as bits. The same two bits for each word that may end a gap. The place in the program.
   */
  ways: Int32Array
}
const WAY = 6

function indexByWord(steps: readonly Step[], program: Program, places: Map<readonly Step[], number>): Openings {
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

const lowBit = (word: number) => 1 << (word & 31)
const highBit = (word: number) => 1 << ((word >> 5) & 31)

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
