import { i18n } from '#i18n'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { daysUntil } from '../../lib/saved/dates.ts'
import { wordWorkplace } from '../format/employment.ts'
import { wordPay } from '../format/pay.ts'

/** Within so many days a date is told by its distance. */
const NEAR = 21

/** A row's title, or the words for none. */
export const titleOf = ({ title }: LedgerRow) => title ?? i18n.t('title.untitled')

/** "Lyon +2 · remote". */
export function wordPlace({ places, workplace }: LedgerRow): string {
  const more = places.length > 1 ? ` +${places.length - 1}` : ''
  return [places[0] && `${places[0]}${more}`, workplace && wordWorkplace(workplace)].filter(Boolean).join(' · ')
}

/** What a row says of pay; empty where the posting states none. */
export const wordRowPay = ({ pay }: LedgerRow, language: string) => (pay ? wordPay(pay, language) : '')

/** "in 3 days", "12 Mar"; empty where no date is stated. */
export function wordCloses({ closes }: LedgerRow, today: Date, language: string): string {
  if (!closes) return ''
  const days = daysUntil(closes, today)
  if (days === undefined) return closes
  return Math.abs(days) <= NEAR ? relative(language).format(days, 'day') : wordDate(closes, language, today)
}

/** "Send portfolio · 3 Mar"; the date is not parted at the end of a line. */
export function wordNextStep({ nextStep }: LedgerRow, today: Date, language: string): string {
  if (!nextStep) return ''
  return [nextStep.words, nextStep.date && wordDate(nextStep.date, language, today).replaceAll(' ', '\u00a0')].filter(Boolean).join(' · ')
}

/** A date or moment as a short date, without its year where that is this year. A day by itself has no time zone. */
export function wordDate(date: string, language: string, today: Date): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date)
  const then = Date.parse(date)
  if (Number.isNaN(then)) return date
  const sameYear = date.startsWith(String(today.getFullYear()))
  return dates(language, sameYear, day).format(then)
}

/** A month (`YYYY-MM`) as "Mar 2026". */
export function wordMonth(month: string, language: string): string {
  const then = Date.parse(`${month}-01`)
  return Number.isNaN(then) ? month : months(language).format(then)
}

/** Making a format takes far longer than using it. */
function kept<Arguments extends (string | boolean)[], Format>(make: (...values: Arguments) => Format): (...values: Arguments) => Format {
  const made = new Map<string, Format>()
  return (...values) => {
    const key = values.join(' ')
    const known = made.get(key) ?? make(...values)
    made.set(key, known)
    return known
  }
}

const months = kept((language: string) => new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }))
const relative = kept((language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
const dates = kept(
  (language: string, sameYear: boolean, day: boolean) =>
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      ...(!sameYear && { year: 'numeric' }),
      ...(day && { timeZone: 'UTC' }),
    }),
)
