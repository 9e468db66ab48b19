import { findPeriods, type Period } from '../dates/period.ts'
import type { Line } from '../document.ts'
import type { DateLine } from './head-line.ts'
import { piecesOfHead } from './head-parts.ts'
import { positionScore } from './vocabulary.ts'

/** How a line starts that sums up what somebody did before. */
const BEFORE =
  /^(?:(?:even\s)?earlier|before(?:\s(?:that|this))?|previous(?:ly)?|prior|other|formerly|früher|davor|zuvor|avant|auparavant|antes|anteriormente)(?:\s[\p{L}\s]{0,30})?\s*[:–—-]\s*/iu
/** "deckhand on the ferry": a word between position and employer that elsewhere parts none. */
const ON = /\s(?:on|for|with|in)\s(?:the\s|a\s)?(?=\p{Lu})/u

/** "2003-05" of a job that is summed up: no month, but two years. */
function asYears(period: Period, text: string): Period {
  const [, from, to = ''] = /^(\d\d\d\d)-(\d\d)$/.exec(text.slice(period.start, period.end)) ?? []
  return from && to > from.slice(2) ? { ...period, startDate: from, endDate: from.slice(0, 2) + to, single: false } : period
}

/** The jobs that one line sums up, each with its time: "Earlier: waiter at the Swan (2006–08), teller at Tarn Bank (2004–05)". */
export function summedIn(line: Line, today: Date): DateLine[] {
  const start = BEFORE.exec(line.text)?.[0].length
  if (start === undefined) return []
  let from = start
  const periods = findPeriods(line.text, today).map((period) => asYears(period, line.text))
  const isTimeFirst = periods[0]?.start === start
  return periods.flatMap((period, number): DateLine[] => {
    const words = (isTimeFirst ? line.text.slice(period.end, periods[number + 1]?.start) : line.text.slice(from, period.start))
      .replace(/^[\s;:,.)(]+(?:and\s|then\s)?/, '')
      .replace(/[\s;,(]+$/, '')
    from = period.end
    const parts = piecesOfHead(words)
    const pieces = parts.some(({ lead }) => lead !== 'line') || !ON.test(words) ? parts : piecesOfHead(words.replace(ON, ' at '))
    return pieces.some(({ text }) => positionScore(text) > 0) || pieces.length > 1 ? [{ period, pieces }] : []
  })
}
