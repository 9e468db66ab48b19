import { NUMBER, type Tokens, WORD } from '../../lexicon/tokenize.ts'

const mostPieces = 4
const shortestWord = 5
const longestTail = 3
const longestWord = 24
/** Of a broken word one piece is short; two long unknown words side by side are names or another language. */
const longestShortPiece = 5
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/
const lineBreak = /^[ \t]*\n[ \t]*$/

const STRANGE = 1
const REAL = 2
const NO_WORD = 3

/** A text being mended. */
export interface Broken {
  text: string
  tokens: Tokens
  /** For each token 0, or STRANGE where it is no word the patterns or the common words know; once `isReal` was asked, what it said. */
  strange: Uint8Array
  /** Whether a word in small letters is one, or a name. */
  isReal(lower: string): boolean
  /** Every strange word of the text, gathered once something looks broken. */
  whole: Set<string> | undefined
}

/** Whether a token is a real word by itself. */
function isReal({ tokens, strange, isReal: isKnown }: Broken, at: number): boolean {
  if (strange[at] === STRANGE) strange[at] = isKnown(tokens.lower[at] ?? '') ? REAL : NO_WORD
  return tokens.kind[at] === WORD && (!strange[at] || strange[at] === REAL)
}

/** Whether pieces make a word: a known one, or, if none of them is a word itself, one that stands unbroken elsewhere in the text. */
function isWhole(broken: Broken, joined: string, someReal: boolean): boolean {
  if (broken.isReal(joined)) return true
  if (someReal) return false
  broken.whole ??= new Set(broken.tokens.lower.filter((_, at) => broken.strange[at]))
  return broken.whole.has(joined)
}

/**
 * The token after the word that begins at `at`: `at + 1` where nothing is to be joined. Real words are never joined: one piece must be no word, and
 * the whole must be one, known or found unbroken elsewhere in the text.
 */
export function wordEnd(broken: Broken, at: number): number {
  const { text, tokens } = broken
  let next = at + 1
  while (next < tokens.length && tokens.kind[next] === WORD && isInvisible(text, tokens, next)) next++
  if (next > at + 1) return next
  if (tokens.kind[next] === WORD) return isTail(tokens, at) ? next : brokenWordEnd(broken, at)
  const isHyphenated = tokens.lower[next] === '-' && tokens.start[next] === tokens.end[at] && tokens.kind[next + 1] === WORD
  if (
    !isHyphenated ||
    (isReal(broken, at) && isReal(broken, next + 1)) ||
    !lineBreak.test(text.slice(tokens.end[next], tokens.start[next + 1]))
  )
    return next
  return isWhole(broken, lettersOf(tokens, at, next + 2), true) ? next + 2 : next
}

function brokenWordEnd(broken: Broken, at: number): number {
  const { text, tokens } = broken
  let length = (tokens.lower[at] ?? '').length
  let shortest = length
  let someReal = isReal(broken, at)
  let someStrange = !someReal
  for (let next = at + 1; next < at + mostPieces && next < tokens.length; next++) {
    const space = tokens.end[next - 1] ?? 0
    if (tokens.kind[next] !== WORD || tokens.start[next] !== space + 1 || text[space] === '\n' || isName(text, tokens, next)) break
    if (isReal(broken, next)) someReal = true
    else someStrange = true
    // A real word after a real word is the usual case: only a strange piece is worth a longer look.
    if (!someStrange) break
    const piece = (tokens.lower[next] ?? '').length
    shortest = Math.min(shortest, piece)
    length += piece
    if (isElided(tokens, next)) break
    const isLikely = shortest <= longestShortPiece && length >= shortestWord && length <= longestWord
    if (isLikely && isWhole(broken, lettersOf(tokens, at, next + 1), someReal)) return next + 1
  }
  return at + 1
}

/** A capital and more than two small letters after it begin a word of their own. */
function isName(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0
  if ((tokens.end[at] ?? 0) - start <= longestTail) return false
  const [first, second, lower] = [text[start], text[start + 1], tokens.lower[at] ?? '']
  return first !== lower[0] && second === lower[1]
}

/** "that's core", "1st and": what touches an apostrophe or figure before it is no piece of a broken word. */
function isTail(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.end[at - 1] !== tokens.start[at]) return false
  return tokens.kind[at - 1] === NUMBER || isApostrophe(tokens.lower[at - 1])
}

/** "poste d'assistant": nor is what an apostrophe elides. */
function isElided(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.length && tokens.start[at + 1] === tokens.end[at] && isApostrophe(tokens.lower[at + 1])
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '’'
}

/** Whether only soft hyphens and characters without width part a token from the one before. */
function isInvisible(text: string, tokens: Tokens, token: number): boolean {
  const from = tokens.end[token - 1] ?? 0
  const to = tokens.start[token] ?? 0
  if (to === from || text.charCodeAt(from) < 128) return false
  return invisible.test(text.slice(from, to))
}

/** The letters of the tokens `from` to `to`, whatever parts them. */
export function lettersOf(tokens: Tokens, from: number, to: number): string {
  let joined = ''
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD) joined += tokens.lower[at]
  return joined
}
