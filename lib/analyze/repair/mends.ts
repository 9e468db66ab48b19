import { BEGINS_CAPITAL, HAS_SMALL, NUMBER, SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'

/** Tokens `from` to `to` are one token that reads `lower`; nothing at all where that is empty. */
export interface Mend {
  from: number
  to: number
  lower: string
}

/** The tokens with what stands in `mends`, which are in order, mended. */
export function applyMends(tokens: Tokens, mends: readonly Mend[]): Tokens {
  const { table } = tokens
  const start: number[] = []
  const end: number[] = []
  const kind: number[] = []
  const lower: string[] = []
  const casing: number[] = []
  const word: number[] = []
  const keep = (from: number, to: number, kindOfAll: number, number: number) => {
    start.push(tokens.start[from] ?? 0)
    end.push(tokens.end[to - 1] ?? 0)
    kind.push(kindOfAll)
    casing.push(casingOf(tokens, from, to))
    lower.push(table.lower[number] ?? '')
    word.push(number)
  }
  let next = 0
  for (let at = 0; at < tokens.length; ) {
    const mend = mends[next]
    if (mend?.from === at) {
      if (mend.lower) keep(at, mend.to, kindOf(mend.lower), table.numberOf(mend.lower))
      at = mend.to
      next++
    } else {
      keep(at, at + 1, tokens.kind[at] ?? WORD, tokens.word[at] ?? 0)
      at++
    }
  }
  return {
    length: lower.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    casing: Uint8Array.from(casing),
    word: Int32Array.from(word),
    table,
    lower,
  }
}

function casingOf({ casing }: Tokens, from: number, to: number): number {
  let all = (casing[from] ?? 0) & BEGINS_CAPITAL
  for (let at = from; at < to; at++) all |= (casing[at] ?? 0) & HAS_SMALL
  return all
}

function kindOf(word: string): number {
  return /^\p{L}/u.test(word) ? WORD : /^\p{N}/u.test(word) ? NUMBER : SIGN
}
