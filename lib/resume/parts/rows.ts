import { readerOfDays } from '../dates/day-first.ts'
import { findPeriods } from '../dates/period.ts'
import type { Line } from '../document.ts'
import { type DateLine, dateLine, isDuration, isProse } from './head-line.ts'
import { headAndRest } from './head-sentence.ts'
import { jobIn } from './job-sentence.ts'
import { rejoined, sentencesOf } from './rejoined.ts'
import { summedIn } from './summed-jobs.ts'
import { positionScore } from './vocabulary.ts'

/** A line of a section, with its time if it dates an entry. */
export interface Row {
  line: Line
  date: DateLine | undefined
  /** It only says how long. */
  isDuration: boolean
  /** It may stand in a head. */
  isHead: boolean
}

type Form = (line: Line, today: Date) => DateLine | undefined

/** The forms in which jobs are dated, from the usual one on: in lines of their own, in points, in lower case, in sentences. */
const FORMS: readonly Form[] = [
  dateLine,
  (line, today) => dateLine({ ...line, bullet: false }, today),
  (line, today) => dateLine(line, today, { lower: true }),
  jobIn,
]

/** Where a sentence ends and the next one starts. */
const SENTENCES = /\p{Ll}{4}\.\s+\p{Lu}/u

/** The lines of a section with their times, by the first form that finds any. */
export function rowsOf(lines: readonly Line[], today: Date): Row[] {
  const whole = rejoined(lines)
  const daysIn = readerOfDays(lines.map(({ text }) => text))
  const read = FORMS.map((form) => (form === jobIn ? sentencesOf(whole) : whole).flatMap((line) => rowsIn(line, form, today, daysIn)))
  // What sums up old jobs is dated in every form.
  const rows = read.find((each) => each.some(({ line, date }) => date && summedIn(line, today).length === 0)) ?? read[0] ?? []
  return withPoints(withoutYears(rows), today)
}

/** A line that sums up several jobs is one row for each of them, and one that tells a job and its duties is two. */
function rowsIn(line: Line, form: Form, today: Date, daysIn: (text: string) => string): Row[] {
  const summed = summedIn(line, today)
  if (summed.length > 0) return summed.map((date) => ({ line: { ...line, gap: true }, date, isDuration: false, isHead: false }))
  if (isDuration(line)) return [{ line, date: undefined, isDuration: true, isHead: !isProse(line) }]
  const parted = SENTENCES.test(line.text) ? headAndRest(line, form, today) : undefined
  const date = parted ? undefined : form({ ...line, text: daysIn(line.text) }, today)
  const row: Row = { line, date, isDuration: false, isHead: false }
  // A sentence that tells a job tells more of it than that.
  if (date) return form === jobIn ? [row, { ...row, date: undefined }] : [row]
  const told = parted ?? headAndRest(line, form, today)
  if (!told) return [{ line, date, isDuration: false, isHead: !isProse(line) && !line.text.endsWith(':') && !opensWithTime(line, today) }]
  return [
    { line: told.head, date: told.date, isDuration: false, isHead: false },
    { line: told.rest, date: undefined, isDuration: false, isHead: false },
  ]
}

/** A line that tells its own time is in the head of no other. */
const opensWithTime = ({ text }: Line, today: Date) => findPeriods(text, today).some(({ start, single }) => start === 0 && !single)

const scoresOf = ({ pieces }: DateLine) => pieces.map(({ text }) => positionScore(text))

/** Among jobs from one time to another, a year with a colon only tells what was done in it: "2024: stores, front of house". */
function withoutYears(rows: readonly Row[]): Row[] {
  const lasting = rows.filter(({ date }) => date && !date.period.single).length
  return rows.map((row) => {
    const isYear = row.date?.period.single && /^\d{4}:\s/.test(row.line.text) && scoresOf(row.date).every((score) => score <= 0)
    return isYear && lasting > 1 ? { ...row, date: undefined } : row
  })
}

/** Under an employer with its own time, dated points that name positions are those held there. */
function withPoints(rows: readonly Row[], today: Date): Row[] {
  let over: DateLine | undefined
  return rows.map((row) => {
    const { line, date } = row
    if (date) over = scoresOf(date).some((score) => score > 0) ? undefined : date
    if (date || !over || !line.bullet) return row
    const own = dateLine({ ...line, bullet: false, text: line.text.replace(/^\*+\s*|\s*\*+$/g, '') }, today)
    const isPosition = own && !own.period.single && scoresOf(own).some((score) => score > 0)
    return isPosition ? { ...row, date: own, isHead: false } : row
  })
}
