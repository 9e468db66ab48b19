import { BEGINS_CAPITAL, beginsCapital, HAS_SMALL, type Tokens } from '../lexicon/tokenize.ts'

/** A run of tokens of the text, as a rule one statement: what a recognizer reads. */
export interface Stretch {
  text: string
  tokens: Tokens
  /** First token, included. */
  from: number
  /** Last token, excluded. */
  to: number
}

/** The words at a token, lower-cased, with curly quotes and long dashes as their plain forms; '' outside the stretch. */
export function wordAt({ tokens, from, to }: Stretch, at: number): string {
  return at < from || at >= to ? '' : plain(tokens.lower[at] ?? '')
}

/**
 * A lower-cased token with curly quotes and long dashes as their plain forms, also where Windows-1252 was read as Latin-1 (U+0091 to
 * U+0097).
 */
export function plain(word: string): string {
  if (word.length > 1) return word
  if (word === '’' || word === '‘' || word === '`' || word === '´' || word === '\u0091' || word === '\u0092') return "'"
  if (word === '\u0096' || word === '\u0097') return '-'
  return word === '–' || word === '—' || word === '‑' || word === '‒' || word === '−' ? '-' : word
}

/** Whether a token directly follows the one before it, without a space. */
export function touches({ tokens, from }: Stretch, at: number): boolean {
  return at > from && tokens.start[at] === tokens.end[at - 1]
}

/** The text's own writing of the tokens `from` to `to` (excluded). */
export function written({ text, tokens }: Stretch, from: number, to: number): string {
  return text.slice(tokens.start[from], tokens.end[to - 1])
}

/** The span of the tokens `from` to `to` (excluded). */
export function spanOf({ tokens }: Stretch, from: number, to: number): { start: number; end: number } {
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }
}

/** Whether a token is written with a capital first letter. */
export function isCapitalised({ tokens }: Stretch, at: number): boolean {
  return beginsCapital(tokens, at)
}

/** Whether a token is written in capitals throughout. */
export function isUpperCase({ text, tokens }: Stretch, at: number): boolean {
  const casing = tokens.casing[at] ?? 0
  if (casing & HAS_SMALL) return false
  if (casing & BEGINS_CAPITAL) return true
  const word = text.slice(tokens.start[at], tokens.end[at])
  return word.length > 1 && word !== word.toLowerCase()
}
