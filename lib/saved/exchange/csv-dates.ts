const pad = (part: string | number) => String(part).padStart(2, '0')

/** Whether the dates of a column that write numbers with slashes or dots put the day first; American order unless one of them cannot be. */
export function isDayFirst(dates: readonly string[]): boolean {
  return dates.some((date) => {
    const [, first, mark] = /^\s*(\d{1,2})([/.])\d{1,2}\2\d{4}/.exec(date) ?? []
    return mark === '.' || Number(first) > 12
  })
}

/** A cell's date as `YYYY-MM-DD`; undefined where there is none to read. */
export function readDate(cell: string, dayFirst: boolean): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(cell)
  if (iso) return checked(`${iso[1]}-${iso[2]}-${iso[3]}`)
  const numbers = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(cell)
  if (numbers) {
    const [, first = '', second = '', year] = numbers
    return checked(dayFirst ? `${year}-${pad(second)}-${pad(first)}` : `${year}-${pad(first)}-${pad(second)}`)
  }
  // Only what names a month in letters is left to the engine: its reading of bare numbers differs from browser to browser.
  const then = /[a-z]{3}/i.test(cell) && /\d{4}/.test(cell) ? new Date(cell) : undefined
  if (!then || Number.isNaN(then.getTime())) return undefined
  return `${then.getFullYear()}-${pad(then.getMonth() + 1)}-${pad(then.getDate())}`
}

const checked = (date: string) => (Number.isNaN(Date.parse(date)) ? undefined : date)
