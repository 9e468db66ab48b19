import { beginsCapital, NUMBER, SIGN, type Tokens } from '../../lexicon/tokenize.ts'
import type { Row } from './rows.ts'

/** No title of a part has more tokens. */
const LONGEST_TITLE = 9
/** "3", ".", "1" */
const NUMBER_LENGTH = 3

/**
 * Leaves the numbers out of the rows that are parts of numbered sections, as public bodies number them: "3.1 Character – …" below
 * "3. Qualifications". Elsewhere such a figure is an amount: "3.5 years", "2.1 Honours".
 */
export function markParts(tokens: Tokens, rows: readonly Row[]): void {
  let section: number | undefined
  rows.forEach((row, at) => {
    if (row.number !== undefined) section = row.number
    if (section === undefined || row.kind !== 'text' || !isPart(tokens, row, section)) return
    row.part = section
    row.mark = row.from
    row.from += NUMBER_LENGTH
    row.kind = isTitle(tokens, row, rows[at + 1], section) ? 'heading' : 'item'
  })
}

/** "3.3 Education, training, experience, etc." with its text on the lines below. */
function isTitle(tokens: Tokens, { from, to }: Row, below: Row | undefined, section: number): boolean {
  if (to - from > LONGEST_TITLE || below?.kind !== 'text' || below.afterGap || isPart(tokens, below, section)) return false
  const last = tokens.lower[to - 1] ?? ''
  return tokens.kind[to - 1] !== SIGN || last === ':' || (last === '.' && tokens.lower[to - 2] === 'etc')
}

function isPart(tokens: Tokens, { from, to }: Row, section: number): boolean {
  const { kind, lower, start, end } = tokens
  const name = from + NUMBER_LENGTH
  if (name >= to || kind[from] !== NUMBER || lower[from + 1] !== '.' || kind[from + 2] !== NUMBER) return false
  if (Number(lower[from]) !== section || start[from + 1] !== end[from] || start[from + 2] !== end[from + 1]) return false
  return (start[name] ?? 0) > (end[name - 1] ?? 0) && beginsCapital(tokens, name)
}
