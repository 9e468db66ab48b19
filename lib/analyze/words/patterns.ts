import { wordClasses } from './classes.ts'
import { classBit, classesOf, END, intern, START } from './vocabulary.ts'

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

/** One place of a pattern and what may follow it. */
interface Step {
  kind: 'words' | 'class' | 'gap' | 'end'
  /** The words accepted, as numbers of the vocabulary. */
  words: readonly number[]
  /** Of a class: its bit. Of an end: the number of the pattern. */
  number: number
  next: readonly Step[]
}

const LONGEST_GAP = 4
const barriers = new Set([...['.', ':', ';', '(', ')', '!', '?'].map(intern), START, END])

/** Compiles patterns. Throws on one that cannot be read: it is a bug of the table. */
export function compilePatterns(patterns: readonly string[]): PatternSet {
  const anywhere: Step[] = []
  /** What follows the unit's beginning in patterns bound to it: a word, or anything. */
  const afterStart: Step[] = []
  const atStart: Step[] = []
  patterns.forEach((pattern, number) => {
    for (const step of parse(pattern, number)) {
      if (step.kind === 'gap' || step.kind === 'end') throw new Error(`pattern "${pattern}" may begin with nothing`)
      if (step.words[0] !== START) anywhere.push(step)
      else for (const next of step.next) (next.kind === 'gap' || next.kind === 'end' ? atStart : afterStart).push(next)
    }
  })
  const openings = indexByWord(anywhere)
  const startOpenings = indexByWord(afterStart)
  const findAt = (words: Int32Array, at: number, length: number, found: Found) => {
    if (words[at] !== START) tryOpenings(openings, words, at, length, at, found)
    else {
      follow(atStart, words, length, at, at + 1, found)
      tryOpenings(startOpenings, words, at + 1, length, at, found)
    }
  }
  return {
    find(words, length, found) {
      for (let at = 0; at < length; at++) findAt(words, at, length, found)
    },
    beginsAt(words, at, length) {
      let begins = false
      findAt(words, at, length, () => {
        begins = true
      })
      return begins
    },
  }
}

/** Ways on by the word before them, in flat arrays, with a test of the next word that turns most of them away. */
interface Openings {
  /** The ways on after word n stand from `first[n]` to before `first[n + 1]`. */
  first: Int32Array
  /** A bit for each word that may come next, by the word's number modulo 32; all bits where anything may. */
  hints: Int32Array
  /** The classes that may come next, as bits. */
  classes: Int32Array
  next: (readonly Step[])[]
}

function indexByWord(steps: readonly Step[]): Openings {
  const next = steps.map((step) => step.next)
  const hints = next.map(hintOf)
  const classes = next.map(classesAfter)
  let last = 0
  let ways = 0
  for (const step of steps)
    for (const word of step.words) {
      last = Math.max(last, word)
      ways++
    }
  const first = new Int32Array(last + 2)
  for (const step of steps) for (const word of step.words) first[word + 1] = (first[word + 1] ?? 0) + 1
  for (let word = 0; word <= last; word++) first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0)
  const openings = { first, hints: new Int32Array(ways), classes: new Int32Array(ways), next: new Array<readonly Step[]>(ways) }
  const filled = first.slice()
  steps.forEach((step, at) => {
    for (const word of step.words) {
      const way = filled[word] ?? 0
      filled[word] = way + 1
      openings.hints[way] = hints[at] ?? 0
      openings.classes[way] = classes[at] ?? 0
      openings.next[way] = step.next
    }
  })
  return openings
}

function hintOf(steps: readonly Step[]): number {
  let hint = 0
  for (const step of steps) {
    if (step.kind === 'words') for (const word of step.words) hint |= 1 << (word & 31)
    else if (step.kind !== 'class') hint = -1
  }
  return hint
}

function classesAfter(steps: readonly Step[]): number {
  let classes = 0
  for (const step of steps) if (step.kind === 'class') classes |= step.number
  return classes
}

function tryOpenings(openings: Openings, words: Int32Array, at: number, length: number, from: number, found: Found): void {
  const word = words[at] ?? 0
  if (word + 1 >= openings.first.length) return
  const last = openings.first[word + 1] ?? 0
  let way = openings.first[word] ?? 0
  if (way === last) return
  const following = at + 1 < length ? (words[at + 1] ?? 0) : 0
  const bit = 1 << (following & 31)
  const classes = classesOf(following)
  for (; way < last; way++) {
    if (((openings.hints[way] ?? 0) & bit) | ((openings.classes[way] ?? 0) & classes))
      follow(openings.next[way] ?? [], words, length, from, at + 1, found)
  }
}

function follow(steps: readonly Step[], words: Int32Array, length: number, from: number, at: number, found: Found): void {
  for (const step of steps) {
    if (step.kind === 'end') found(step.number, from, at)
    else if (step.kind === 'gap') {
      for (let to = at; to <= at + LONGEST_GAP && to < length; to++) {
        follow(step.next, words, length, from, to, found)
        if (barriers.has(words[to] ?? 0)) break
      }
    } else if (at < length) {
      const word = words[at] ?? 0
      if (step.kind === 'class' ? (classesOf(word) & step.number) !== 0 : step.words.includes(word))
        follow(step.next, words, length, from, at + 1, found)
    }
  }
}

/** Reads a pattern from its end to its beginning, so that each step knows what follows it; returns the steps it may begin with. */
function parse(pattern: string, number: number): readonly Step[] {
  const signs = pattern.match(/[()|?]|[^\s()|?]+/g) ?? []
  let at = signs.length - 1
  const sequence = (after: readonly Step[], inBrackets: boolean): readonly Step[] => {
    let following = after
    while (at >= 0 && signs[at] !== '(' && !(inBrackets && signs[at] === '|')) {
      const ways: (readonly Step[])[] = []
      if (signs[at] === '?') {
        at--
        ways.push(following)
      }
      ways.push(atom(following))
      while (!inBrackets && signs[at] === '|') {
        at--
        ways.push(atom(following))
      }
      following = joinWays(ways)
    }
    return following
  }
  const atom = (following: readonly Step[]): readonly Step[] => {
    const sign = signs[at--] ?? ''
    if (sign !== ')') return [stepOf(sign, following)]
    const ways = [sequence(following, true)]
    while (signs[at] === '|') {
      at--
      ways.push(sequence(following, true))
    }
    if (signs[at--] !== '(') throw new Error(`unbalanced brackets in pattern "${pattern}"`)
    return joinWays(ways)
  }
  const entry = sequence([{ kind: 'end', words: [], number, next: [] }], false)
  if (at >= 0) throw new Error(`unbalanced brackets in pattern "${pattern}"`)
  return entry
}

function stepOf(sign: string, next: readonly Step[]): Step {
  if (sign === '~') return { kind: 'gap', words: [], number: 0, next }
  if (!sign.startsWith('<') || sign === '<') return { kind: 'words', words: [intern(sign)], number: 0, next }
  const name = sign.slice(1, -1)
  return { kind: 'class', words: membersOf(name), number: classBit(name), next }
}

const members = new Map<string, readonly number[]>()

function membersOf(className: string): readonly number[] {
  let numbers = members.get(className)
  if (!numbers) {
    numbers = [...new Set(wordClasses[className]?.map(intern))]
    members.set(className, numbers)
  }
  return numbers
}

/** Joins ways on; words with the same way on become one step, so that a long list of words stays one test. */
function joinWays(ways: readonly (readonly Step[])[]): readonly Step[] {
  if (ways.length === 1) return ways[0] ?? []
  const joined: Step[] = []
  const lists = new Map<readonly Step[], number[]>()
  for (const way of ways)
    for (const step of way) {
      const list = step.kind === 'words' ? lists.get(step.next) : undefined
      if (list) list.push(...step.words)
      else if (step.kind === 'words') {
        const words = [...step.words]
        lists.set(step.next, words)
        joined.push({ ...step, words })
      } else joined.push(step)
    }
  return joined
}
