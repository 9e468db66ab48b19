import { monthOf } from '../dates/months.ts'
import { hasBullet, joined } from '../document.ts'
import type { Row, Segment } from './segments.ts'

/** Shorter lines than these may have been ended anywhere: in a narrow column most words have no room. */
const LEAST_WIDE = 45
/** A line that ends on such a word is not over. */
const ENDS_OPEN = /(?:[,&/(–—-]|\s(?:and|or|of|for|in|at|the|a|to|until|with|und|oder|für|von|der|bis|et|ou|de|au|y|en|al))$/i
/** A time, a remark or a sentence at the end of a line mostly ends it. */
const CLOSED = /[\d).!?]$/
const NUMBER = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u
const HYPHENATED = /\p{Ll}{2}-$/u
const GOES_ON = /^\p{Ll}[\p{L}'’-]*(?:[\s,;:)]|\.?$|\.\s)/u
const SAME_PLACE = 2
/** How far the lines of a point stand in at most, beside their size. */
const HANGING = 3

/** A row of a column with what was wrapped from it. */
export interface WholeRow extends Row {
  /** Whether there is more room above it than between lines of one paragraph. */
  gap: boolean
  /** It may go on with the row before, which had no room left. */
  goesOn: boolean
}

/** What is known of a column. */
interface Column {
  /** Where its text ends, in points from the left. */
  edge: number
  /** The most room between two rows of one paragraph, by the size of their letters. */
  room: (size: number) => number
  /** The rows that start a page. */
  tops: ReadonlySet<Row>
}

/** The rows of a column, those put together that were only wrapped. */
export function wholeRows(rows: readonly Row[], { edge, room, tops }: Column): WholeRow[] {
  const whole: WholeRow[] = []
  /** The lines of each cell of the last row so far. */
  let cells: Segment[] = []
  let above: Row | undefined
  for (const row of rows) {
    const last = whole.at(-1)
    const most = room(Math.max(row.size, above?.size ?? 0))
    const isNear = above !== undefined && row.base > above.base && row.base - above.base <= most
    const wraps = row.segments.map((segment, place) => {
      const at = isNear && (place === 0 || cells.length === row.segments.length) ? cellOver(segment, cells, row.segments.length) : -1
      const wrap = at < 0 ? 'none' : wrapOf(cells, at, segment, edge)
      // Beside another cell only words that are open go on: the row may be the next one of a table.
      return { segment, at, wrap: place > 0 && wrap === 'sure' && !isOpen(cells[at]?.text ?? '', segment.text) ? 'none' : wrap }
    })
    const rest = wraps.filter(({ wrap }) => wrap !== 'sure').map(({ segment }) => segment)
    for (const { segment, at, wrap } of wraps) {
      const [cell, told] = [cells[at], last?.segments[at]]
      if (wrap !== 'sure' || !cell || !told) continue
      told.text = joined(told.text.trim(), segment.text.trim())
      cells = cells.with(at, { ...segment, words: isPoint(cell) ? segment.left : cell.words, left: cell.left })
    }
    if (rest.length > 0) {
      const gap = above === undefined || tops.has(row) || row.base - above.base > most
      whole.push({ ...row, segments: rest.map((segment) => ({ ...segment })), gap, goesOn: wraps[0]?.wrap === 'likely' })
      cells = rest
    }
    above = row
  }
  return whole
}

/** Which cell of the row above the first one of a row stands under. */
function cellOver(first: Segment, cells: readonly Segment[], count: number): number {
  if (isPoint(first) || NUMBER.test(first.text)) return -1
  const at = cells.findLastIndex(({ words }) => Math.abs(words - first.left) < SAME_PLACE)
  return at < 0 && cells.length === 1 && count === 1 ? 0 : at
}

/** Whether a row goes on with the words of a cell over it, which had no room for them. */
function wrapOf(cells: readonly Segment[], at: number, first: Segment, edge: number): 'sure' | 'likely' | 'none' {
  const [cell, next] = [cells[at], cells[at + 1]]
  if (!cell || Math.abs(cell.size - first.size) >= 0.5) return 'none'
  const indent = first.left - cell.left
  if (isPoint(cell) && indent > SAME_PLACE && indent < first.size * HANGING) return 'sure'
  if (HYPHENATED.test(cell.text.trim()) && GOES_ON.test(first.text.trim())) return 'sure'
  if (next ? first.right > next.left || fits(cell, first, next.left - first.size / 2) : fits(cell, first, edge)) return 'none'
  return isOpen(cell.text, first.text) || (cell.text.length >= LEAST_WIDE && !CLOSED.test(cell.text.trim())) ? 'sure' : 'likely'
}

/** Whether words by themselves go on with others: no sentence ends so, or none starts so, or a month waits for its year. */
function isOpen(line: string, next: string): boolean {
  const [words, more] = [line.trim(), next.trim()]
  const month = /\p{L}+\.?$/u.exec(words)?.[0]
  return ENDS_OPEN.test(words) || GOES_ON.test(more) || (month !== undefined && monthOf(month) !== undefined && /^(?:19|20)\d\d/.test(more))
}

const isPoint = ({ left, words, text }: Segment) => words > left || hasBullet(text)

/** Whether the first word of a segment would have had room behind another: then that was ended there on purpose. */
function fits(above: Segment, segment: Segment, edge: number): boolean {
  const word = segment.text.trim().split(/\s/)[0]?.length ?? 0
  const width = ((segment.right - segment.left) * (word + 1)) / Math.max(1, segment.text.length)
  return above.right + width <= edge
}
