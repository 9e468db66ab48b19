import { numberOf } from '../numbers.ts'
import { compilePhrases } from '../phrases.ts'
import { wordAt } from '../stretch.ts'
import type { FactReader, Line } from './line.ts'

const atMost = compilePhrases([
  ['maximum of|a maximum of|max of|max|maximum|up to|no more than|not more than|at most|only|limit of|limited to|limit', true],
])
const monthsIn = new Map(Object.entries({ month: 1, months: 1, year: 12, years: 12, week: 0.25, weeks: 0.25, day: 1 / 30, days: 1 / 30 }))
const READ_AHEAD = 16

/** How often one may apply: "a maximum of 4 roles within 6 months", "up to two applications every 90 days". */
export const applicationLimit: FactReader = {
  triggers: ['apply', 'applying', 'applications', 'application', 'applicants', 'submit'],
  read(line) {
    if (line.role === 'required' || line.role === 'offer') return []
    for (let at = line.from; at < line.to; at++) {
      const phrase = atMost.longest(line, at)
      const count = phrase && numberAfter(line, phrase.to)
      if (
        !count ||
        !/^(?:roles?|applications?|positions?|jobs?|postings?|openings?|vacanc|different|open|active|job)/.test(wordAt(line, count.to))
      )
        continue
      const months = periodAfter(line, count.to)
      if (months) return [{ field: 'applicationLimit', value: { count: count.value, months }, trust: 1 }]
    }
    return []
  },
}

function numberAfter(line: Line, at: number): { value: number; to: number } | undefined {
  const value = numberOf(wordAt(line, at))
  if (value === undefined || value < 1) return undefined
  return wordAt(line, at + 1) === '(' ? { value, to: at + 4 } : { value, to: at + 1 }
}

/** The months of "within 9 months", "in a 6-month period", "per year". */
function periodAfter(line: Line, from: number): number | undefined {
  for (let at = from; at < Math.min(from + READ_AHEAD, line.to); at++) {
    const unit = monthsIn.get(wordAt(line, at))
    if (unit === undefined) continue
    const before = wordAt(line, at - 1) === '-' ? wordAt(line, at - 2) : wordAt(line, at - 1)
    const count = /^(?:a|an|per|each|every|one|calendar|rolling)$/.test(before) ? 1 : numberOf(before)
    if (count) return Math.max(1, Math.round(count * unit))
  }
  return undefined
}
