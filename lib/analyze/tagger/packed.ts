/**
 * The weights of a chain's three tags as one number, which adds all three at once: `outside + begins * UNIT + inside * UNIT²`. No sum of a
 * row's features reaches half a unit, and three of them take 48 of the 53 bits in which whole numbers are exact.
 */
const UNIT = 2 ** 16
const SQUARE = UNIT ** 2

/** Packs the weights of three tags. */
export function pack(outside: number, begins: number, inside: number): number {
  return outside + begins * UNIT + inside * SQUARE
}

/** Unpacks sums into three places of `target` from `at` on. */
export function unpack(sums: number, target: Float64Array, at: number): void {
  const inside = Math.round(sums / SQUARE)
  const rest = sums - inside * SQUARE
  const begins = Math.round(rest / UNIT)
  target[at] = rest - begins * UNIT
  target[at + 1] = begins
  target[at + 2] = inside
}
