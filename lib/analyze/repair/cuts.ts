import { BEGINS_CAPITAL, HAS_SMALL, type Tokens, WORD } from '../../lexicon/tokenize.ts'

/** Where a token is to be parted: the place in the text where its second word begins. */
export interface Cut {
  token: number
  place: number
  isSure: boolean
}

/** The tokens with those parted that `cuts`, which are in order, say. */
export function withCuts(text: string, tokens: Tokens, cuts: readonly Cut[]): Tokens {
  const length = tokens.length + cuts.length
  const { table } = tokens
  const parted: Tokens = {
    length,
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    casing: new Uint8Array(length),
    word: new Int32Array(length),
    table,
    lower: [],
  }
  let next = 0
  let to = 0
  const put = (start: number, end: number, kind: number, casing: number, word: number) => {
    parted.start[to] = start
    parted.end[to] = end
    parted.kind[to] = kind
    parted.casing[to] = casing
    parted.word[to] = word
    parted.lower.push(table.lower[word] ?? '')
    to++
  }
  for (let at = 0; at < tokens.length; at++) {
    let start = tokens.start[at] ?? 0
    const end = tokens.end[at] ?? 0
    if (cuts[next]?.token !== at) {
      put(start, end, tokens.kind[at] ?? WORD, tokens.casing[at] ?? 0, tokens.word[at] ?? 0)
      continue
    }
    while (start < end) {
      const cut = cuts[next]?.token === at ? cuts[next++]?.place : undefined
      const piece = text.slice(start, cut ?? end)
      const lower = piece.toLowerCase()
      const casing = (isCapital(text, start) ? BEGINS_CAPITAL : 0) | (piece === piece.toUpperCase() ? 0 : HAS_SMALL)
      put(start, cut ?? end, WORD, casing, table.numberOf(lower))
      start = cut ?? end
    }
  }
  return parted
}

/** Whether a capital stands at a place in the text. */
export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}
