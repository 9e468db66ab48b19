import { compilePhrases } from '../phrases.ts'
import { wordAt } from '../stretch.ts'
import { type Day, dayAt, isoDate } from './dates.ts'
import type { Claim, FactReader, Line } from './line.ts'

/** Words that announce a last day; `weak` ones only where the statement speaks of applying. */
const cues = compilePhrases<'strong' | 'weak'>([
  [
    'closing date|close date|closes|closes on|close on|closing on|deadline|apply by|apply before|apply until|apply no later than|last day to apply|last date to apply|last date|valid through|final filing date|filing deadline|filing period|end of filing|apply on or before',
    'strong',
  ],
  [
    'no later than|not later than|received by|received on or before|received from|submitted by|submitted from|accepted until|accepted through|accepted thru|accepted from|accepted on|accepted between|open until|open through|open from|available until|until|due|due by|due on|postmarked by|on or before|through|by|closed',
    'weak',
  ],
])
const closingLabels =
  /^(?:(?:application |job |posting |vacancy )?(?:closing|close|end|expiry|expiration) date(?:(?: and | \/ |\/)time)?|(?:application |filing |final filing )?(?:deadline|date)|apply (?:by|before)|closes|closing|closing on|valid through|last date to apply|final filing date|filing period|application (?:period|window)|deadline to apply)$/
const applying =
  /^(?:appl\w*|clos\w*|deadline|posting|window|filing|filed|vacancy|resumes?|cvs?|submissions?|submit\w*|candidates?|recruitment|advert\w*)$/
const READ_AHEAD = 60

/** The last day to apply: "expected to close on May 9, 2031", "Closing date: 15/04/2025", "accepted from May 2 to May 16, 2031". */
export const closingDate: FactReader = {
  triggers: [...cues.keys, 'date', 'filing', 'period'],
  read(line, posted) {
    if (line.label && closingLabels.test(line.label)) {
      const day = lastOfRange(line, line.valueFrom)
      if (day) return claim(day, 3, posted)
    }
    let speaksOfApplying: boolean | undefined
    for (let at = line.from; at < line.to; at++) {
      const cue = cues.longest(line, at)
      if (!cue) continue
      if (cue.value === 'weak') {
        speaksOfApplying ??= hasApplying(line)
        if (!speaksOfApplying) continue
      }
      const day = lastOfRange(line, cue.to)
      if (day) return claim(day, cue.value === 'strong' ? 2 : 1, posted)
    }
    return []
  },
}

function claim(day: Day, trust: number, posted: string | undefined): Claim[] {
  const value = isoDate(day, posted)
  return value ? [{ field: 'validThrough', value, trust: day.year ? trust : trust - 0.5 }] : []
}

function hasApplying(line: Line): boolean {
  for (let at = line.from; at < line.to; at++) if (applying.test(wordAt(line, at))) return true
  return false
}

/** The first day after a cue; of a period ("from May 2 to May 16, 2031") its last. The year told once counts for both. */
function lastOfRange(line: Line, from: number): Day | undefined {
  let found: Day | undefined
  for (let at = from; at < Math.min(from + READ_AHEAD, line.to); ) {
    const day = dayAt(line, at)
    if (!day) {
      if (
        found &&
        !/^(?:to|-|until|through|thru|and|at|on|,|\d+|:|\.|a|p|m|am|pm|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[a-z]{1,3}t|\(|\))$/.test(
          wordAt(line, at),
        )
      )
        break
      if (/^(?:;)$/.test(wordAt(line, at))) break
      at++
      continue
    }
    found = day.year || !found?.year ? day : { ...day, year: found.year }
    at = day.to
  }
  return found
}
