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
export type Segment = Piece

/** Segments that share a baseline, from left to right. */
export interface Row {
  base: number
  size: number
  segments: Segment[]
}

/** Gaps up to this share of the letters' size are inside a word, up to the other inside a sentence. */
const WORD_GAP = 0.16
const SEGMENT_GAP = 1.4

/** Orders a page's pieces into rows from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { base: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row && Math.abs(piece.base - row.base) < piece.size * 0.45) row.pieces.push(piece)
    else rows.push({ base: piece.base, pieces: [piece] })
  }
  return rows.map(({ base, pieces }) => {
    const segments = join(pieces.sort((a, b) => a.left - b.left))
    return { base, size: Math.max(...segments.map(({ size }) => size)), segments }
  })
}

function join(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : 0
    const size = last ? Math.max(last.size, piece.size) : piece.size
    if (!last || gap > size * SEGMENT_GAP) {
      segments.push({ ...piece })
      continue
    }
    const isApart = gap > size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
    last.text += (isApart ? ' ' : '') + piece.text
    last.right = Math.max(last.right, piece.right)
    last.size = size
  }
  return segments.filter(({ text }) => text.trim() !== '')
}
