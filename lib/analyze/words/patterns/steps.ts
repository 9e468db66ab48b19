import { wordClasses } from '../classes.ts'
import { classBit, intern } from '../vocabulary.ts'

/** One place of a pattern and what may follow it. */
export interface Step {
  kind: 'words' | 'class' | 'gap' | 'end'
  /** The words accepted, as numbers of the vocabulary. */
  words: number[]
  /** Of a class: its bit. Of an end: the number of the pattern. */
  number: number
  next: readonly Step[]
}

/** Reads a pattern from its end to its beginning, so that each step knows what follows it; returns the steps it may begin with. */
export function parsePattern(pattern: string, number: number): readonly Step[] {
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
  const entry = sequence([newStep('end', [], number, [])], false)
  if (at >= 0) throw new Error(`unbalanced brackets in pattern "${pattern}"`)
  return entry
}

function stepOf(sign: string, next: readonly Step[]): Step {
  if (sign === '~') return newStep('gap', [], 0, next)
  if (!sign.startsWith('<') || sign === '<') {
    const word = intern(sign)
    return newStep('words', [word], 0, next)
  }
  const name = sign.slice(1, -1)
  return newStep('class', membersOf(name), classBit(name), next)
}

const members = new Map<string, number[]>()

function membersOf(className: string): number[] {
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
  let last: Step | undefined
  for (const way of ways)
    for (const step of way) {
      if (step.kind === 'words' && last && last.next === step.next) last.words.push(...step.words)
      else if (step.kind === 'words') {
        last = newStep('words', [...step.words], 0, step.next)
        joined.push(last)
      } else joined.push(step)
    }
  return joined
}

function newStep(kind: Step['kind'], words: number[], number: number, next: readonly Step[]): Step {
  return { kind, words, number, next }
}
