import { type Tokens, WORD } from '../../lexicon/tokenize.ts'
import type { Row } from './rows.ts'

/** So many questions with answers below make a text of questions and answers. */
const FEWEST = 3
const LONGEST = 14
const none: ReadonlySet<Row> = new Set()

/** The rows that are but a question, where a text is parted by such: "Will I work nights?", with its answer below. */
export function questionRows(tokens: Tokens, rows: readonly Row[]): ReadonlySet<Row> {
  const asked = rows.filter((row, at) => isQuestion(tokens, row) && at + 1 < rows.length && !isQuestion(tokens, rows[at + 1]))
  return asked.length < FEWEST ? none : new Set(asked)
}

/** One question, and nothing before it that ends a sentence of some words. */
function isQuestion({ lower, kind }: Tokens, row: Row | undefined): boolean {
  if (row?.kind !== 'text' || lower[row.to - 1] !== '?' || row.to - row.from > LONGEST) return false
  for (let at = row.from; at < row.to - 1; at++) if (lower[at] === '?' || (lower[at] === '!' && kind[at + 1] === WORD)) return false
  return true
}
