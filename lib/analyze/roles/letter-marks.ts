import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Segment } from '../segment.ts'
import type { Need } from './score.ts'

/** What the letters of British person specifications stand for: essential and desirable. */
const needs: Readonly<Record<string, Need>> = { e: 'required', d: 'preferred' }
/** The words that a key to the letters has. */
const meanings: Readonly<Record<string, string>> = { e: 'essential', d: 'desirable' }
/** How many tokens the codes of where a thing is assessed ("A/I", "C") take behind the letter. */
const CODES = 6
/** One "(E)" may stand for anything; a list that marks its entries has several. */
const FEWEST = 3

/**
 * The needs that letters at the ends of units tell, by unit, in brackets or before a dash: "Ability to drive (D) A/I", "E – Three years of teaching". Undefined where the text does not mark its
 * units so: too few of them, or all alike. The key to the letters ("E = essential, D = desirable") asks for nothing.
 */
export function letterMarks(tokens: Tokens, segments: readonly Segment[]): ReadonlyMap<Segment, Need> | undefined {
  const marked = new Map<Segment, Need>()
  const keys: Segment[] = []
  for (const segment of segments) {
    const need =
      segment.kind === 'heading'
        ? undefined
        : (needAtStart(tokens, segment.from, segment.to) ?? needAtEnd(tokens, segment.from, segment.to))
    if (isKey(tokens, segment.from, segment.to)) keys.push(segment)
    else if (need) marked.set(segment, need)
  }
  if (marked.size < FEWEST || new Set(marked.values()).size < 2) return undefined
  for (const key of keys) marked.set(key, 'not-needed')
  return marked
}

/** "E = essential, D = desirable", "Key: (E) Essential (D) Desirable" */
function isKey({ lower }: Tokens, from: number, to: number): boolean {
  let found = 0
  for (let at = from; at < to - 2; at++)
    if (meanings[lower[at] ?? ''] === lower[at + 2] && !/^[\p{L}\p{N}]/u.test(lower[at + 1] ?? '')) found++
  return found > 1
}
/** "E – Three years of teaching", "D: A second language" */
function needAtStart({ lower }: Tokens, from: number, to: number): Need | undefined {
  return to - from > 2 && /^[-–—:]$/.test(lower[from + 1] ?? '') ? needs[lower[from] ?? ''] : undefined
}

function needAtEnd({ lower }: Tokens, from: number, to: number): Need | undefined {
  for (let at = to - 1; at >= Math.max(from + 1, to - CODES - 2); at--) {
    const word = lower[at] ?? ''
    const need = needs[word]
    if (need && isOpening(lower[at - 1]) && isClosing(lower[at + 1]) && at + 1 < to) return need
    if (word.length > 1) return undefined
  }
  return undefined
}

const isOpening = (sign: string | undefined) => sign === '(' || sign === '['
const isClosing = (sign: string | undefined) => sign === ')' || sign === ']'
