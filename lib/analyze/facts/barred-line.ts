import { isCapitalised, wordAt } from '../stretch.ts'
import { namesJob } from './employer-nouns.ts'
import { afterSigns, isOneOf, type Line } from './line.ts'
import { nameEnd } from './names.ts'
import { titleEnd } from './title-cut.ts'

/** From its first token to the one behind its last. */
type Part = readonly [from: number, to: number]

/** A first line has so many bars at least to be read as one of parts; with one, "Night Cook | Larkin Inn", what stands first is the title. */
const LEAST_BARS = 2

/**
 * The employer and the title of a first line that begins with the employer and goes on between bars, as people post in threads:
 * "Larkin Labs | Night Cook | Leeds or remote | Full-time"; undefined for other lines.
 */
export function barredLine(line: Line): { employer: Part; title: Part } | undefined {
  if (line.place > 0) return undefined
  const bars: number[] = []
  for (let at = line.first; at < line.to; at++) if (wordAt(line, at) === '|') bars.push(at)
  const [first] = bars
  if (bars.length < LEAST_BARS || first === undefined) return undefined
  const end = nameEnd(line, line.first)
  const isName = isCapitalised(line, line.first) && (end === first || isOneOf(wordAt(line, end), '(*'))
  if (!isName || namesJob(line, line.first, end)) return undefined
  for (const bar of bars) {
    const from = afterSigns(line, bar + 1, '*')
    const to = titleEnd(line, from)
    if (to > from && isCapitalised(line, from) && namesJob(line, from, to)) return { employer: [line.first, end], title: [from, to] }
  }
  return undefined
}
