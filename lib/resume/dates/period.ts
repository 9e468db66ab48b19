import type { Span } from '../../model/span.ts'
import { isTo, type Moment, type Piece, piecesOf, readMoment, shortYear } from './moment.ts'
import { bare, monthOf } from './months.ts'

/** A time named in a text. Without `endDate` it goes on still, unless it is a `single` moment, which then is both. */
export interface Period extends Span {
  startDate: string
  endDate?: string
  /** One moment, not from one to another: "2019", "May 2014". */
  single: boolean
}

const words = (list: string) => new Set(list.split(' '))
const FROM = words('from von vom de du del between')
const SINCE = words('since seit depuis desde ab')
const ONWARDS = words('onward onwards')
const NOW = words(
  'present now current currently today ongoing date heute aktuell jetzt laufend gegenwart gegenwartig dato present actuel actuellement ' +
    'aujourd jour actualidad actualmente presente hoy fecha',
)
/** Words between "to" and "now" that say nothing: "à ce jour", "a la fecha", "bis zum heutigen". */
const EMPTY = words('ce la el le the hui')

/** Every time named in a line, in order. `today` decides the century of two-digit years. */
export function findPeriods(text: string, today: Date): Period[] {
  const pieces = piecesOf(text)
  const found: Period[] = []
  for (let at = 0; at < pieces.length; at++) {
    const period = readPeriod(pieces, at, today)
    if (!period) continue
    found.push(period.period)
    at = period.next - 1
  }
  return found
}

/** The ISO 8601 date that a person typed as a year, a month and year, or a day; undefined if the words are anything else. */
export function readDate(text: string, today: Date): string | undefined {
  const pieces = piecesOf(text.trim())
  const moment = readMoment(pieces, 0, today, { pair: true, months: true })
  return moment?.next === pieces.length ? moment.from : undefined
}

/** Whether a word says "until now". */
export function isNow(text: string): boolean {
  return NOW.has(bare(text.trim()))
}

interface Read {
  period: Period
  next: number
}

function readPeriod(pieces: readonly Piece[], first: number, today: Date): Read | undefined {
  const since = SINCE.has(bare(pieces[first]?.text ?? ''))
  const begin = since || FROM.has(bare(pieces[first]?.text ?? '')) ? first + 1 : first
  const from: (Moment & { yearless?: true }) | undefined =
    readMoment(pieces, begin, today, { pair: pairs(pieces, begin, today) }) ?? readYearlessMonth(pieces, begin, today)
  if (!from) return undefined
  const start = pieces[first]?.start ?? 0
  const made = (endDate: string | undefined, single: boolean, next: number): Read => ({
    period: { start, end: pieces[next - 1]?.end ?? start, startDate: from.from, ...(endDate !== undefined && { endDate }), single },
    next,
  })
  const sign =
    skipTo(pieces, from.next) ??
    skipSlash(pieces, from) ??
    skipWide(pieces, from) ??
    skipAnd(pieces, from) ??
    skipColumn(pieces, from, today)
  if (sign !== undefined) {
    const now = readNow(pieces, sign)
    if (now !== undefined) return made(undefined, false, now)
    const to =
      readMoment(pieces, sign, today, { pair: true, months: from.from.length > 4, order: orderIn(pieces, begin) }) ??
      readYearTail(pieces, sign, from, today)
    if (to && to.to >= from.from.slice(0, to.to.length)) return made(to.to, false, to.next)
    // "2019 –": what stands open, in its line or its column, goes on.
    const next = pieces[sign]
    if (sign > from.next && (!next || next.apart || next.text === ')')) return made(undefined, false, sign)
  }
  if (ONWARDS.has(bare(pieces[from.next]?.text ?? ''))) return made(undefined, false, from.next + 1)
  if (since) return made(undefined, false, from.next)
  if (from.from !== from.to) return made(from.to, false, from.next)
  return from.yearless ? undefined : made(undefined, true, from.next)
}

/** "Jan – Mar 2020": the year stands only at the end. */
function readYearlessMonth(pieces: readonly Piece[], first: number, today: Date): (Moment & { yearless?: true }) | undefined {
  const month = monthOf(pieces[first]?.text ?? '')
  const sign = skipTo(pieces, first + 1)
  if (month === undefined || sign === undefined) return undefined
  const to = readMoment(pieces, sign, today)
  const year = to && /^\d{4}-\d\d/.test(to.to) ? to.to.slice(0, 4) : undefined
  if (year === undefined) return undefined
  const date = `${year}-${String(month).padStart(2, '0')}`
  return { from: date, to: date, next: first + 1, yearless: true }
}

/** "2019-20", "2015–18": two digits end a range of years. */
function readYearTail(pieces: readonly Piece[], at: number, from: Moment, today: Date): Moment | undefined {
  if (from.from.length !== 4) return undefined
  const year = shortYear(pieces[at], today)
  return year !== undefined && year >= Number(from.from) ? { from: String(year), to: String(year), next: at + 1 } : undefined
}

/** Whether a short form such as "03/18" starts a range, which makes it a date. */
function pairs(pieces: readonly Piece[], first: number, today: Date): boolean {
  const moment = readMoment(pieces, first, today, { pair: true })
  const sign = moment && skipTo(pieces, moment.next)
  return (
    sign !== undefined &&
    (readNow(pieces, sign) !== undefined || (readMoment(pieces, sign, today, { pair: true })?.to.length ?? Number.POSITIVE_INFINITY) <= 7)
  )
}

/** The piece after "–", "to", "bis", "– à" …; undefined if none of them stands here. */
function skipTo(pieces: readonly Piece[], at: number): number | undefined {
  if (!isTo(pieces[at])) return undefined
  return isTo(pieces[at + 1]) ? at + 2 : at + 1
}

/** "2019/20", "2019/2020": the slash between two years. */
function skipSlash(pieces: readonly Piece[], from: Moment): number | undefined {
  const [year, sign, other] = pieces.slice(from.next - 1, from.next + 2)
  const isJoined = from.from.length === 4 && sign?.text === '/' && year?.end === sign.start && sign.end === other?.start
  return isJoined && /^(?:\d{2}|\d{4})$/.test(other?.text ?? '') ? from.next + 1 : undefined
}

/** "May 2019 / June 2020": a slash between months with room around it. */
function skipWide(pieces: readonly Piece[], from: Moment): number | undefined {
  const [last, sign] = pieces.slice(from.next - 1, from.next + 1)
  return from.from.length > 4 && sign?.text === '/' && last && last.end < sign.start ? from.next + 1 : undefined
}

/** "Mar 2019" and, in the column beside it, "Jun 2020" or "now": where a time begins and where it ends. */
function skipColumn(pieces: readonly Piece[], from: Moment, today: Date): number | undefined {
  if (!pieces[from.next]?.apart) return undefined
  const to = readMoment(pieces, from.next, today, { pair: true })
  const isEnd = to ? to.from.length === from.from.length && to.to > from.from : readNow(pieces, from.next) !== undefined
  return isEnd ? from.next : undefined
}

/** "2019 and 2020", "2019, 2020": two years in a row, between which a while is left out. */
function skipAnd(pieces: readonly Piece[], from: Moment): number | undefined {
  const [sign, other] = pieces.slice(from.next, from.next + 2)
  const isNext = from.from.length === 4 && Number(other?.text) === Number(from.from) + 1
  return isNext && /^(?:&|\+|,|and|und|et|y)$/i.test(sign?.text ?? '') ? from.next + 1 : undefined
}

/** Whether the day or the month comes first in "17/01/2021". */
function orderIn(pieces: readonly Piece[], at: number): 'day' | 'month' | undefined {
  const [first, sign, second, , year] = pieces.slice(at, at + 5).map(({ text }) => text)
  if (sign !== '/' || !/^\d{4}$/.test(year ?? '')) return undefined
  return Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : undefined
}

function readNow(pieces: readonly Piece[], at: number): number | undefined {
  let next = at
  while (EMPTY.has(bare(pieces[next]?.text ?? ''))) next++
  if (!NOW.has(bare(pieces[next]?.text ?? ''))) return undefined
  // "aujourd'hui" is three pieces.
  if (/^['’]$/.test(pieces[next + 1]?.text ?? '') && bare(pieces[next + 2]?.text ?? '') === 'hui') return next + 3
  return next + 1
}
