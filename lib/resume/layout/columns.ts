import { headingKind } from '../headings.ts'
import { type Row, rowOf, type Segment } from './segments.ts'

/** A page in its reading order: rows over the columns, the columns beside one another, rows under them. */
export interface PageColumns {
  over: Row[]
  left: Row[]
  right: Row[]
  under: Row[]
  /** Where the right column starts, in points from the left; undefined for a page of one column (all rows are `over`). */
  gutter: number | undefined
}

const SLACK = 3
const LEAST_ROWS = 3

const crosses = ({ left, right }: Segment, gutter: number) => left < gutter - SLACK && right > gutter + 1
const isRight = ({ left }: Segment, gutter: number) => left >= gutter - SLACK
const hasHeading = (segments: readonly Segment[]) => segments.some(({ text }) => headingKind(text) !== undefined)

/**
 * Finds out whether a page is set in two columns. A table, or dates beside their text, stand in columns too, but are read row by row:
 * columns that are read one after the other both have headings of their own. `earlier` is the gutter of the page before, whose columns
 * go on without a heading.
 */
export function columnsOf(rows: readonly Row[], earlier: number | undefined): PageColumns {
  const whole: PageColumns = { over: [...rows], left: [], right: [], under: [], gutter: undefined }
  let best: PageColumns | undefined
  let most = 0
  for (const gutter of edges(rows)) {
    const isEarlier = earlier !== undefined && Math.abs(gutter - earlier) < 4 * SLACK
    const columns = cut(rows, gutter)
    const [left, right] = [columns.left.flatMap((row) => row.segments), columns.right.flatMap((row) => row.segments)]
    if (!isEarlier && (left.length < LEAST_ROWS || right.length < LEAST_ROWS || !hasHeading(left) || !hasHeading(right))) continue
    const count = left.length + right.length
    if (count <= most) continue
    most = count
    best = columns
  }
  return best ?? whole
}

/** Where segments start often enough to be the edge of a column. */
function edges(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>()
  for (const { segments } of rows)
    for (const { left } of segments) counts.set(Math.round(left / 2) * 2, (counts.get(Math.round(left / 2) * 2) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= LEAST_ROWS).map(([edge]) => edge)
}

/** Cuts the longest stretch of rows that nothing crosses at the gutter. */
function cut(rows: readonly Row[], gutter: number): PageColumns {
  let [from, to] = [0, 0]
  for (let start = 0, at = 0; at <= rows.length; at++) {
    const row = rows[at]
    if (row && !row.segments.some((segment) => crosses(segment, gutter))) continue
    if (at - start > to - from) [from, to] = [start, at]
    start = at + 1
  }
  const between = rows.slice(from, to)
  const side = (isOwn: (segment: Segment) => boolean) =>
    between.flatMap((row) => {
      const segments = row.segments.filter(isOwn)
      return segments.length > 0 ? [rowOf(segments)] : []
    })
  return {
    over: rows.slice(0, from),
    left: side((segment) => !isRight(segment, gutter)),
    right: side((segment) => isRight(segment, gutter)),
    under: rows.slice(to),
    gutter,
  }
}
