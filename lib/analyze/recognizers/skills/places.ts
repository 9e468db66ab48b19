import type { Tokens } from '../../../lexicon/tokenize.ts'
import type { Role, Statement } from '../../../model/statement.ts'
import { plain } from '../../stretch.ts'
import { createFlags, MOST_FLAGS, type WordFlags } from '../../words/word-flags.ts'

/** Sets of words, as `wordNear` reads them, that nearly every token of a text is asked about. */
export const flags = createFlags(plain)

/** Tells whether the word at a token, as `wordNear` reads it, is one of some words; it is not if it is not in the statement of token `near`. */
export type WordsNear = (places: Places, at: number, near: number) => boolean

let more: WordFlags
let taken = MOST_FLAGS

/** Some words, as a set or a list written with spaces, that are looked for by the tokens' numbers, not their letters. */
export function wordsNear(words: ReadonlySet<string> | string): WordsNear {
  if (taken === MOST_FLAGS) {
    more = createFlags(plain)
    taken = 0
  }
  taken++
  const { has } = more
  const flag = more.add(typeof words === 'string' ? words.split(' ') : words)
  return ({ tokens, statementOf }, at, near) =>
    at >= 0 && at < tokens.length && statementOf[at] === statementOf[near] && has(tokens, at, flag)
}

/** A text's tokens as the skill recognizers see them: each in its statement. */
export interface Places {
  text: string
  tokens: Tokens
  statements: readonly Statement[]
  /** For each token the number of its statement, -1 outside all. */
  statementOf: Int32Array
}

/** Whether a token's word, in small letters, has a letter; tokens are of one kind, so that the first unit tells it of all but foreign ones. */
export function hasLetter(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit >= 97 && unit <= 122 : /\p{L}/u.test(word)
}

/** Whether it has a letter or a digit. */
export function isNoSign(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) : /[\p{L}\p{N}]/u.test(word)
}

/** Tells each token's statement, in one pass over both. */
export function placeTokens(text: string, tokens: Tokens, statements: readonly Statement[]): Places {
  const { length, start } = tokens
  const statementOf = new Int32Array(length).fill(-1)
  let at = 0
  statements.forEach((statement, number) => {
    while (at < length && (start[at] ?? 0) < statement.start) at++
    while (at < length && (start[at] ?? 0) < statement.end) statementOf[at++] = number
  })
  return { text, tokens, statements, statementOf }
}

/** The next token from `from` on whose word is in a set with one of these `flags`; the number of tokens if there is none. */
export function nextWith({ tokens: { word, table, length } }: Places, flag: number, from: number): number {
  const flagsOf = flags.of(table)
  let at = from
  while (at < length && !((flagsOf[word[at] ?? 0] ?? 0) & flag)) at++
  return at
}

/** The role of a token's statement; 'other' outside all statements. */
export function roleAt({ statements, statementOf }: Places, at: number): Role {
  return statements[statementOf[at] ?? -1]?.role ?? 'other'
}

/** The word at a token, lower-cased, with plain quotes and dashes; '' if the token is not in the statement of token `near`. */
export function wordNear({ tokens, statementOf }: Places, at: number, near: number): string {
  if (at < 0 || at >= tokens.length || statementOf[at] !== statementOf[near]) return ''
  return plain(tokens.lower[at] ?? '')
}

/** A posting has as a rule more statements than this. */
const FEW = 8

/** Whether a text is only a few sentences: without the rest of the posting it is less sure that something is asked for at all. */
export function isFragment({ statements }: Pick<Places, 'statements'>): boolean {
  return statements.length < FEW
}
