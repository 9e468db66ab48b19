import { SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'

/** HTML character references left in text by careless exports, by name; a page's own text has none. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: ' ',
  shy: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
}
const highestCodePoint = 0x10ffff

/** The character a reference at token `at` ("&", "amp", ";") stands for, and the token after it; undefined where there is none. */
export function readEntity(tokens: Tokens, at: number): { character: string; to: number } | undefined {
  if (tokens.lower[at] !== '&') return undefined
  const touching = (token: number) => token < tokens.length && tokens.start[token] === tokens.end[token - 1]
  if (!touching(at + 1)) return undefined
  if (tokens.kind[at + 1] === WORD && touching(at + 2) && tokens.lower[at + 2] === ';') {
    const character = named[tokens.lower[at + 1] ?? '']
    return character === undefined ? undefined : { character, to: at + 3 }
  }
  if (tokens.kind[at + 1] !== SIGN || tokens.lower[at + 1] !== '#' || !touching(at + 2)) return undefined
  const hexadecimal = tokens.lower[at + 2]?.startsWith('x') ?? false
  let end = at + 2
  let digits = ''
  while (touching(end) && tokens.lower[end] !== ';' && end < at + 8) digits += tokens.lower[end++] ?? ''
  if (tokens.lower[end] !== ';' || !touching(end)) return undefined
  const code = hexadecimal ? Number.parseInt(digits.slice(1), 16) : /^\d+$/.test(digits) ? Number(digits) : Number.NaN
  if (!(code >= 32 && code <= highestCodePoint)) return undefined
  return { character: String.fromCodePoint(code), to: end + 1 }
}
