import type { Period } from '../dates/period.ts'
import type { Line } from '../document.ts'
import { dateLine, isDuration, isProse, partsOf, splitAtCommas } from './head-line.ts'
import { positionScore } from './vocabulary.ts'

/** A dated entry of a section: what heads it, and the lines under that. */
export interface Entry {
  period: Period
  dated: Line
  /** The parts of its head, in reading order, each with the number of its line in the head. */
  parts: { text: string; line: number }[]
  heads: Line[]
  body: Line[]
  /** The organisation that several entries stand under, where the layout groups them. */
  group: Line | undefined
}

const MOST_BEFORE = 2

/**
 * Parts a section into its dated entries. How many lines stand over the date is learned from the first entry: people set all of theirs
 * alike; where letters differ in size, the lines over the others' dates must be of the same sizes too.
 */
export function entriesOf(lines: readonly Line[], today: Date): Entry[] {
  const dates = lines.map((line) => (line.bullet || isDuration(line) ? undefined : dateLine(line, today)))
  const firstDate = dates.findIndex((date) => date !== undefined)
  if (firstDate < 0) return []
  const pattern = linesOver(lines, dates, firstDate, undefined)
  const entries: { entry: Entry; from: number; to: number }[] = []
  let group: Line | undefined
  dates.forEach((date, at) => {
    const dated = lines[at]
    if (!date || !dated) return
    const over = at === firstDate ? pattern : linesOver(lines, dates, at, pattern)
    const before = dated.gap && date.parts.length > 0 ? [] : lines.slice(at - over.length, at)
    let from = at - before.length
    // "Acme", "6 years 2 months", then the positions held there.
    const durations = before.filter(isDuration)
    if (durations.length > 0) group = before[0]
    else if (before.length > 1) group = undefined
    const heads = before.filter((line) => !isDuration(line) && line !== group)
    if (group && before[0] !== group && lines[from - 1] === group) from--
    const parts = [
      ...heads.flatMap(({ text }, line) => partsOf(text).map((part) => ({ text: part, line }))),
      ...date.parts.map((part) => ({ text: part, line: heads.length })),
    ]
    entries.push({ entry: { period: date.period, dated, parts, heads: [...heads, dated], body: [], group }, from, to: at + 1 })
  })
  const onlyDated = entries.every(({ entry }) => entry.parts.length < 2)
  return entries.map(({ entry, to }, place) => {
    const end = entries[place + 1]?.from ?? lines.length
    let start = to
    // What the lines over the date do not say, the ones under it do.
    const missing = onlyDated || entry.parts.length === 0 ? 2 - entry.parts.length : entry.parts.length === 1 && !entry.group ? 1 : 0
    const own = entry.parts[0]?.text
    for (let taken = 0; taken < missing && start < end; taken++, start++) {
      const line = lines[start]
      if (!line || isProse(line) || (line.gap && taken > 0) || (own && !completes(line.text, own))) break
      entry.parts.push(...partsOf(line.text).map((text) => ({ text, line: entry.heads.length })))
      entry.heads.push(line)
    }
    return { ...entry, body: lines.slice(start, Math.max(start, end)) }
  })
}

/** The head lines that stand over a date, at most as many as the pattern has and of its sizes. */
function linesOver(
  lines: readonly Line[],
  dates: readonly (unknown | undefined)[],
  at: number,
  pattern: readonly Line[] | undefined,
): readonly Line[] {
  const most = pattern?.length ?? (standsUnderThree(lines, dates, at) ? MOST_BEFORE + 1 : MOST_BEFORE)
  const over: Line[] = []
  for (let up = at - 1; up >= 0; up--) {
    const line = lines[up]
    const below = lines[up + 1]
    if (!line || !below || dates[up] !== undefined || (isProse(line) && !isDuration(line))) break
    if (over.filter((each) => !isDuration(each)).length >= most) break
    if (below.gap && over.length > 0) break
    const same = pattern?.filter((each) => !isDuration(each)).at(-1 - over.filter((each) => !isDuration(each)).length)
    if (same && !isDuration(line) && Math.abs(same.size - line.size) > 0.04) break
    over.unshift(line)
  }
  return over
}

/** Whether three lines by themselves stand over a date: position, organisation and place. */
function standsUnderThree(lines: readonly Line[], dates: readonly (unknown | undefined)[], at: number): boolean {
  const [from, dated] = [at - MOST_BEFORE - 1, lines[at]]
  const [top, ...others] = from < 0 ? [] : lines.slice(from, at)
  if (!top || !dated || (from > 0 && !top.gap) || [...others, dated].some(({ gap }) => gap)) return false
  return [top, ...others].every((line, place) => !isProse(line) && !isDuration(line) && dates[from + place] === undefined)
}

/** Whether a line says what the one part of a head over it does not. */
function completes(line: string, head: string): boolean {
  const [first = '', ...behind] = splitAtCommas(head)
  if (behind.length === 0) return true
  if (!/^\p{Lu}/u.test(line)) return false
  if (positionScore(first) <= 0) return positionScore(line) > 0 && behind.every((piece) => positionScore(piece) <= 0)
  return positionScore(line) < 0 && behind.every((piece) => positionScore(piece) >= 0)
}
