import { type Stretch, touches, wordAt } from '../../stretch.ts'

/** A calendar day as it is written; the year may be left out. */
export interface Day {
  year?: number
  month: number
  day: number
  /** The token after it. */
  to: number
}

const months = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
)
months.set('sept', 9)
/** The months as other languages write them, where not as above. */
const foreign = [
  'januar janvier enero',
  'februar février febrero',
  'märz mars marzo',
  'avril abril',
  'mai mayo',
  'juni juin junio',
  'juli juillet julio',
  'août agosto',
  'septembre septiembre',
  'oktober octobre octubre',
  'novembre noviembre',
  'dezember décembre diciembre',
]
for (const [index, names] of foreign.entries()) for (const name of names.split(' ')) months.set(name, index + 1)

/**
 * The day written from token `at`: "May 9, 2031", "9th of May", "9-May-2031", "2031-05-09", "05/09/31", "9.5.2031". Where "05/09/31" could be
 * either, `isDayFirst` is asked; without it the month comes first.
 */
export function dayAt(line: Stretch, at: number, isDayFirst?: () => boolean): Day | undefined {
  const word = wordAt(line, at)
  const month = months.get(word)
  if (month) {
    let next = at + 1
    if (wordAt(line, next) === '.') next++
    const day = small(wordAt(line, next))
    return day === undefined ? undefined : withYear(line, { month, day, to: skipOrdinal(line, next + 1) })
  }
  const first = small(word)
  if (first === undefined) return isoDay(line, at)
  let next = skipOrdinal(line, at + 1)
  while (/^(?:of|de|[-.])$/.test(wordAt(line, next)) && next < at + 3) next++
  const named = months.get(wordAt(line, next))
  if (named) return withYear(line, { month: named, day: first, to: next + (/^(?:[.-]|de|del)$/.test(wordAt(line, next + 1)) ? 2 : 1) })
  const sign = wordAt(line, at + 1)
  const second = small(wordAt(line, at + 2))
  if (!/^[-/.]$/.test(sign) || wordAt(line, at + 3) !== sign || second === undefined || !touches(line, at + 1)) return undefined
  const year = yearOf(wordAt(line, at + 4))
  if (year === undefined) return undefined
  const dayFirst = first > 12 || (second <= 12 && (sign === '.' || isDayFirst?.() === true))
  return valid({ year, month: dayFirst ? second : first, day: dayFirst ? first : second, to: at + 5 })
}

/** A day as an ISO 8601 date; without a year it is the first such day on or after `posted`, and unknown without that. */
export function isoDate({ year, month, day }: Day, posted?: string): string | undefined {
  const iso = (inYear: number) => `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year) return iso(year)
  if (!posted) return undefined
  const sameYear = iso(Number(posted.slice(0, 4)))
  return sameYear >= posted ? sameYear : iso(Number(posted.slice(0, 4)) + 1)
}

function isoDay(line: Stretch, at: number): Day | undefined {
  const year = yearOf(wordAt(line, at))
  const sign = wordAt(line, at + 1)
  const month = small(wordAt(line, at + 2))
  const day = small(wordAt(line, at + 4))
  if (year === undefined || wordAt(line, at).length !== 4 || !/^[-/.]$/.test(sign) || wordAt(line, at + 3) !== sign || !month || !day)
    return undefined
  return valid({ year, month, day, to: at + 5 })
}

function withYear(line: Stretch, day: Day): Day | undefined {
  const at = wordAt(line, day.to) === ',' ? day.to + 1 : day.to
  const word = wordAt(line, at)
  const year = word.length === 4 ? yearOf(word) : undefined
  return valid(year === undefined ? day : { ...day, year, to: at + 1 })
}

function skipOrdinal(line: Stretch, at: number): number {
  return /^(?:st|nd|rd|th)$/.test(wordAt(line, at)) ? at + 1 : at
}

function small(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : undefined
}

function yearOf(word: string): number | undefined {
  if (/^\d{2}$/.test(word)) return 2000 + Number(word)
  return /^(?:19|20)\d{2}$/.test(word) ? Number(word) : undefined
}

function valid(day: Day): Day | undefined {
  const last = new Date(Date.UTC(day.year ?? 2024, day.month, 0)).getUTCDate()
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= last ? day : undefined
}
