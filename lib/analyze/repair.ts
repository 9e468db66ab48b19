// The wordings of headings and cues are words of postings too: loading them makes the vocabulary know them.
import './headings.ts'
import './roles/score.ts'
import { BEGINS_CAPITAL, HAS_SMALL, NUMBER, SIGN, type Tokens, WORD } from '../lexicon/tokenize.ts'
import { readBracket } from './repair/brackets.ts'
import { commonWords } from './repair/common-words.ts'
import { readEntity } from './repair/entities.ts'
import { partGlued } from './repair/glued.ts'
import { readWords } from './words/read-words.ts'
import { knownNumber, knowWords, UNSEEN } from './words/vocabulary.ts'

knowWords(commonWords.trim().split(/\s/))

const mostPieces = 4
const shortestWord = 5
const longestTail = 3
const longestWord = 24
/** Of a broken word one piece is short; two long unknown words side by side are names or another language. */
const longestShortPiece = 5
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/
const SPACE = 32
const HYPHEN = 45
const lineBreak = /^[ \t]*\n[ \t]*$/

/**
 * Mends what careless typesetting did to words, so that all who read tokens see the words meant; tokens keep their offsets in `text`:
 * "transfo rmer" becomes one token "transformer" over the original stretch, "&amp;" one token "&", "-LRB-" one "(", soft hyphens vanish, and a
 * word hyphenated at a line's end is whole again; "skillsYou" becomes two. Real words are never joined: one piece must be no word, and the whole must be one, known
 * here, to `isWord` (lower-cased words, such as the lexicon's) or found unbroken elsewhere in the text. Returns `tokens` itself if nothing
 * was broken.
 */
export function repairTokens(text: string, written: Tokens, isWord: (lower: string) => boolean): Tokens {
  const known = { isCommon, isReal: (lower: string) => isCommon(lower) || isWord(lower) }
  const tokens = partGlued(text, written, readWords(written).strange, known)
  const { strange } = readWords(tokens)
  const broken: Broken = { text, tokens, strange: strange.slice(), isWord, whole: undefined }
  const ampersand = tokens.table.numberOf('&')
  const hyphen = tokens.table.numberOf('-')
  const mends: Mend[] = []
  for (let at = 0; at < tokens.length; ) {
    const bracket = tokens.word[at] === hyphen ? readBracket(tokens, at) : undefined
    if (bracket) {
      mends.push({ from: at, ...bracket })
      at = bracket.to
      continue
    }
    if (looksWhole(text, tokens, strange, ampersand, at)) {
      at++
      continue
    }
    const entity = tokens.lower[at] === '&' ? readEntity(tokens, at) : undefined
    const to = entity?.to ?? (tokens.kind[at] === WORD ? wordEnd(broken, at) : at + 1)
    if (entity) mends.push({ from: at, to, lower: entity.character.trim().toLowerCase() })
    else if (to > at + 1) mends.push({ from: at, to, lower: lettersOf(tokens, at, to) })
    at = to
  }
  return mends.length ? applyMends(tokens, mends) : tokens
}

/** Whether a word is one of those that the rules or the most common words know. */
function isCommon(lower: string): boolean {
  const number = knownNumber(lower)
  return number !== undefined && number !== UNSEEN
}

const STRANGE = 1
const KNOWN_ELSEWHERE = 2
const NO_WORD = 3

/** A text being mended. */
interface Broken {
  text: string
  tokens: Tokens
  /** For each token 0, or STRANGE where it is no word the patterns or the common words know; once `isWord` was asked, what it said. */
  strange: Uint8Array
  isWord: (lower: string) => boolean
  /** Every strange word of the text, gathered once something looks broken. */
  whole: Set<string> | undefined
}

/** A quick look, enough for nearly all of a text: no reference, and no strange word next to another word. */
function looksWhole(text: string, { kind, start, end, word }: Tokens, strange: Uint8Array, ampersand: number, at: number): boolean {
  if (kind[at] !== WORD) return word[at] !== ampersand
  const to = end[at] ?? 0
  if (kind[at + 1] !== WORD) return text.charCodeAt(to) !== HYPHEN
  return !strange[at] && !strange[at + 1] && start[at + 1] === to + 1 && text.charCodeAt(to) === SPACE
}

/** Whether a token is a real word by itself. */
function isReal({ tokens, strange, isWord }: Broken, at: number): boolean {
  if (strange[at] === STRANGE) strange[at] = isWord(tokens.lower[at] ?? '') ? KNOWN_ELSEWHERE : NO_WORD
  return tokens.kind[at] === WORD && (!strange[at] || strange[at] === KNOWN_ELSEWHERE)
}

/** Whether pieces make a word: a known one, or, if none of them is a word itself, one that stands unbroken elsewhere in the text. */
function isWhole(broken: Broken, joined: string, someReal: boolean): boolean {
  if (isCommon(joined) || broken.isWord(joined)) return true
  if (someReal) return false
  broken.whole ??= new Set(broken.tokens.lower.filter((_, at) => broken.strange[at]))
  return broken.whole.has(joined)
}

/** The token after the word that begins at `at`: `at + 1` where nothing is to be joined. */
function wordEnd(broken: Broken, at: number): number {
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

/** Tokens `from` to `to` are one token that reads `lower`; nothing at all where that is empty. */
interface Mend {
  from: number
  to: number
  lower: string
}

function lettersOf(tokens: Tokens, from: number, to: number): string {
  let joined = ''
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD) joined += tokens.lower[at]
  return joined
}

function applyMends(tokens: Tokens, mends: readonly Mend[]): Tokens {
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
