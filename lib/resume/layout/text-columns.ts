import type { RawLine } from '../document.ts'
import { columnsOf } from './columns.ts'
import { readPages } from './read-pages.ts'
import { type Piece, rowsOf } from './segments.ts'

/** A letter's width and height, and the distance of two lines: only what they are beside one another counts. */
const WIDTH = 6
const SIZE = 8
const LEADING = 12

/** The lines of a plain text whose two columns were copied side by side, the one column after the other; undefined for any other text. */
export function textColumns(lines: readonly string[]): RawLine[] | undefined {
  const cells = lines.map((line) => [...expanded(line).matchAll(/\S+(?: \S+)*/g)].filter(([cell]) => !RULE.test(cell)))
  if (isForm(cells)) return undefined
  const pieces = cells.flatMap((row, at): Piece[] =>
    row.map(({ 0: text, index }) => ({
      text,
      left: index * WIDTH,
      right: (index + text.length) * WIDTH,
      base: at * LEADING,
      size: SIZE,
    })),
  )
  return columnsOf(rowsOf(pieces), undefined).gutter === undefined ? undefined : readPages([pieces])
}

/** Whether what stands at the left only labels what stands beside it. */
function isForm(cells: readonly (readonly RegExpExecArray[])[]): boolean {
  const beside = cells.filter((row) => row.length > 1)
  return beside.filter(([first]) => first?.[0].endsWith(':')).length * 2 > beside.length
}

/** Signs under a heading of one column. */
const RULE = /^[-=_*~]{3,}$/

const TAB = 8
/** A line with spaces for its tabs. */
function expanded(line: string): string {
  return line.replace(/[^\t]*\t/g, (cell) => cell.slice(0, -1).padEnd(TAB * Math.ceil(cell.length / TAB)))
}
