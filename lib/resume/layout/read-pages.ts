import { hasBullet, type RawLine } from '../document.ts'
import { headingKind } from '../headings.ts'
import { columnsOf } from './columns.ts'
import { type Piece, type Row, rowsOf } from './segments.ts'
import { wholeRows } from './wraps.ts'

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
      const before = open ? undefined : streams.at(-1)
      close()
      if (before?.apart === false) before.parts.push(over)
      else streams.push({ apart: false, parts: [over] })
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
  const body = usualSize(streams.flatMap(({ parts }) => parts.flat()))
  const leading = usualLeading(streams)
  return streams.flatMap((stream) => linesOf(stream, body, leading))
}

/** The lines of a stream, wrapped ones whole again; what a page starts with may go on with the page before. */
function linesOf({ apart, parts }: Stream, body: number, leading: number): RawLine[] {
  const tops = new Set<Row>()
  let end = 0
  const rows = parts.flatMap((part) => {
    const down = end + leading * (part[0]?.size ?? 0) - (part[0]?.base ?? 0)
    const moved = part.map((row) => ({ ...row, base: row.base + down }))
    if (moved[0]) tops.add(moved[0])
    end = moved.at(-1)?.base ?? end
    return moved
  })
  const edge = Math.max(...rows.flatMap(({ segments }) => segments.map(({ right }) => right)))
  return wholeRows(rows, { edge, room: (size) => leading * GAP * size, tops }).flatMap((row, place) =>
    linesOfRow(row, { size: row.size / body, gap: row.gap, apart: apart && place === 0, goesOn: row.goesOn }),
  )
}

function linesOfRow({ segments }: Row, layout: Omit<RawLine, 'text'>): RawLine[] {
  const [first = '', ...rest] = segments.map(({ text }) => text.trim())
  // A heading in the margin, its section beside it.
  if (rest.length > 0 && headingKind(first) !== undefined && !first.endsWith(':'))
    return [
      { text: first, ...layout },
      { text: rest.join('\t'), ...layout, gap: false },
    ]
  // A point beside something in the margin is a line of its own.
  const point = rest.findIndex(hasBullet)
  const beside = point < 0 ? [] : rest.splice(point)
  return [
    { text: [first, ...rest].join('\t'), ...layout },
    ...(beside.length > 0 ? [{ ...layout, text: beside.join('\t'), gap: false }] : []),
  ]
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
