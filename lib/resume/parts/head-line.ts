import { findPeriods, type Period } from '../dates/period.ts'
import type { Line } from '../document.ts'
import { cleanPart, type Piece, piecesOfHead } from './head-parts.ts'
import { positionScore } from './vocabulary.ts'

/** A line that dates an entry: its time, and what else it says. */
export interface DateLine {
  period: Period
  /** The line's other words in pieces. */
  pieces: Piece[]
}

const LONGEST_HEAD = 110
const SIGN = /\t+|\s+[|·•–—-]\s+|\s*\|\s*/
const SIGN_OR_AT = /\t+|\s+[|·•–—-]\s+|\s*\|\s*|\s+(?:at|@|bei|chez)\s+/
/** "(5 years 3 months)", "· 2 yrs", "3 Jahre 2 Monate", "2 ans". */
const DURATION =
  /\(?[·•]?\s?\b\d{1,2}\+?\s?(?:years?|yrs?|jahre?n?|ans?|años?|months?|mos?|monate?n?|mois|mes(?:es)?)\b(?:,?\s?(?:and|und|et|y)?\s?\d{1,2}\s?(?:months?|mos?|monate?n?|mois|mes(?:es)?)\b)?\.?\)?/i

/** How long it was, by itself: not in "(2 year work permit)". */
const LASTING = new RegExp(`${DURATION.source}(?=\\s*(?:$|[|·•\\t),;–—-]))`, 'i')

/** "2019, 2020 seasons". */
const SEASONS = /^\s(?:seasons?|terms?|semesters?|saisons?|summers?|winters?)(?!\p{L})/iu

/** What stands in brackets may be long, and in lower case. */
export const REMARK = /\s*\([^()]*\)/g

/** "I have been", "I've run": no numeral as in "Clerk I at". */
const TELLS = /(?<!\p{L})I(?:['’]\p{L}+)?\s(?!(?:at|in|of|for|with|and|to)\s)\p{Ll}/u
/** The end of a sentence, and the next one. */
const SENTENCES = /(?<=\p{Ll}{3})(?<!corp|dept|univ|bros|assoc|prof)\.\s+\p{Lu}\p{Ll}*\s\p{Ll}/u

/** Whether a line reads like prose rather than like the head of an entry; people who write without capitals start both with a `lower` letter. */
export function isProse({ text: whole, bullet }: Line, { lower = false } = {}): boolean {
  const text = whole.replace(REMARK, '')
  if (bullet || text.length > LONGEST_HEAD || TELLS.test(text) || SENTENCES.test(text)) return true
  // The signs between its parts are no words.
  const words = text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0
  return (
    (/[.;!?]$/.test(text) && words > 1 && !/\b(?:inc|ltd|co|corp|bros|dept|univ|e\.v|s\.a|s\.l|\p{Lu})\.$/iu.test(text)) ||
    (!lower && /^\p{Ll}/u.test(text)) ||
    words > 14
  )
}

/** Whether a line says only how long something went on. */
export function isDuration({ text }: Line): boolean {
  return DURATION.test(text) && text.replace(DURATION, '').trim() === ''
}

/** Parts a text at tabs, bars, dots and dashes, and unless told otherwise at "at"; commas stay. */
export function partsOf(text: string, { at = true }: { at?: boolean } = {}): string[] {
  return text
    .split(at ? SIGN_OR_AT : SIGN)
    .map(cleanPart)
    .filter((part) => part !== '')
}

/** Reads a line as the dating one of an entry; undefined when it has no time, or names one in the course of a sentence. */
export function dateLine(line: Line, today: Date, { lower = false } = {}): DateLine | undefined {
  if (line.text.length > LONGEST_HEAD + 30) return undefined
  const periods = findPeriods(line.text, today)
  const period = periods.find(({ single }) => !single) ?? periods[0]
  if (!period) return undefined
  // "Dunn Ltd, Leeds." with the time in a column of its own.
  const before = line.text.slice(0, period.start).replace(/(?<=\p{Ll}{4})\.(?=\t\s*$)/u, '')
  const after = line.text.slice(period.end).replace(LASTING, '').replace(SEASONS, '')
  const opens = /(?:^|[\s([])$/.test(before) && (before.trim() === '' || /[([\t|/·•,;:–—]\s*$|\s-\s*$|\s{2,}$/.test(before))
  const closes = after.trim() === '' || /^[\s)]*(?:$|[\t|/·•,;:–—)\]]|-\s)/.test(after)
  // "Clerk 2010 – 2019, Dunn Ltd".
  const within = !period.single && /^,\s/.test(after) && [before, after].some((words) => positionScore(words) !== 0)
  // A range at the very end or start of a head line needs no sign; a single year does, or it is a part of the words.
  const placed = period.single
    ? opens && closes
    : (opens && closes) ||
      within ||
      after
        .replace(REMARK, '')
        .replace(/[).\]]/g, '')
        .trim() === '' ||
      /^\W*$/.test(before)
  // "(2020 to 2021: at home with my children)" is a remark.
  if (/^\([^()]*\)$/.test(line.text) && /\p{L}{3}.*\s.*\s\p{L}/u.test(before + after)) return undefined
  if (!placed || isProse({ ...line, text: `${before} ${after}`.trim().replace(/[;,]$/, '') || '-' }, { lower })) return undefined
  const pieces = [
    ...piecesOfHead(before),
    ...piecesOfHead(after).map((piece): Piece => ({ ...piece, lead: piece.lead === 'line' ? 'sign' : piece.lead })),
  ]
  return { period, pieces: pieces.map((piece, at) => (at === 0 ? { ...piece, lead: 'line' } : piece)) }
}
