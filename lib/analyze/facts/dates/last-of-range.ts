import { wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Calendar, Line } from '../line.ts'
import { type Day, dayAt } from './dates.ts'

const READ_AHEAD = 60
/** What may stand between the two days of a period: how they are joined, their hours, and whose hours those are. */
const between = wordSet(
  'to - until through thru and at on , : . a p m am pm midnight noon ( ) time hours hrs hour local pacific eastern central mountain atlantic standard daylight gmt utc cob monday tuesday wednesday thursday friday saturday sunday',
)
const isHourOrZone = (word: string) => /^(?:\d+|[a-z]{1,3}t)$/.test(word)
const begins = wordSet('beginning begins begin starting starts start commencing commences opening opens opened')
const isBeforeDay = wordSet('on , monday tuesday wednesday thursday friday saturday sunday')
const BACK = 4

/**
 * The first day after a cue; of a period ("from May 2 to 5 p.m., Pacific Time, May 16, 2031") its last. The year told once counts for both. A day
 * on which it begins is none: "accepted beginning May 2, 2031, until enough are received, but no later than May 16, 2031".
 */
export function lastOfRange(line: Line, from: number, { isDayFirst }: Calendar): Day | undefined {
  let found: Day | undefined
  let isOfStart = false
  for (let at = from; at < Math.min(from + READ_AHEAD, line.to); ) {
    const day = dayAt(line, at, isDayFirst)
    if (!day) {
      const word = wordAt(line, at)
      if (word === ';' || (found && !isOfStart && !between.has(word) && !isHourOrZone(word))) break
      at++
      continue
    }
    isOfStart = beginsOn(line, at)
    found = day.year || !found?.year ? day : { ...day, year: found.year }
    at = day.to
  }
  return isOfStart ? undefined : found
}

function beginsOn(line: Line, day: number): boolean {
  for (let at = day - 1; at >= day - BACK; at--) {
    if (begins.has(wordAt(line, at))) return true
    if (!isBeforeDay.has(wordAt(line, at))) return false
  }
  return false
}
