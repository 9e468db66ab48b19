/** An ISO 8601 date of any precision as people write it: "2019", "Mar 2019", "15 Mar 2019". */
export function showDate(date: string | undefined, language: string): string {
  const [year, month, day] = (date ?? '').split('-').map(Number)
  if (!year) return date ?? ''
  if (!month) return String(year)
  const shown = new Date(Date.UTC(year, month - 1, day ?? 1))
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', ...(day && { day: 'numeric' }), timeZone: 'UTC' }).format(
    shown,
  )
}
