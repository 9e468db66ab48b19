import { beginsCapital, SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { wordSet } from '../words/word-set.ts'
import type { Row } from './rows.ts'

/** No title of a numbered section has more tokens. */
const LONGEST_TITLE = 6
/** No title ends in these: the row goes on below. */
const goesOn = wordSet('or and of in with to for the a an')

/**
 * Makes headings of the titles of numbered sections: short numbered rows that count on, each with rows below it that are not numbered
 * ("1. Health", a sentence, "2. Character", a sentence). Items of a numbered list stand right below each other.
 */
export function markNumberedTitles(tokens: Tokens, rows: Row[]): void {
  let before: Row | undefined
  rows.forEach((row, at) => {
    if (row.number === undefined) return
    const below = rows[at + 1]
    const isTitle = mayBeTitle(tokens, row) && below !== undefined && opensBelow(tokens, row, below)
    if (!isTitle) {
      before = undefined
      return
    }
    if (before && row.number === (before.number ?? 0) + 1) for (const title of [before, row]) title.kind = 'heading'
    before = row
  })
}

/** Whether what stands below a title is no further item of its list: running text, or its own parts ("3.1 Character"). */
function opensBelow(tokens: Tokens, { number }: Row, below: Row): boolean {
  return below.part !== undefined ? below.part === number : below.number === undefined && !beginsSmall(tokens, below.from)
}

function beginsSmall(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && !beginsCapital(tokens, at)
}

function mayBeTitle(tokens: Tokens, { kind, from, to }: Row): boolean {
  if (kind !== 'item' || to - from > LONGEST_TITLE || !beginsCapital(tokens, from) || goesOn.has(tokens.lower[to - 1] ?? '')) return false
  return tokens.kind[to - 1] !== SIGN || tokens.lower[to - 1] === ':' || tokens.lower[to - 1] === ')'
}
