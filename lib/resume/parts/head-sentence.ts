import { findPeriods } from '../dates/period.ts'
import type { Line } from '../document.ts'
import type { DateLine } from './head-line.ts'
import { positionScore } from './vocabulary.ts'

/** Where the head of a job ends and the telling of it begins in the same line: at the end of a sentence, or at a dash before a small letter. */
const END = /(?<=\p{L}{3}\)?)(?<!(?:^|[\s,])(?:[Ii]nc|[Ll]td|[Cc]orp|[Bb]ros|[Dd]ept|[Uu]niv|[Aa]ssoc))\.+\s+(?=\S)|\s[-–—]\s(?=\p{Ll})/u
/** What parts a time from what is told behind it. */
const BEHIND = /^[)\]]*\.\s+(?=\S)/
/** "2016 – 2018 I cleaned the vats." */
const SENTENCE = /^\W*(?:i|we|ich|wir|je|nous|yo)\s/i
/** "My first job was Sawyer at …". */
const TELLING = /(?<!\p{L})(?:I|was|am|been|worked|joined)\s/u

/** Parts a line that tells a job in one go: "2016 – 2019 Glazier, Pane Ltd, Selkirk. Leads and lights", "Pane Ltd, 2016 – 2019. Leads and lights". */
export function headAndRest(
  line: Line,
  dateIn: (line: Line, today: Date) => DateLine | undefined,
  today: Date,
): { head: Line; date: DateLine; rest: Line } | undefined {
  const { text } = line
  const period = line.bullet ? undefined : findPeriods(text, today).find(({ single }) => !single)
  if (!period) return undefined
  const [before, after] = [text.slice(0, period.start), text.slice(period.end)]
  const end = (/\p{L}/u.test(before) ? BEHIND : END).exec(after)
  if (!end || SENTENCE.test(after) || TELLING.test(before)) return undefined
  const to = period.end + end.index
  const words = `${before.replace(/\.\s*$/, ', ')}${text.slice(period.start, to)}`
  const head: Line = { ...line, text: words, end: line.start + to }
  const date = dateIn(head, today)
  if (!date?.pieces.some(({ text: piece }) => positionScore(piece) !== 0)) return undefined
  const from = to + end[0].length
  return { head, date, rest: { ...line, text: text.slice(from), start: line.start + from, gap: false } }
}
