import { i18n } from '#i18n'

const DAY = 86_400_000
/** Within so many days a date is told by its distance. */
const NEAR = 21

/** Whole days from today until an ISO 8601 date; negative once it is past. */
function daysUntil(date: string, today: Date): { days: number; at: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const at = Date.UTC(year, month - 1, day)
  return { at, days: Math.round((at - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / DAY) }
}

/** The last day to apply is past. */
export const isClosed = (date: string, today: Date) => daysUntil(date, today).days < 0

/** The year goes without saying where it is this one. */
const dateOf = (year: number, today: Date): Intl.DateTimeFormatOptions =>
  year === today.getFullYear() ? { day: 'numeric', month: 'short' } : { dateStyle: 'medium' }

/** "closes 15 Apr 2025", "closed 3 days ago"; `date` is an ISO 8601 date. */
export function wordClosing(date: string, today: Date, language: string): string {
  const { days, at } = daysUntil(date, today)
  if (days === 0) return i18n.t('closing.today')
  const when =
    Math.abs(days) <= NEAR
      ? new Intl.RelativeTimeFormat(language).format(days, 'day')
      : new Intl.DateTimeFormat(language, { ...dateOf(new Date(at).getUTCFullYear(), today), timeZone: 'UTC' }).format(at)
  return i18n.t(days < 0 ? 'closing.closed' : 'closing.closes', [when])
}
