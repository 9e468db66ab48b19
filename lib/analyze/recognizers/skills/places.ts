import type { Tokens } from '../../../lexicon/tokenize.ts'
import type { Role, Statement } from '../../../model/statement.ts'
import { plain } from '../../stretch.ts'
import { createFlags } from '../../word-flags.ts'

/** Sets of words, as `wordNear` reads them, that nearly every token of a text is asked about. */
export const flags = createFlags(plain)

/** A text's tokens as the skill recognizers see them: each in its statement. */
export interface Places {
  text: string
  tokens: Tokens
  statements: readonly Statement[]
  /** For each token the number of its statement, -1 outside all. */
  statementOf: Int32Array
}

/** Tells each token's statement, in one pass over both. */
export function placeTokens(text: string, tokens: Tokens, statements: readonly Statement[]): Places {
  const statementOf = new Int32Array(tokens.length).fill(-1)
  let number = 0
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] ?? 0
    while (number < statements.length && (statements[number]?.end ?? 0) <= start) number++
    if (number < statements.length && (statements[number]?.start ?? 0) <= start) statementOf[at] = number
  }
  return { text, tokens, statements, statementOf }
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
