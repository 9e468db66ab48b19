import type { Tokens } from '../../lexicon/tokenize.ts'

/** How corpora and some mail programs write brackets: the marks of the Penn Treebank (Bies et al. 1995). */
const brackets: Readonly<Record<string, string>> = { lrb: '(', rrb: ')', lsb: '[', rsb: ']', lcb: '{', rcb: '}' }

/** The bracket that the tokens from `at` on ("-", "LRB", "-") stand for, and the token after them; undefined where they are none. */
export function readBracket({ lower, start, end, length }: Tokens, at: number): { lower: string; to: number } | undefined {
  if (at + 2 >= length || start[at + 1] !== end[at] || start[at + 2] !== end[at + 1] || lower[at + 2] !== '-') return undefined
  const bracket = brackets[lower[at + 1] ?? '']
  return bracket === undefined ? undefined : { lower: bracket, to: at + 3 }
}
