import type { Piece } from '../../../lib/resume/layout/segments.ts'

/** How wide a letter is beside its size. */
const WIDTH = 0.5

/** A piece of a page; its letters are all as wide as one another. */
export const piece = (text: string, left: number, base: number, size = 10): Piece => ({
  text,
  left,
  right: left + text.length * size * WIDTH,
  base,
  size,
})
