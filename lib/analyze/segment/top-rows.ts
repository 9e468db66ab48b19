import { BEGINS_CAPITAL, NUMBER, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { employerNoun } from '../facts/organization/employer-nouns.ts'
import { hasOccupation } from '../facts/title/occupations.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import type { Row } from './rows.ts'

/** So many rows may stand above the title: the employer, its office, the number of the announcement. */
export const TOP_ROWS = 6
const LONGEST_NAME = 12
const LONGEST_TITLE = 14
/** Among how many of its first tokens a title names the occupation: "Lecturer in Speech Therapy". */
const FIRST_TOKENS = 7
/** So headings begin that name the employer. */
const opening = /^(?:about|why|meet|join|inside|at|life|working|work|with|welcome)$/
const small = /^(?:of|the|and|for|&|in|at|de|du|la|der|die|und|to)$/

/**
 * Whether a row near the top is nothing but the name of who employs, as letters and bulletins begin with it: "CITY OF ELMSFORD", "Office of the
 * Clerk". It tells of the employer and heads no section.
 */
export function namesEmployer(text: string, tokens: Tokens, { from, to }: Row): boolean {
  if (to - from < 2 || to - from > LONGEST_NAME || !isInTitleCase(tokens, from, to)) return false
  const row = { text, tokens, from, to }
  if (opening.test(wordAt(row, from)) || employerNoun(row, from, to) === 0) return false
  return isOffice(row) || !hasOccupation(row, from, to)
}

/** "Office of the Clerk", "Harlow County Assessor's Office": whose office it is says nothing of the job. */
function isOffice(row: Stretch): boolean {
  const { from, to } = row
  return (
    (wordAt(row, from) === 'office' && wordAt(row, from + 1) === 'of') || (wordAt(row, to - 1) === 'office' && wordAt(row, to - 2) === 's')
  )
}

/**
 * Whether a row near the top reads as a job's title: "Teacher of Science (Physics)", "Class Teacher, Key Stage 2 (Year 4)", or "Tram driver (m/f/x),
 * Northern Light Rail", which nothing but a title is marked as.
 */
export function namesTitle(text: string, tokens: Tokens, { from, to }: Row): boolean {
  if (isMarked(tokens, from, to)) return true
  if (to - from > LONGEST_TITLE || !isInTitleCase(tokens, from, to)) return false
  return hasOccupation({ text, tokens, from, to }, from, Math.min(to, from + FIRST_TOKENS))
}

const sexes = /^[mwfhdxiv]$/

/** "(m/w/d)", "(f/m/x)", "(h/f)". */
function isMarked({ lower }: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at + 3 < to && at < from + LONGEST_TITLE; at++)
    if (lower[at] === '(' && sexes.test(lower[at + 1] ?? '') && lower[at + 2] === '/' && sexes.test(lower[at + 3] ?? '')) return true
  return false
}

/** Whether each word of some letters begins with a capital, and nothing but brackets, commas and strokes stands among them. */
export function isInTitleCase({ kind, casing, lower }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lower[at] ?? ''
    if (kind[at] === WORD) {
      if (word !== 's' && !small.test(word) && !((casing[at] ?? 0) & BEGINS_CAPITAL)) return false
    } else if (kind[at] !== NUMBER && !",-–—/&()'’.".includes(word)) return false
  }
  return to > from && !'.,'.includes(lower[to - 1] ?? '')
}
