import { bare, isWinter, monthOf, seasonOf } from './months.ts'

/** A word, a number or a sign of a line. */
export interface Piece {
  text: string
  start: number
  end: number
  /** It stands in another column than the piece before. */
  apart: boolean
}

/** A point in time as a résumé writes it: `from` and `to` are ISO 8601 dates of year, month or day precision, different only for seasons. */
export interface Moment {
  from: string
  to: string
  /** The first piece after it. */
  next: number
}

/** Splits a line for reading dates. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*\.?|\d+|\S/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    apart: text[match.index - 1] === '\t',
  }))
}

/** How much of a time is meant, which a date leaves out: "end of January 2021", "mid-2019". */
const ABOUT =
  /^(?:early|mid|late|end|beginning|start|approx|about|around|circa|ca|anfang|mitte|ende|début|debut|fin|milieu|principios|mediados|finales|summers|winters)\.?$/i
const OF = /^(?:of|the|in|de|-)$/i
/** What stands between a season and its year: "winter season 2023/24". */
const TERM = /^(?:season|term|semester|saison|semestre|of|,|de|del|\/)$/i

const TO: ReadonlySet<string> = new Set('to until till through thru bis au jusqu a hasta al'.split(' '))
/** Whether a sign or a word stands between the two moments of a range. */
export const isTo = (piece: Piece | undefined): boolean =>
  piece !== undefined && (/^[-–—−~→]$/.test(piece.text) || TO.has(bare(piece.text)))

const FIRST_YEAR = 1950
const LAST_YEAR = 2099
const two = (number: number) => String(number).padStart(2, '0')

/** The year that four digits name; undefined for numbers no life at work reaches. */
function yearIn(piece: Piece | undefined): number | undefined {
  if (!piece || !/^\d{4}$/.test(piece.text)) return undefined
  const year = Number(piece.text)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/** The year that two digits name: the one of the hundred years up to five years after today. */
export function shortYear(piece: Piece | undefined, today: Date): number | undefined {
  if (!piece || !/^\d{2}$/.test(piece.text)) return undefined
  const year = 2000 + Number(piece.text)
  return year > today.getFullYear() + 5 ? year - 100 : year
}

function numberUpTo(piece: Piece | undefined, most: number): number | undefined {
  if (!piece || !/^\d{1,2}$/.test(piece.text)) return undefined
  const number = Number(piece.text)
  return number >= 1 && number <= most ? number : undefined
}

const touches = (one: Piece | undefined, other: Piece | undefined) => one !== undefined && other !== undefined && one.end === other.start
const at = (date: string, next: number): Moment => ({ from: date, to: date, next })

/** What the surroundings say: `pair` allows "03/18" and "'18" and "June 18", which only a range makes dates; `months` reads "2010-12" as December. */
export interface Expected {
  pair?: boolean
  months?: boolean
  /** The day stands before the month, or behind it. */
  order?: 'day' | 'month' | undefined
}

/** Reads the moment that starts at a piece; undefined if none does. */
export function readMoment(
  pieces: readonly Piece[],
  first: number,
  today: Date,
  { pair = false, months = false, order }: Expected = {},
): Moment | undefined {
  const piece = pieces[first]
  if (!piece) return undefined
  if (/^the$/i.test(piece.text) && ABOUT.test(pieces[first + 1]?.text ?? ''))
    return readMoment(pieces, first + 1, today, { pair, months, order })
  if (ABOUT.test(piece.text)) {
    let next = first + 1
    while (OF.test(pieces[next]?.text ?? '')) next++
    return readMoment(pieces, next, today, { pair, months, order })
  }
  if (/^\p{L}/u.test(piece.text))
    return readPart(pieces, first) ?? readNamed(pieces, first, today) ?? (pair ? readNamedShort(pieces, first, today) : undefined)
  return readNumbers(pieces, first, order) ?? readYearFirst(pieces, first, months) ?? (pair ? readShort(pieces, first, today) : undefined)
}

/** "Q3 2020", "H1/2019": quarters and halves of a year. */
function readPart(pieces: readonly Piece[], first: number): Moment | undefined {
  const [letter, number] = pieces.slice(first, first + 2)
  const months = { q: 3, h: 6 }[letter?.text.toLowerCase() ?? '']
  const part = numberUpTo(number, 12 / (months ?? 1))
  const at = /^[/,]$/.test(pieces[first + 2]?.text ?? '') ? first + 3 : first + 2
  const year = yearIn(pieces[at])
  if (months === undefined || part === undefined || year === undefined || !touches(letter, number)) return undefined
  return { from: `${year}-${two((part - 1) * months + 1)}`, to: `${year}-${two(part * months)}`, next: at + 1 }
}

/** "January 2019", "Jan. '19", "enero de 2019", "March 5, 2019", "Summer 2019". */
function readNamed(pieces: readonly Piece[], first: number, today: Date): Moment | undefined {
  const word = pieces[first]?.text ?? ''
  const [month, season] = [monthOf(word), seasonOf(word)]
  if (isWinter(word)) return readWinter(pieces, first, today)
  if (month === undefined && season === undefined) return undefined
  let next = first + 1
  while (season && TERM.test(pieces[next]?.text ?? '')) next++
  let day: number | undefined
  if (month !== undefined && numberUpTo(pieces[next], 31) !== undefined && pieces[next + 1]?.text === ',') {
    day = numberUpTo(pieces[next], 31)
    next += 2
  } else if (/^(?:,|de|del|of|\/)$/i.test(pieces[next]?.text ?? '') || (pieces[next]?.text === '-' && touches(pieces[first], pieces[next])))
    next++
  let year = yearIn(pieces[next])
  if (year === undefined && /^['’]$/.test(pieces[next]?.text ?? '')) year = shortYear(pieces[++next], today)
  if (year === undefined) return undefined
  if (season) return { from: `${year}-${two(season[0])}`, to: `${year}-${two(season[1])}`, next: next + 1 }
  return at(`${year}-${two(month ?? 1)}${day === undefined ? '' : `-${two(day)}`}`, next + 1)
}

/** "June 08". */
function readNamedShort(pieces: readonly Piece[], first: number, today: Date): Moment | undefined {
  const month = monthOf(pieces[first]?.text ?? '')
  const year = shortYear(pieces[first + 1], today)
  return month === undefined || year === undefined ? undefined : at(`${year}-${two(month)}`, first + 2)
}

/** "Winter 2019", "winter season 2023/24": of a winter only the years are sure. */
function readWinter(pieces: readonly Piece[], first: number, today: Date): Moment | undefined {
  let next = first + 1
  while (TERM.test(pieces[next]?.text ?? '')) next++
  const year = yearIn(pieces[next])
  if (year === undefined) return undefined
  const [sign, other] = pieces.slice(next + 1, next + 3)
  const last = sign?.text === '/' ? (yearIn(other) ?? shortYear(other, today)) : undefined
  return last === year + 1 ? { from: String(year), to: String(last), next: next + 3 } : at(String(year), next + 1)
}

/** "03/2018", "3.2018", "15.03.2018", "15 March 2018". Of "03/04/2018", which countries read differently, only the year is sure, unless the other date of a range tells. */
function readNumbers(pieces: readonly Piece[], first: number, order: Expected['order']): Moment | undefined {
  const [one, sign, other, sign2, third] = pieces.slice(first, first + 5)
  const number = numberUpTo(one, 31)
  if (number === undefined) return undefined
  if (sign && !sign.apart && monthOf(sign.text) !== undefined && yearIn(other) !== undefined)
    return at(`${yearIn(other)}-${two(monthOf(sign.text) ?? 1)}-${two(number)}`, first + 3)
  if (!touches(one, sign) || !/^[./-]$/.test(sign?.text ?? '')) return undefined
  const year = yearIn(other)
  if (year !== undefined && number <= 12) return at(`${year}-${two(number)}`, first + 3)
  const [second, last] = [numberUpTo(other, 31), yearIn(third)]
  if (second === undefined || last === undefined || sign2?.text !== sign?.text) return undefined
  if (second <= 12 && (number > 12 || sign?.text === '.' || order === 'day')) return at(`${last}-${two(second)}-${two(number)}`, first + 5)
  if (number <= 12 && (second > 12 || order === 'month')) return at(`${last}-${two(number)}-${two(second)}`, first + 5)
  return at(String(last), first + 5)
}

/** "2019", "2019-03", "2019/03", "2019-03-15". "2010-12" is a range of years unless months are expected, "2010-09" is a month. */
function readYearFirst(pieces: readonly Piece[], first: number, months: boolean): Moment | undefined {
  const [piece, sign, other, sign2, third] = pieces.slice(first, first + 5)
  const year = yearIn(piece)
  if (year === undefined) return undefined
  const named = monthOf(sign?.text ?? '')
  // "2019 Mar", but "Dec 2018, 2019 March 2020" names the month of the next.
  if (named !== undefined && yearIn(other) === undefined) return at(`${year}-${two(named)}`, first + 2)
  const month = numberUpTo(other, 12)
  const joined = touches(piece, sign) && touches(sign, other) && /^[-/.]$/.test(sign?.text ?? '') && other?.text.length === 2
  if (!joined || month === undefined) return at(String(year), first + 1)
  const day = touches(other, sign2) && sign2?.text === '-' ? numberUpTo(third, 31) : undefined
  if (day !== undefined && third?.text.length === 2) return at(`${year}-${two(month)}-${two(day)}`, first + 5)
  const isMonth = months || sign?.text !== '-' || other?.text.startsWith('0') || isTo(sign2)
  return isMonth ? at(`${year}-${two(month)}`, first + 3) : at(String(year), first + 1)
}

/** "03/18", "'18". */
function readShort(pieces: readonly Piece[], first: number, today: Date): Moment | undefined {
  const [one, sign, other] = pieces.slice(first, first + 3)
  if (/^['’]$/.test(one?.text ?? '')) {
    const year = shortYear(sign, today)
    return year === undefined ? undefined : at(String(year), first + 2)
  }
  const [month, year] = [numberUpTo(one, 12), shortYear(other, today)]
  if (month === undefined || year === undefined || !touches(one, sign) || !touches(sign, other)) return undefined
  return /^[./]$/.test(sign?.text ?? '') ? at(`${year}-${two(month)}`, first + 3) : undefined
}
