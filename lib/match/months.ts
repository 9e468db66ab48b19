/** A stretch of time in whole months since year 0, `from` included, `to` excluded. */
export interface Months {
  from: number
  to: number
}

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?/

/** The month an ISO 8601 date of any precision starts (a year alone: its January) or, with `end`, the month after it ends. */
function monthOf(date: string, end: boolean): number | undefined {
  const parts = DATE.exec(date.trim())
  if (!parts) return undefined
  const year = Number(parts[1])
  if (parts[2] === undefined) return (year + (end ? 1 : 0)) * 12
  return year * 12 + Number(parts[2]) - 1 + (end ? 1 : 0)
}

/** The time between two dates as a résumé gives them; without an end, until `today`. Undefined when the start cannot be read. */
export function readMonths(startDate: string | undefined, endDate: string | undefined, today: Date): Months | undefined {
  const from = startDate === undefined ? undefined : monthOf(startDate, false)
  if (from === undefined) return undefined
  const now = today.getFullYear() * 12 + today.getMonth() + 1
  const to = (endDate === undefined ? undefined : monthOf(endDate, true)) ?? now
  return to > from ? { from, to: Math.min(to, Math.max(now, from)) } : undefined
}

/** Years covered by some of the stretches, overlaps counted once. */
export function yearsCovered(stretches: readonly Months[]): number {
  let covered = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return covered / 12
}

/** First and last calendar year that the stretches touch ("2019–2023"), or one year alone. */
export function yearRange(stretches: readonly Months[]): string {
  const first = Math.floor(Math.min(...stretches.map(({ from }) => from)) / 12)
  const last = Math.floor((Math.max(...stretches.map(({ to }) => to)) - 1) / 12)
  return first === last ? String(first) : `${first}–${last}`
}
