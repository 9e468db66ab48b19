import { monthOf } from '../dates/months.ts'
import { isPoint as hasBullet, joined } from '../document.ts'
import type { Row, Segment } from './segments.ts'

/** Shorter lines than these may have been ended anywhere: in a narrow column most words have no room. */
const LEAST_WIDE = 45
/** A line that ends on such a word is not over. */
const ENDS_OPEN = /(?:[,&/(–—-]|\s(?:and|or|of|for|in|at|the|a|to|until|with|und|oder|für|von|der|bis|et|ou|de|au|y|en|al))$/i
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
    const isNear = above !== undefined && row.base > above.base && row.base - above.base <= room(Math.max(row.size, above.size))
    const [first, ...rest] = row.segments
    const at = isNear && first && above ? cellOver(first, cells, row.segments.length) : -1
    const wrap = at < 0 || !first ? 'none' : wrapOf(cells, at, first, edge)
    if (last && first && wrap === 'sure') {
      last.segments = last.segments.map((segment, place) =>
        place === at ? { ...segment, text: joined(segment.text.trim(), first.text.trim()) } : segment,
      )
      cells = cells.map((cell, place) =>
        place === at ? { ...first, words: isPoint(cell) ? first.left : cell.words, left: cell.left } : cell,
      )
      if (rest.length > 0) {
        whole.push({ ...row, segments: rest, gap: false, goesOn: false })
        cells = rest
      }
    } else {
      whole.push({
        ...row,
        gap: above === undefined || tops.has(row) || row.base - above.base > room(Math.max(row.size, above.size)),
        goesOn: wrap === 'likely',
      })
      cells = row.segments
    }
    above = row
  }
  return whole
}

/** Which cell of the row above the first one of a row stands under. */
function cellOver(first: Segment, cells: readonly Segment[], count: number): number {
  if (isPoint(first)) return -1
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
  if (fits(cell, first, next ? next.left - first.size / 2 : edge)) return 'none'
  return isOpen(cell.text.trim(), first.text.trim()) || cell.text.length >= LEAST_WIDE ? 'sure' : 'likely'
}

/** Whether words by themselves go on with others: no sentence ends so, or none starts so, or a month waits for its year. */
function isOpen(words: string, more: string): boolean {
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
