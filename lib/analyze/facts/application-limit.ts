import { isCapitalised, wordAt } from '../stretch.ts'
import { numberOf } from '../words/numbers.ts'
import { compilePhrases } from '../words/phrases.ts'
import type { FactReader, Line } from './line.ts'

const atMost = compilePhrases([
  [
    'limit candidates to|limit applicants to|limit each candidate to|limit each applicant to|maximum of|a maximum of|max of|max|maximum|up to|no more than|not more than|at most|only|limit of|limited to|limit|limit yourself to|limit your applications to|restrict yourself to|' +
      'restricted to|apply for|apply to',
    true,
  ],
])
/** "No one may apply more than twice in a year": a limit where it is denied. */
const more = compilePhrases([['more than', true]])
const times = new Map(Object.entries({ once: 1, twice: 2, thrice: 3 }))
/** "Apply once every six months". */
const once = compilePhrases([
  [
    'apply once|applying once|apply only once|one application|apply one time|only once|taken once|test once|test only once|take this examination once|take the examination once|take this exam once|take the exam once|take this test once|examination once|exam once',
    true,
  ],
])
/** What those who were turned down wait for. */
const again = compilePhrases([
  [
    'not have applied|have not applied|re-applications|reapplications|retake|re-take|retaking|retest|re-test|retesting|re-testing|resit|re-sit|submit a new application|submitting a new application|reapply|re-apply|reapplying|re-applying|apply again|applying again|apply for another|not apply again|before submitting another|applied in the last|applied in the past|' +
      'applied within the last|applied within the past|applied for this role in the last',
    true,
  ],
])
/** How long one waits, who is told to wait. */
const waiting = compilePhrases([['before applying|before you apply|before they apply|between applications|between attempts', true]])
const monthsIn = new Map(
  Object.entries({ month: 1, months: 1, quarter: 3, year: 12, years: 12, week: 0.25, weeks: 0.25, day: 1 / 30, days: 1 / 30 }),
)
/** What one applies to, or how often. */
const nouns = /^(?:times|roles?|applications?|positions?|jobs?|postings?|openings?|vacanc|different|open|active|job|submissions?)/
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
    'reapplications',
    'reapplying',
    'restricted',
    'limited',
    'limit',
    'examination',
    'exam',
    'retake',
    'test',
    'retest',
    'retesting',
    'resit',
    'wait',
    'waiting',
    'consider',
    'considered',
    'submissions',
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
  const phrase = atMost.longest(line, at) ?? (isDenied(line, at) ? more.longest(line, at) : undefined)
  const count = phrase && numberAfter(line, wordAt(line, phrase.to) === ':' ? phrase.to + 1 : phrase.to)
  if (!count || count.value > MOST) return undefined
  const isTimes = times.has(wordAt(line, count.to - 1)) || /^(?:in|within|per|every)$/.test(wordAt(line, count.to))
  // "Two Larkin openings"
  const noun = isCapitalised(line, count.to) ? count.to + 1 : count.to
  if (!isTimes && !nouns.test(wordAt(line, noun))) return undefined
  const months = periodAfter(line, count.to)
  return months ? { count: count.value, months } : undefined
}

/** "Apply once every 6 months", "wait 6 months before you apply again", "if you applied in the last 6 months". */
function limitToOne(line: Line, at: number): { count: number; months: number } | undefined {
  const single = once.longest(line, at)
  const turned = again.longest(line, at) ?? waited(line, at)
  const months = single ? periodAfter(line, single.to) : turned && (periodAfter(line, turned.to) ?? periodAfter(line, line.from))
  return months ? { count: 1, months } : undefined
}

/** "Before you apply" at token `at`, of a line that tells to wait. */
function waited(line: Line, at: number): { to: number } | undefined {
  const found = waiting.longest(line, at)
  return found && (isTold(line, 'wait') || isTold(line, 'waiting')) ? found : undefined
}

/** Whether the line denies what stands at token `at`: "cannot apply more than once", "no one may file more than twice". */
function isDenied(line: Line, at: number): boolean {
  if (!more.longest(line, at)) return false
  for (let back = line.from; back < at; back++) if (/^(?:no|not|cannot|never|nobody)$/.test(wordAt(line, back))) return true
  return false
}

function numberAfter(line: Line, at: number): { value: number; to: number } | undefined {
  const value = times.get(wordAt(line, at)) ?? numberOf(wordAt(line, at))
  if (value === undefined || value < 1) return undefined
  return wordAt(line, at + 1) === '(' ? { value, to: at + 4 } : { value, to: at + 1 }
}

function isTold(line: Line, word: string): boolean {
  for (let at = line.from; at < line.to; at++) if (wordAt(line, at) === word) return true
  return false
}

/** "at most two" after another limit, but not the "only" of "one role only". */
function opensAnother(line: Line, at: number): boolean {
  const phrase = atMost.longest(line, at)
  return phrase !== undefined && numberAfter(line, phrase.to) !== undefined
}

/** The months of "within 9 months", "in a 6-month period", "in a six (6) month period", "per year". */
function periodAfter(line: Line, from: number): number | undefined {
  for (let at = from; at < Math.min(from + READ_AHEAD, line.to); at++) {
    if (at > from && opensAnother(line, at)) return undefined
    const unit = monthsIn.get(wordAt(line, at))
    if (unit === undefined) continue
    const isApart = wordAt(line, at - 1) === '-' || wordAt(line, at - 1) === ')'
    const before = wordAt(line, isApart ? at - 2 : at - 1)
    const count = /^(?:a|an|per|each|every|one|calendar|rolling)$/.test(before) ? 1 : numberOf(before)
    if (count) return Math.max(1, Math.round(count * unit))
  }
  return undefined
}
