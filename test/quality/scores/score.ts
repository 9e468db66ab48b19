/** One line of the quality table: what was measured, on what, the figure, and what it should reach. */
export interface Score {
  on: string
  measure: string
  value: string
  target: string
  reached: boolean
}

/** Precision, recall and F1, as the scorers tell them. */
export interface Prf {
  p: number
  r: number
  f1: number
}

/** A line of the table; `shown` is what stands behind the figure in brackets. */
export function line(on: string, measure: string, value: number, target: number, shown?: string | number): Score {
  return {
    on,
    measure,
    value: shown === undefined ? value.toFixed(3) : `${value.toFixed(3)} (${shown})`,
    target: `≥ ${target}`,
    reached: value >= target,
  }
}

/** A share, told as a number or as "3/4". */
export function share(fraction: string | number | undefined): number {
  if (typeof fraction === 'number') return fraction
  const [part = 0, whole = 0] = (fraction ?? '').split('/').map(Number)
  return whole === 0 ? 0 : part / whole
}
