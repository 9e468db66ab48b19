/** A run of text on a page, in points from the top left corner. */
export interface Piece {
  text: string
  left: number
  right: number
  /** Where its letters stand, from the top of the page. */
  base: number
  size: number
}

/** Pieces of one row that stand close together, as one text. */
export interface Segment extends Piece {
  /** Where its words start, behind a bullet. */
  words: number
}

/** Segments that share a baseline, from left to right. */
export interface Row {
  base: number
  size: number
  segments: Segment[]
}

/** Gaps up to this share of the letters' size are inside a word, up to the other inside a sentence. */
const WORD_GAP = 0.16
const SEGMENT_GAP = 1.4
/** Gaps from this one on may part the cells of a table. */
const CELL_GAP = 0.45
/** So many rows that start at one place make it the edge of a column. */
const LEAST_ROWS = 3

/** Orders a page's pieces into rows from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { base: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row && Math.abs(piece.base - row.base) < piece.size * 0.45) row.pieces.push(piece)
    else rows.push({ base: piece.base, pieces: [piece] })
  }
  const sorted = rows.map(({ pieces: own }) => own.sort((a, b) => a.left - b.left))
  const isEdge = edgesIn(sorted.map((own) => join(own, () => false)))
  return sorted.flatMap((own) => bySize(join(own, isEdge)).map(rowOf))
}

/** Letters so much larger than those beside them are another row: a name with the ways to reach the person beside it. */
const ANOTHER_SIZE = 1.6

function bySize(segments: readonly Segment[]): Segment[][] {
  const parts: Segment[][] = []
  for (const segment of segments) {
    const size = parts.at(-1)?.at(-1)?.size
    if (size !== undefined && Math.max(size, segment.size) < ANOTHER_SIZE * Math.min(size, segment.size)) parts.at(-1)?.push(segment)
    else parts.push([segment])
  }
  return parts
}

/** Segments that stand beside one another as a row. */
export function rowOf(segments: Segment[]): Row {
  return { base: Math.min(...segments.map(({ base }) => base)), size: Math.max(...segments.map(({ size }) => size)), segments }
}

/** Tells where several rows have a segment start, none of them the first of its row alone. */
function edgesIn(rows: readonly (readonly Segment[])[]): (left: number) => boolean {
  const lefts = rows.flatMap((segments) => segments.map(({ words }) => words))
  return (left) => lefts.filter((other) => Math.abs(other - left) < 1).length >= LEAST_ROWS
}

const BULLET = /^[^\p{L}\p{N}\s(]$/u

function join(pieces: readonly Piece[], isEdge: (left: number) => boolean): Segment[] {
  const segments: Segment[] = []
  const spacing = letterSpacing(pieces)
  let before: Piece | undefined
  for (const piece of pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : 0
    const size = last ? Math.max(last.size, piece.size) : piece.size
    const own = before && isLetter(before) && isLetter(piece) ? spacing : 0
    before = piece
    const isBullet = last !== undefined && BULLET.test(last.text.trim())
    const isParted = gap > size * SEGMENT_GAP + 2 * own || (gap > size * CELL_GAP + own && isEdge(piece.left))
    if (!last || (isBullet ? gap > size * 2 * SEGMENT_GAP : isParted)) {
      segments.push({ ...piece, words: piece.left })
      continue
    }
    const isApart = gap > size * WORD_GAP + own && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
    last.text += (isApart ? ' ' : '') + piece.text
    last.right = Math.max(last.right, piece.right)
    last.size = size
    if (isBullet) last.words = piece.left
  }
  return segments.filter(({ text }) => text.trim() !== '')
}

const isLetter = ({ text }: Piece) => text.trim().length === 1
const LEAST_LETTERS = 4

/** The room that the letters of a row have between them where they are set apart, each a piece. */
function letterSpacing(pieces: readonly Piece[]): number {
  const gaps = pieces.flatMap((piece, at) => {
    const before = pieces[at - 1]
    return before && isLetter(before) && isLetter(piece) ? [piece.left - before.right] : []
  })
  return gaps.length < LEAST_LETTERS ? 0 : Math.max(0, gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0)
}
