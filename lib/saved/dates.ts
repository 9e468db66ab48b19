const DAY = 86_400_000

/** A posting that closes within so many days is closing soon. */
const SOON = 14

/** Whole days from today to an ISO 8601 date or moment; negative when it is past, undefined when it is no date. */
export function daysUntil(date: string, today: Date): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  if (day === undefined) return undefined
  const then = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return Math.round((then - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / DAY)
}

/** Still open, and not for long. */
export function isClosingSoon(closes: string | undefined, today: Date): boolean {
  const days = closes === undefined ? undefined : daysUntil(closes, today)
  return days !== undefined && days >= 0 && days <= SOON
}

/** No longer open. */
export function isClosed(closes: string | undefined, today: Date): boolean {
  return closes !== undefined && (daysUntil(closes, today) ?? 0) < 0
}

/** To be done today, or overdue. */
export function isDue(date: string | undefined, today: Date): boolean {
  return date !== undefined && (daysUntil(date, today) ?? 1) <= 0
}
