import type { EducationLevel, Importance } from '../../../lib/model/requirement.ts'
import { amounts, degreeJoints, degrees, joints, links, openings, remarks, trades, wishes, wordings } from './words.ts'

/** A requirement's sentence, and what it asks for. */
export interface Composed {
  line: string
  /** What is asked for by itself. */
  each: string[]
  /** Groups of which one suffices. */
  choices: string[][]
  /** All numbers of years asked for. */
  years: number[]
  levels: readonly EducationLevel[]
  importance: Importance
}

type Pick = <Item>(items: readonly Item[]) => Item
interface Listed {
  words: string
  each: string[]
  choices: string[][]
}
type Part = Omit<Composed, 'line' | 'importance'> & { words: string }

/** How names are listed; `hasComma` where a comma is part of the list. */
const lists: readonly { hasComma?: true; list(names: readonly [string, string, string]): Listed }[] = [
  { list: ([a]) => ({ words: a, each: [a], choices: [] }) },
  { list: ([a, b]) => ({ words: `${a} and ${b}`, each: [a, b], choices: [] }) },
  { list: ([a, b]) => ({ words: `${a} & ${b}`, each: [a, b], choices: [] }) },
  { list: ([a, b]) => ({ words: `both ${a} and ${b}`, each: [a, b], choices: [] }) },
  { list: ([a, b]) => ({ words: `${a} as well as ${b}`, each: [a, b], choices: [] }) },
  { list: ([a, b]) => ({ words: `${a} plus ${b}`, each: [a, b], choices: [] }) },
  { list: ([a, b]) => ({ words: `${a} or ${b}`, each: [], choices: [[a, b]] }) },
  { list: ([a, b]) => ({ words: `${a}/${b}`, each: [], choices: [[a, b]] }) },
  { list: ([a, b]) => ({ words: `${a} and/or ${b}`, each: [], choices: [[a, b]] }) },
  { list: ([a, b]) => ({ words: `either ${a} or ${b}`, each: [], choices: [[a, b]] }) },
  { list: ([a, b]) => ({ words: `${a} (or ${b})`, each: [], choices: [[a, b]] }) },
  { list: ([a, b]) => ({ words: `${a} or, preferably, ${b}`, each: [], choices: [[a, b]] }), hasComma: true },
  { list: ([a, b, c]) => ({ words: `${a} and ${b} or ${c}`, each: [a], choices: [[b, c]] }) },
  { list: ([a, b, c]) => ({ words: `${a} or ${b} and ${c}`, each: [c], choices: [[a, b]] }) },
  { list: ([a, b, c]) => ({ words: `${a}, ${b} and ${c}`, each: [a, b, c], choices: [] }), hasComma: true },
  { list: ([a, b, c]) => ({ words: `${a}, ${b} or ${c}`, each: [], choices: [[a, b, c]] }), hasComma: true },
  { list: ([a, b, c]) => ({ words: `${a}, ${b}, or ${c}`, each: [], choices: [[a, b, c]] }), hasComma: true },
  { list: ([a, b, c]) => ({ words: `at least one of ${a}, ${b} or ${c}`, each: [], choices: [[a, b, c]] }), hasComma: true },
  { list: ([a, b, c]) => ({ words: `one or more of ${a}, ${b} and ${c}`, each: [], choices: [[a, b, c]] }), hasComma: true },
]
const plainLists = lists.filter(({ hasComma }) => !hasComma)

/** Composes so many requirements out of the tables of `words.ts`; the same ones for the same seed. */
export function compose(count: number, seed: number): Composed[] {
  const random = numbers(seed)
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number]
  return Array.from({ length: count }, () => composeOne(pick, random()))
}

function composeOne(pick: Pick, kind: number): Composed {
  const opening = pick(openings)
  const trade = pick(trades)
  if (kind < 0.5) {
    const { words, ...asked } = partOf(pick, trade, lists)
    const isWish = pick([true, false, false]) && opening === ''
    return {
      ...asked,
      line: sentence(opening, words + (isWish ? pick(wishes) : pick(['', '', ...remarks]))),
      importance: isWish ? 'preferred' : 'required',
    }
  }
  const joint = pick(kind < 0.7 ? degreeJoints : joints)
  const isLoose = joint === '; '
  const second = partOf(pick, kind < 0.7 ? trade : pick(trades.filter((other) => other !== trade)), isLoose ? lists : plainLists)
  if (kind < 0.7) {
    const [degree, levels] = pick(degrees)
    const words = degree + (joint.endsWith('least ') && !/^\d/.test(second.words) ? '; ' : joint) + second.words
    return { ...second, levels, line: sentence(opening, words), importance: 'required' }
  }
  const first = partOf(pick, trade, isLoose ? lists : plainLists)
  return {
    line: sentence(opening, first.words + joint + second.words),
    each: [...first.each, ...second.each],
    choices: [...first.choices, ...second.choices],
    years: [...first.years, ...second.years],
    levels: [],
    importance: 'required',
  }
}

/** What is asked for with years or without. */
function partOf(pick: Pick, trade: readonly string[], from: typeof lists): Part {
  const first = pick(trade)
  const second = pick(trade.filter((name) => name !== first))
  const third = pick(trade.filter((name) => name !== first && name !== second))
  const { words, each, choices } = pick(from).list([first, second, third])
  const put = (wording: string) => wording.replace('X', () => words)
  if (pick([true, false])) return { words: put(pick(wordings)), each, choices, years: [], levels: [] }
  const [amount, years] = pick(amounts)
  return { words: `${amount} ${put(pick(links))}`, each, choices, years: [years], levels: [] }
}

function sentence(opening: string, words: string): string {
  const whole = opening + words
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** Numbers from 0 to 1 that look like chance (a linear congruential generator with the constants of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
