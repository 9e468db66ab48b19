import { numberOf } from '../numbers.ts'
import { compilePhrases } from '../phrases.ts'
import { wordAt } from '../stretch.ts'
import type { FactReader, Line } from './line.ts'

const atMost = compilePhrases([
  [
    'maximum of|a maximum of|max of|max|maximum|up to|no more than|not more than|at most|only|limit of|limited to|limit|limit yourself to|limit your applications to|restrict yourself to|' +
      'restricted to|apply for|apply to',
    true,
  ],
])
/** "Apply once every six months". */
const once = compilePhrases([['apply once|applying once|apply only once|one application|apply one time|only once|taken once', true]])
/** What those who were turned down wait for. */
const again = compilePhrases([
  [
    'retake|re-take|retaking|retest|reapply|re-apply|reapplying|re-applying|apply again|applying again|apply for another|not apply again|before applying|before submitting another|before you apply|applied in the last|applied in the past|' +
      'applied within the last|applied within the past|applied for this role in the last',
    true,
  ],
])
const monthsIn = new Map(Object.entries({ month: 1, months: 1, year: 12, years: 12, week: 0.25, weeks: 0.25, day: 1 / 30, days: 1 / 30 }))
const READ_AHEAD = 16
/** Who may send more than this many applications is not held back. */
const MOST = 20

/** How often one may apply: "a maximum of 4 roles within 6 months", "up to two applications every 90 days", "you may reapply after a year", "the exam may be taken only once every 18 months". */
export const applicationLimit: FactReader = {
  triggers: [
    'apply',
    'applying',
    'applied',
    'applications',
    'application',
    'applicants',
    'submit',
    'reapply',
    'reapplying',
    'restricted',
    'limited',
    'limit',
    'examination',
    'exam',
    'retake',
  ],
  read(line) {
    if (line.role === 'responsibility') return []
    for (let at = line.from; at < line.to; at++) {
      const limit = countedLimit(line, at) ?? limitToOne(line, at)
      if (limit) return [{ field: 'applicationLimit', value: limit, trust: 1 }]
    }
    return []
  },
}

/** "up to two applications every 90 days", from token `at`. */
function countedLimit(line: Line, at: number): { count: number; months: number } | undefined {
  const phrase = atMost.longest(line, at)
  const count = phrase && numberAfter(line, phrase.to)
  if (!count || count.value > MOST) return undefined
  if (!/^(?:times|roles?|applications?|positions?|jobs?|postings?|openings?|vacanc|different|open|active|job)/.test(wordAt(line, count.to)))
    return undefined
  const months = periodAfter(line, count.to)
  return months ? { count: count.value, months } : undefined
}

/** "Apply once every 6 months", "wait 6 months before you apply again", "if you applied in the last 6 months". */
function limitToOne(line: Line, at: number): { count: number; months: number } | undefined {
  const single = once.longest(line, at)
  const months = single ? periodAfter(line, single.to) : again.longest(line, at) && (periodAfter(line, at) ?? periodAfter(line, line.from))
  return months ? { count: 1, months } : undefined
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
