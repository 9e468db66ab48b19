import type { Row } from './rows.ts'

/** From this share of a text's rows on, ">" marks the whole as quoted. */
const MOST_QUOTED = 0.85

/**
 * Tells items from titles by the signs they begin with, where these are no common list marks: rows beside each other with the same sign are
 * items ("👉 Plan reels", "👉 Answer comments", "> revise drafts"), one whose sign stands alone among signed rows may be a title above them.
 */
export function markSignedRows(rows: readonly Row[]): void {
  let quoted = 0
  for (const row of rows) if (row.sign === '>') quoted++
  const isQuotation = quoted > rows.length * MOST_QUOTED
  rows.forEach((row, at) => {
    const { sign } = row
    if (sign === undefined || row.kind === 'heading' || (sign === '>' && isQuotation)) return
    const above = rows[at - 1]?.sign
    const below = rows[at + 1]?.sign
    if (sign === above || sign === below) row.kind = 'item'
    else if (sign !== '>' && below !== undefined && below === rows[at + 2]?.sign) row.kind = 'text'
  })
}
