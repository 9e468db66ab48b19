import type { RawLine } from '../document.ts'
import { headingKind } from '../headings.ts'
import { columnsOf } from './columns.ts'
import { type Piece, type Row, rowsOf } from './segments.ts'

/** Room above a line, beside the usual room between lines, from which on it stands apart. */
const GAP = 1.35
const FOOTER = /^(?:page|seite|página|pagina)?\s*\d+\s*(?:(?:of|von|de|sur|\/)\s*\d+)?$/i

/** A stretch of rows that is read from top to bottom; its parts stand on following pages. */
interface Stream {
  apart: boolean
  parts: Row[][]
}

/** Puts the pieces of all pages into lines in reading order. A column that goes on on the next page is read through. */
export function readPages(pages: readonly (readonly Piece[])[]): RawLine[] {
  const streams: Stream[] = []
  let open: { gutter: number; left: Stream; right: Stream } | undefined
  const close = () => {
    if (open) streams.push(open.left, open.right)
    open = undefined
  }
  for (const pieces of pages) {
    const rows = rowsOf(pieces).filter(
      ({ segments }) =>
        !FOOTER.test(
          segments
            .map(({ text }) => text)
            .join(' ')
            .trim(),
        ),
    )
    const { over, left, right, under, gutter } = columnsOf(rows, open?.gutter)
    if (over.length > 0) {
      close()
      streams.push({ apart: false, parts: [over] })
    }
    if (gutter !== undefined) {
      open ??= { gutter, left: { apart: true, parts: [] }, right: { apart: true, parts: [] } }
      open.left.parts.push(left)
      open.right.parts.push(right)
    }
    if (under.length > 0) {
      close()
      streams.push({ apart: true, parts: [under] })
    }
  }
  close()
  const all = streams.flatMap(({ parts }) => parts.flat())
  const body = usualSize(all)
  const leading = usualLeading(streams)
  return streams.flatMap(({ apart, parts }) =>
    parts.flatMap((rows, part) =>
      rows.flatMap((row, place) =>
        linesOf(row, rows[place - 1], { body, leading, edge: edgeOf(rows), apart: apart && part === 0 && place === 0 }),
      ),
    ),
  )
}

function linesOf(
  { base, size, segments }: Row,
  above: Row | undefined,
  { body, leading, edge, apart }: { body: number; leading: number; edge: number; apart: boolean },
): RawLine[] {
  const texts = segments.map(({ text }) => text.trim())
  const gap = above === undefined || (base - above.base) / Math.max(size, above.size) > leading * GAP
  const goesOn = above !== undefined && Math.abs(above.size - size) < 0.5 && !fits(above, segments, edge)
  const line = (text: string): RawLine => ({ text, size: size / body, gap, apart, goesOn })
  const [first = '', ...rest] = texts
  // A heading in the margin, its section beside it.
  if (rest.length > 0 && headingKind(first) !== undefined && !first.endsWith(':'))
    return [line(first), { ...line(rest.join('\t')), gap: false }]
  return [line(texts.join('\t'))]
}

/** Where the text of a column ends, in points from the left. */
const edgeOf = (rows: readonly Row[]) => Math.max(...rows.flatMap(({ segments }) => segments.map(({ right }) => right)))

/** Whether the first word of a row would have had room at the end of the row above: then its line was ended there on purpose. */
function fits(above: Row, segments: Row['segments'], edge: number): boolean {
  const [last, first] = [above.segments.at(-1), segments[0]]
  if (!last || !first || above.segments.length > 1 || segments.length > 1) return true
  const word = first.text.trim().split(/\s/)[0]?.length ?? 0
  const width = ((first.right - first.left) * (word + 1)) / Math.max(1, first.text.length)
  return last.right + width <= edge
}

/** The size that most letters have. */
function usualSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>()
  for (const { segments } of rows)
    for (const { size, text } of segments) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}

/** The usual distance between lines, beside their size. */
function usualLeading(streams: readonly Stream[]): number {
  const distances = streams
    .flatMap(({ parts }) => parts.flatMap((rows) => rows.slice(1).map((row, place) => (row.base - (rows[place]?.base ?? 0)) / row.size)))
    .filter((distance) => distance > 0.8 && distance < 3)
    .sort((a, b) => a - b)
  return distances[Math.floor(distances.length * 0.4)] ?? 1.2
}
