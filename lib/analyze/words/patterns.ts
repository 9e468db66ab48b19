import { highBit, indexByWord, lowBit, type Openings, WAY } from './patterns/openings.ts'
import { hasBit, IS_CLASS, IS_END, IS_GAP, IS_WORD, type Program, place, STEP } from './patterns/program.ts'
import { parsePattern, type Step } from './patterns/steps.ts'
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
