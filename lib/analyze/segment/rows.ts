import { NUMBER, SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import type { Block } from '../../model/block.ts'
import { type Contact, markContacts } from './contact.ts'
import { isEmoji, isKeycap, isPointer } from './emoji.ts'
import { markNumberedTitles } from './numbered-titles.ts'
import { markParts } from './parts-of-sections.ts'
import { markSignedRows } from './signed-rows.ts'

/** One line of the text, or the part of a line inside one block of the layout. Marks of lists and headings are left out of its tokens. */
export interface Row {
  /** Tokens: `from` included, `to` excluded. */
  from: number
  to: number
  /** What the layout or a mark says of it; 'text' where nothing is said. */
  kind: 'heading' | 'item' | 'text'
  depth?: number
  /** Wholly bold in markdown. */
  bold: boolean
  /** The figure by which the row is numbered: "2. Health". */
  number?: number
  /** The token that its number begins with. */
  mark?: number
  /** Of which numbered section it is a part: "3.1 Character" of 3. */
  part?: number
  /** The emoji, or the ">", that it begins with. */
  sign?: string
  /** It ends in a hand or arrow that points at the rows below. */
  points?: true
  /** Nothing or only a rule stands between this row and the one before. */
  afterGap: boolean
  /** A further line of the same block or list item. */
  continues: boolean
  /** Part of contact details. */
  contact?: Contact
}

const bullets = new Set('•·●▪■□◦○‣⁃►▶▸→➢➤✓✔✅☑–—-*+§»❖◆◇♦⦁★☆✦✧✶✸❯›⇒\u25aa\uf0b7\u2023')
const closers = new Set(['.', ')', ']'])

/** Cuts the text into rows: at line ends, and at the borders of blocks. Rows without any letter or figure (rules, stray marks) are left out. */
export function readRows(text: string, tokens: Tokens, blocks: readonly Block[]): Row[] {
  const rows: Row[] = []
  let block = 0
  let token = 0
  let afterGap = true
  for (let lineStart = 0; lineStart < text.length; ) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= lineStart) block++
    const inBlock = blocks[block]
    const newline = text.indexOf('\n', lineStart)
    let lineEnd = newline < 0 ? text.length : newline
    const inside = inBlock !== undefined && inBlock.start <= lineStart
    if (inBlock) lineEnd = Math.min(lineEnd, inside ? inBlock.end : inBlock.start)
    const from = token
    while (token < tokens.length && (tokens.start[token] ?? 0) < lineEnd) token++
    const row = readRow(text, tokens, from, token)
    if (row) {
      row.afterGap = afterGap || (inside && inBlock.start === lineStart && inBlock.kind !== 'item')
      if (inside && inBlock.kind !== 'paragraph') {
        row.kind = inBlock.kind
        if (inBlock.depth !== undefined) row.depth = inBlock.depth
        row.continues = inBlock.start < lineStart && hasTokens(tokens, from, inBlock.start)
      }
      rows.push(row)
      afterGap = false
    } else afterGap = true
    lineStart = lineEnd === newline ? lineEnd + 1 : lineEnd
  }
  markSignedRows(rows)
  markContacts(tokens, rows)
  markParts(tokens, rows)
  markNumberedTitles(tokens, rows)
  return rows
}

function hasTokens(tokens: Tokens, before: number, start: number): boolean {
  return before > 0 && (tokens.start[before - 1] ?? 0) >= start
}

function readRow(text: string, tokens: Tokens, lineFrom: number, lineTo: number): Row | undefined {
  let from = lineFrom
  let to = lineTo
  let kind: Row['kind'] = 'text'
  let depth: number | undefined
  let number: number | undefined
  let mark = from
  let sign: string | undefined
  while (from < to && (tokens.lower[from] === '>' || tokens.lower[from] === '|')) sign = tokens.lower[from++] === '>' ? '>' : sign
  const first = from < to ? (tokens.lower[from] ?? '') : ''
  if (first === '#') {
    let level = 0
    while (from + level < to && tokens.lower[from + level] === '#') level++
    if (level <= 6 && isSpaced(tokens, from + level - 1)) {
      kind = 'heading'
      depth = level
      from += level
      while (to > from && tokens.lower[to - 1] === '#') to--
    }
  } else if (
    bullets.has(first) &&
    from + 1 < to &&
    tokens.lower[from + 1] !== first &&
    (isSpaced(tokens, from) || !'-*+–—→'.includes(first) || isGluedMark(tokens, from, to))
  ) {
    kind = 'item'
    depth = indentOf(text, tokens.start[from] ?? 0)
    from++
  } else if (first === 'o' && from + 1 < to && isSpaced(tokens, from) && text[tokens.start[from] ?? 0] === 'o') {
    kind = 'item'
    from++
  } else {
    const item = afterEnumerator(tokens, from, to)
    if (item > from) {
      kind = 'item'
      if (tokens.kind[from] === NUMBER) number = Number(tokens.lower[from])
      mark = from
      from = item
    }
  }
  if (isKeycap(tokens, from)) {
    kind = 'item'
    from++
  } else if (kind === 'item' && isEmoji(tokens, from - 1)) from--
  if (from < to && isEmoji(tokens, from)) sign = tokens.lower[from]
  while (from < to && isEmoji(tokens, from)) from++
  const points = to > from && isPointer(tokens, to - 1)
  while (to > from && isEmoji(tokens, to - 1)) to--
  let bold = false
  if (from + 4 < to && isPair(tokens, from) && isPair(tokens, to - 2)) {
    bold = true
    from += 2
    to -= 2
  } else if (from + 5 < to && isPair(tokens, from) && isPair(tokens, to - 3) && tokens.lower[to - 1] === ':') {
    bold = true
    from += 2
  }
  let visible = false
  for (let at = from; at < to && !visible; at++) visible = tokens.kind[at] !== 2
  if (!visible) return undefined
  const row: Row = { from, to, kind, bold, afterGap: false, continues: false }
  if (depth !== undefined) row.depth = depth
  if (number !== undefined) {
    row.number = number
    row.mark = mark
  }
  if (sign !== undefined) row.sign = sign
  if (points) row.points = true
  return row
}

/** Whether a space follows a token. */
function isSpaced(tokens: Tokens, at: number): boolean {
  return (tokens.start[at + 1] ?? 0) > (tokens.end[at] ?? 0)
}

/** "-Own tools", "*Own tools": a mark that no space parts from its item, and that does not come again as emphasis would. */
function isGluedMark({ lower, kind }: Tokens, from: number, to: number): boolean {
  const mark = lower[from]
  if ((mark !== '-' && mark !== '–' && mark !== '*') || kind[from + 1] === SIGN) return false
  if (mark === '*') for (let at = from + 1; at < to; at++) if (lower[at] === mark) return false
  return true
}

/** "iv" and its like, as far as lists of requirements go. */
const roman = /^(?:x{0,1}(?:ix|iv|v?i{1,3}|v)|x)$/

/** What criteria of selection are numbered with, as public services do: "KSC2", "EC4". */
const criteria = /^(?:ksc|sc|ec|dc|esc|dsc)$/

/** The token after "1." "2)" "(a)" "b." "(iii)" "E3." before a word or a count; `from` itself where none stands there. */
function afterEnumerator(tokens: Tokens, from: number, to: number): number {
  if (criteria.test(tokens.lower[from] ?? '') && tokens.kind[from + 1] === NUMBER && !isSpaced(tokens, from)) {
    const sign = tokens.lower[from + 2] ?? ''
    const next = closers.has(sign) || sign === ':' ? from + 3 : from + 2
    return next < to && isSpaced(tokens, next - 1) ? next : from
  }
  const open = tokens.lower[from] === '('
  const label = open ? from + 1 : from
  if (label + 2 >= to || tokens.kind[label] === SIGN) return from
  const length = (tokens.end[label] ?? 0) - (tokens.start[label] ?? 0)
  // The letter and number of a list that others refer to, as in specifications of persons.
  const isCode = length === 1 && tokens.kind[label] === WORD && tokens.kind[label + 1] === NUMBER && !isSpaced(tokens, label)
  const close = isCode ? label + 2 : label + 1
  const short = length <= (tokens.kind[label] === NUMBER ? 2 : 1) || (length <= 4 && roman.test(tokens.lower[label] ?? ''))
  if (!short || close + 1 >= to || !closers.has(tokens.lower[close] ?? '') || (open && tokens.lower[close] !== ')')) return from
  // "2. 4+ years of it", but no day and month ("2. 4. 2031").
  const isDate = tokens.kind[close + 1] === NUMBER && (close + 2 >= to || closers.has(tokens.lower[close + 2] ?? ''))
  return !isDate && isSpaced(tokens, close) ? close + 1 : from
}

function isPair(tokens: Tokens, at: number): boolean {
  const mark = tokens.lower[at]
  return (mark === '*' || mark === '_') && tokens.lower[at + 1] === mark && tokens.start[at + 1] === tokens.end[at]
}

function lineStartOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1
}

/** Nesting of a list mark: two spaces or one tab a level. */
function indentOf(text: string, at: number): number {
  let width = 0
  for (let i = lineStartOf(text, at); i < at; i++) width += text[i] === '\t' ? 2 : 1
  return Math.floor(width / 2)
}
