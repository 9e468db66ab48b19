import type { Piece } from './segments.ts'

/** The bounds of a filled shape on a page, in points from the top left corner. */
export interface Shape {
  left: number
  right: number
  top: number
  bottom: number
}

/** How large a bullet is beside the letters of its line: a smaller shape is a speck, a larger one marks a place on a line of time. */
const LEAST = 0.12
const MOST = 0.45
/** How far before its line it stands at most, beside the letters' size. */
const REACH = 3

/** The bullets of a page that are drawn and no letters, as browsers print them: each as a piece before the words that it stands for. */
export function drawnBullets(shapes: readonly Shape[], pieces: readonly Piece[]): Piece[] {
  return shapes.flatMap((shape) => {
    const [width, height] = [shape.right - shape.left, shape.bottom - shape.top]
    const middle = (shape.top + shape.bottom) / 2
    const [piece] = pieces
      .filter(({ left, base, size }) => {
        const isDot = Math.abs(width - height) < width / 4 && width > size * LEAST && width < size * MOST
        const isBeside = middle < base && middle > base - size && left >= shape.right && left - shape.right < size * REACH
        return isDot && isBeside
      })
      .sort((a, b) => a.left - b.left)
    return piece ? [{ text: '•', left: shape.left, right: shape.right, base: piece.base, size: piece.size }] : []
  })
}
