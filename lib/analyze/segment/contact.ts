import { BEGINS_CAPITAL, NUMBER, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import type { Row } from './rows.ts'

/** What a line says of how someone is to be found: `reach` for a telephone or e-mail, `place` for a street, a town with its code, or hours. */
export type Contact = 'reach' | 'place'

const streets = new Set(
  'st street ave avenue blvd boulevard rd road drive lane ln suite room floor box plaza square way highway hwy parkway'.split(' '),
)
const halves = new Set(['am', 'pm', 'a', 'p', 'noon'])
const small = new Set('through thru and only of until to the for at by or'.split(' '))
/** How many titled lines above belong to it: names and addresses above a telephone, a building above its street. */
const linesAbove: Readonly<Record<Contact, number>> = { reach: 6, place: 1 }
const longestLine = 24
const longestPlain = 8

/**
 * Marks the lines of contact details: each line that shows one, and the titled lines beside it, such as the name above a telephone number.
 * They are no headings, and they stand outside the section before them.
 */
export function markContacts(tokens: Tokens, rows: readonly Row[]): void {
  let found: Contact | undefined
  rows.forEach((row, at) => {
    const shown = contactIn(tokens, row)
    if (row.afterGap || !isTitled(tokens, row)) found = undefined
    if (shown) {
      row.contact = shown
      const highest = at - linesAbove[shown]
      for (let above = at; above > 0 && above > highest && !rows[above]?.afterGap; above--) {
        const before = rows[above - 1]
        if (!before || before.contact === 'reach' || !(before.contact || isTitled(tokens, before))) break
        before.contact = shown
      }
      if (found !== 'reach') found = shown
    }
    if (found) row.contact = found
  })
}

/** "Dolores Quint, Office Manager": a short line of names and figures. */
function isTitled(tokens: Tokens, row: Row): boolean {
  if (row.kind !== 'text' || row.bold || row.to - row.from > longestPlain || tokens.lower[row.to - 1] === ':') return false
  for (let at = row.from; at < row.to; at++) {
    if (tokens.kind[at] !== WORD || small.has(tokens.lower[at] ?? '') || halves.has(tokens.lower[at] ?? '')) continue
    if (!((tokens.casing[at] ?? 0) & BEGINS_CAPITAL)) return false
  }
  return true
}

/** What a short line shows by itself. */
function contactIn(tokens: Tokens, row: Row): Contact | undefined {
  if (row.kind !== 'text' || row.to - row.from > longestLine) return undefined
  let found: Contact | undefined
  for (let at = row.from; at < row.to; at++) {
    if (tokens.lower[at] === '@' && tokens.start[at] === tokens.end[at - 1]) return 'reach'
    if (tokens.kind[at] !== NUMBER) continue
    if (isTelephone(tokens, at, row.to)) return 'reach'
    if (isStreet(tokens, at, row) || isTownCode(tokens, at, row) || isHours(tokens, at, row)) found = 'place'
  }
  return found
}

/** "555-0142", "(213) 473-9311": three digits and four, beside one another. */
function isTelephone(tokens: Tokens, at: number, to: number): boolean {
  if (digits(tokens, at) !== 3 || at + 2 >= to || tokens.kind[at + 2] !== NUMBER) return false
  return digits(tokens, at + 2) === 4 && '-.–'.includes(tokens.lower[at + 1] ?? ' ')
}

/** "210 Courthouse Square": a line that begins with a number and names a street. */
function isStreet(tokens: Tokens, at: number, row: Row): boolean {
  if (at !== row.from) return false
  for (let next = at + 1; next < row.to && next < at + 6; next++) if (streets.has(tokens.lower[next] ?? '')) return true
  return false
}

/** "Springfield, IL 62704": a five-digit code at the end, two letters and a comma before it. */
function isTownCode(tokens: Tokens, at: number, row: Row): boolean {
  const letters = (tokens.end[at - 1] ?? 0) - (tokens.start[at - 1] ?? 0)
  return at === row.to - 1 && digits(tokens, at) === 5 && letters === 2 && tokens.lower[at - 2] === ','
}

/** "8:00 am - 4:30 pm" at the beginning of a line. */
function isHours(tokens: Tokens, at: number, row: Row): boolean {
  return at === row.from && tokens.lower[at + 1] === ':' && tokens.kind[at + 2] === NUMBER && halves.has(tokens.lower[at + 3] ?? '')
}

function digits(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
}
