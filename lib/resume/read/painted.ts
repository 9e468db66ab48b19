import type { Shape } from '../layout/drawn-bullets.ts'
import type { PdfLibrary } from './read-pdf.ts'

type Matrix = readonly [number, number, number, number, number, number]

/** What a page of pdf.js is painted with. */
interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

/** What a page is painted with that its text alone does not tell. */
export interface Painted {
  /** The shapes that are filled. */
  shapes: Shape[]
  /** All letters in the order they are painted in, with the spaces among them that the file itself has. */
  letters: string
}

/** What the operators of a page paint, from the top of the page. */
export function paintedBy({ fnArray, argsArray }: Operators, { OPS }: Pick<PdfLibrary, 'OPS'>, top: number): Painted {
  const painted: Painted = { shapes: [], letters: '' }
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, at) => {
    const args = argsArray[at]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = within(matrix, args as Matrix)
    else if (operator === OPS.constructPath) {
      const [paint, , bounds] = args as [number, unknown, ArrayLike<number> | null]
      if (bounds && (paint === OPS.fill || paint === OPS.eoFill)) painted.shapes.push(shapeOf(bounds, matrix, top))
    } else if (operator === OPS.showText) {
      const [glyphs] = args as [readonly (number | { unicode: string })[]]
      painted.letters += glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('')
    }
  })
  return painted
}

/** So large a share of the parts of a text are single letters where it is set apart letter by letter; a short one has no others. */
const LEAST_SHARE = 0.7
const SHORT = 4

/** A text whose letters are set apart, "S K I L L S", with no more spaces than the file itself has in it; any other text as it is. */
export function closedUp(text: string, letters: string): string {
  const parts = text.trim().split(/\s+/)
  const single = parts.filter((part) => part.length === 1).length
  if (parts.length < 2 || single < parts.length * (parts.length < SHORT ? 1 : LEAST_SHARE)) return text
  const each = [...parts.join('')].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(each.join('\\s*')).exec(letters)?.[0] ?? text
}

const within = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
]

function shapeOf({ 0: x = 0, 1: y = 0, 2: x2 = 0, 3: y2 = 0 }: ArrayLike<number>, [a, b, c, d, e, f]: Matrix, top: number): Shape {
  const across = [a * x + c * y + e, a * x2 + c * y2 + e]
  const down = [top - (b * x + d * y + f), top - (b * x2 + d * y2 + f)]
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}
