import type { Span } from '../model/span.ts'

/** A line of a document in reading order, with what its layout tells. Wide gaps inside it are tabs. */
export interface Line extends Span {
  /** Its words, without a bullet. */
  text: string
  bullet: boolean
  /** Size of its letters beside the document's usual ones: 1 is body text. */
  size: number
  /** More room above it than between lines of one paragraph. */
  gap: boolean
  /** It starts another column, so it belongs to no section that stands before it. */
  apart: boolean
  /** The file marks it as a heading. */
  heading: boolean
  /** It goes on with the line before, which had no room left. */
  goesOn: boolean
}

/** What a reader of a file format knows of a line; what is left out is plain. */
export interface RawLine {
  text: string
  size?: number
  gap?: boolean
  apart?: boolean
  heading?: boolean
  bullet?: boolean
  goesOn?: boolean
}

/** A document as text, and its lines with their places in it. */
export interface Document {
  text: string
  lines: Line[]
}

const BULLET = /^\s*(?:[•●○▪▫■□◦‣⁃∙·◆◇➢►▶✓✔*\uf0b7\uf0a7]|[-–—+>](?=\s))\s*/

/** A row of dots, or the one there was room for, that leads the eye over to the next column. */
const LEADER = /(?<=\S)(?:\s*[.·…_]{4,}\s*|\s+\.+\s+)(?=\S)/g

/** Whether a text starts with a bullet. */
export const hasBullet = (text: string): boolean => BULLET.test(text)

/** Puts lines together to a document; empty ones become the gap before the next. */
export function documentOf(raw: readonly RawLine[]): Document {
  const lines: Line[] = []
  let text = ''
  let gap = false
  for (const { text: words, size = 1, gap: room = false, apart = false, heading = false, bullet = false, goesOn = false } of raw) {
    const clean = words
      .normalize('NFC')
      .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .replace(LEADER, '\t')
    const mark = BULLET.exec(clean)?.[0] ?? ''
    const own = clean.slice(mark.length).trim()
    if (own === '') {
      gap = true
      continue
    }
    const before = mark || bullet ? '• ' : ''
    if (text !== '') text += gap || room ? '\n\n' : '\n'
    const start = text.length + before.length
    text += before + own
    const isGap = gap || room || lines.length === 0
    lines.push({
      text: own,
      start,
      end: start + own.length,
      bullet: before !== '',
      size,
      gap: isGap,
      apart,
      heading,
      goesOn: goesOn && !isGap && !mark,
    })
    gap = false
  }
  return { text, lines }
}

/** The lines with those put together that were only wrapped; places in the document's text stay true. */
export function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    // "seit 10/2023" starts what is new.
    const isWrapped = last && !line.bullet && !line.gap && line.start === last.end + 1 && !/^\p{Ll}+\.?\s+\d/u.test(line.text)
    if (isWrapped && (line.goesOn || /[,;]$/.test(last.text) || (/[,(].*\P{N}$/u.test(last.text) && /^\p{Ll}/u.test(line.text))))
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end }
    else whole.push(line)
  }
  return whole
}

/** The part of a line's text between two places of that text, as a span of the document. */
export function spanIn(line: Line, from: number, to: number): Span {
  return { start: line.start + from, end: line.start + to }
}

/** Two lines of one paragraph; a word that the end of the line parted is whole again, and an address keeps its hyphens. */
export function joined(first: string, second: string): string {
  if (/[/@]\S*[-/.]$/.test(first)) return first + second
  return /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second) ? first.slice(0, -1) + second : `${first} ${second}`
}
