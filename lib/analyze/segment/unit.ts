import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Segment } from '../segment.ts'

/** Pairs of signs that markdown marks words with: at a unit's ends they are not part of it. */
function isMark(tokens: Tokens, at: number): boolean {
  const sign = tokens.lower[at]
  return (sign === '*' || sign === '_') && tokens.lower[at + 1] === sign && tokens.start[at + 1] === tokens.end[at]
}

/** The unit of the tokens `first` to `last` (excluded), without marks at its ends. */
export function unit(
  tokens: Tokens,
  kind: Segment['kind'],
  first: number,
  last: number,
  group: number,
  depth: number | undefined,
): Segment {
  let from = first
  let to = last
  while (from + 2 < to && isMark(tokens, from)) from += 2
  while (to - 2 > from && isMark(tokens, to - 2)) to -= 2
  const made: Segment = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, kind, from, to, group }
  if (depth !== undefined) made.depth = depth
  return made
}
