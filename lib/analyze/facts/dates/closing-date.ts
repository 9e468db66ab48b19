import { createColumn } from '../../../lexicon/word-column.ts'
import { wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Claim, FactReader, Line } from '../line.ts'
import { type Day, isoDate } from './dates.ts'
import { lastOfRange } from './last-of-range.ts'

/** "Last day to submit", "final date for applications": what the day is the last of. */
const lastDays = ['last', 'final', 'latest']
  .flatMap((last) => ['day', 'date'].map((day) => `${last} ${day}`))
  .flatMap((day) =>
    [
      'to apply',
      'to file',
      'to submit',
      'to send',
      'to receive',
      'for filing',
      'for receipt',
      'for applications',
      'for applying',
      'of filing',
    ].map((what) => `${day} ${what}`),
  )
  .join('|')

/** "We will close this advert on", "this posting comes down on": what closes, between the verb and its day. */
const closings = ['close', 'closing', 'closes']
  .flatMap((verb) =>
    [
      'ad',
      'advert',
      'advertisement',
      'job',
      'post',
      'posting',
      'vacancy',
      'role',
      'position',
      'listing',
      'application',
      'applications',
      'competition',
    ].flatMap((what) => ['this ', 'the ', 'our ', ''].map((which) => `${verb} ${which}${what} on`)),
  )
  .concat(['comes down on', 'come down on', 'comes down at', 'shuts on', 'shut on', 'goes offline on', 'will be closed on'])
  .join('|')

/** Words that announce a last day; `weak` ones only where the statement speaks of applying. */
const cues = compilePhrases<'strong' | 'weak'>([
  [
    'posted until|posted through|advertised until|taking applications on|taking applications until|accepting applications on|accepting applications until|closing date|close date|closes|closes on|close on|close at|closing on|closing at|will close|applications close|applications closing|eoi close|eois close|expressions of interest close|' +
      'will expire|expires|expires on|expiry date|expiration date|will be removed|taken down|be removed on|apply latest by|' +
      'bewerbungsfrist|bewerbungsschluss|einsendeschluss|bewerbung bis|bewerbungen bis|date limite|fecha límite|' +
      'deadline|apply by|apply before|apply until|apply no later than|last date|valid through|final filing date|filing period|end of filing|apply on or before|' +
      `${lastDays}|${closings}`,
    'strong',
  ],
  [
    'no later than|not later than|received after|submitted after|received by|received on or before|received from|taken from|only from|online from|received between|submitted between|filed between|submitted by|submitted from|accepted until|accepted through|accepted thru|accepted from|accepted on|accepted between|open until|open through|open from|available until|until|due|due by|due on|postmarked by|on or before|through|by|closed|closing|and close|before',
    'weak',
  ],
])
/** What closes, as labels name it. */
const posted = '(?:job|position|role|vacancy|post|posting|advert|advertisement|requisition|announcement|applications?|recruitment|bid)'
const closingLabels = new RegExp(
  `^(?:open(?:ing)? (?:&|and) closing dates?|(?:(?:anticipated|expected|estimated|planned|approximate|final) )?(?:${posted} )*(?:closing|close|end|expiry|expiration|unposting|unpost|cut-?off) date(?:(?: and | / |/)time)?|cut-?off(?: date)? for applications|(?:application |filing |final filing )?deadline|(?:application|filing|final filing) date|(?:final|last|latest) (?:filing )?(?:date|day)(?: (?:to|for) (?:apply|applying|receive|receiving|receipt of|submit|submitting|file|filing)?(?: ?applications?| ?resumes?)?)?|apply (?:by|before)|closes|closing|closing on|(?:open|posted|advertised|available|accepting applications) (?:until|through)|applications? due(?: by| on)?|${posted} (?:closes?|closing)|expires?(?: on)?|bewerbungsfrist|date limite|fecha límite|valid through|filing period|(?:application|posting|advertising|advertisement|open|opening|announcement|vacancy|recruitment) (?:period|window)|deadline to apply)$`,
)
const applying =
  /^(?:appl\w*|clos\w*|deadline|posting|window|filing|filed|vacancy|resumes?|cvs?|submissions?|submit\w*|candidates?|recruitment|advert\w*)$/
/** What one sends in to apply, in a statement of how one does. */
const sending = /^(?:send|sent|forward|forwarded|email|emailed|return|returned|documents?|letters?|portfolios?|forms?|reach|arrive|late)$/
const APPLYING = 1
const SENDING = 2
const applyingWords = createColumn((lower) => (applying.test(lower) ? APPLYING : sending.test(lower) ? SENDING : 0))
/** What closes where one may apply. */
const jobs = wordSet(
  'job jobs post posts posting position positions role roles vacancy vacancies advert advertisement ad application applications window recruitment competition opening openings opportunity listing bulletin filing period campaign date call announcement deadline requisition portal search submissions',
)
/** What a time from the day of posting follows: "closes in two weeks". */
const spans = compilePhrases([
  ['closes in|close in|closing in|closes after|close after|expires in|open for|accepted for|apply within|deadline in|ends in', true],
])
const days = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
])
const DAY = 86_400_000

/** The last day to apply: "expected to close on May 9, 2031", "Closing date: 15/04/2025", "accepted from May 2 to May 16, 2031". */
export const closingDate: FactReader = {
  triggers: [...cues.keys, ...spans.keys, 'date', 'filing', 'period', 'from'],
  read(line, calendar) {
    const { posted } = calendar
    if (line.label && closingLabels.test(line.label)) {
      const day = lastOfRange(line, line.valueFrom, calendar)
      if (day) return claim(day, 3, posted)
    }
    let speaksOfApplying: boolean | undefined
    let priority: number | undefined
    for (let at = line.from; at < line.to; at++) {
      const cue = cues.longest(line, at)
      if (!cue || isOfOther(line, at)) continue
      if (cue.value === 'weak') {
        speaksOfApplying ??= hasApplying(line)
        priority ??= placeOfPriority(line)
        if (at > priority) continue
        if (!speaksOfApplying && !(wordAt(line, at) === 'open' && (hasJob(line, at) || isOwnLine(line, at)))) continue
      }
      const day = lastOfRange(line, cue.to, calendar)
      if (day) return claim(day, cue.value === 'strong' ? 2 : 1, posted)
    }
    if (posted && (speaksOfApplying ?? hasApplying(line))) {
      const after = closingAfter(line, posted)
      if (after.length) return after
    }
    return isFilingPeriod(line) ? closingOf(lastOfRange(line, line.from, calendar), 0.6, posted) : []
  },
}

/** "Open until 16 January 2031": a line of the application's that begins with it. */
function isOwnLine(line: Line, at: number): boolean {
  return at === line.first && (line.role === 'process' || line.role === 'other')
}

/** Where a line speaks of priority, "will be given to applications received by …": who comes later still may apply. */
function placeOfPriority(line: Line): number {
  let at = line.first
  while (at < line.to && wordAt(line, at) !== 'priority') at++
  return at
}

/** "A trial that closes on 30 June", "our mill closes on 30 June", "the list expires": what closes is named, and is no job. */
function isOfOther(line: Line, cue: number): boolean {
  if (!/^(?:closes?|closing|closed|expires)$/.test(wordAt(line, cue)) || cue === line.first) return false
  if (hasJob(line, cue)) return false
  if (wordAt(line, cue) === 'expires' || line.role === 'offer') return true
  return /^(?:that|which|we|enrollment|enrolment|registration)$/.test(wordAt(line, cue - 1)) || /^(?:our|the)$/.test(wordAt(line, cue - 2))
}

/** Whether a job, or what applies for one, is named before token `to`. */
function hasJob(line: Line, to: number): boolean {
  for (let at = line.first; at < to; at++) if (jobs.has(wordAt(line, at))) return true
  return false
}

/** "From 8:00 a.m. Monday, May 2 to 11:59 p.m. Friday, May 16, 2031": with its hours, a line of its own that says when one may apply. */
function isFilingPeriod(line: Line): boolean {
  if (line.role !== 'process' || wordAt(line, line.from) !== 'from') return false
  for (let at = line.from; at < line.to; at++)
    if (/^(?:to|until|through)$/.test(wordAt(line, at))) return hasHour(line, line.from) && hasHour(line, at)
  return false
}

function hasHour(line: Line, from: number): boolean {
  for (let at = from; at < from + 6; at++)
    if (wordAt(line, at) === ':' && /^\d{2}$/.test(wordAt(line, at + 1)) && /^\d{1,2}$/.test(wordAt(line, at - 1))) return true
  return false
}

function closingOf(day: Day | undefined, trust: number, posted: string | undefined): Claim[] {
  return day ? claim(day, trust, posted) : []
}

/** "closes in two weeks", "open for 10 business days" (read as calendar days, so that no one comes late), counted from the day of posting. */
function closingAfter(line: Line, posted: string): Claim[] {
  for (let at = line.from; at < line.to; at++) {
    const isAfterPosting = /^(?:closes?|expires?|ends?)$/.test(wordAt(line, at))
    let next = spans.longest(line, at)?.to ?? (isAfterPosting ? at + 1 : undefined)
    if (next === undefined) continue
    const needsPosting = isAfterPosting && next === at + 1
    while (/^(?:a|an|the|next|about|only|period|of|at|least|minimum)$/.test(wordAt(line, next))) next++
    const amount = numberOf(wordAt(line, next))
    if (amount === undefined) continue
    next++
    while (/^(?:\(|\d+|\)|calendar|business|working)$/.test(wordAt(line, next))) next++
    const length = days.get(wordAt(line, next))
    if (length === undefined || (needsPosting && !isFromPosting(line, next + 1))) continue
    const value = new Date(Date.parse(`${posted.slice(0, 10)}T00:00:00Z`) + amount * length * DAY)
    if (!Number.isNaN(value.getTime())) return [{ field: 'validThrough', value: value.toISOString().slice(0, 10), trust: 0.9 }]
  }
  return []
}

/** "After the posting date", "from the date of publication". */
function isFromPosting(line: Line, at: number): boolean {
  if (!/^(?:after|from)$/.test(wordAt(line, at))) return false
  for (let next = at + 1; next <= at + 5; next++)
    if (/^(?:post|posted|posting|publication|published)$/.test(wordAt(line, next))) return true
  return false
}

function claim(day: Day, trust: number, posted: string | undefined): Claim[] {
  const value = isoDate(day, posted)
  return value ? [{ field: 'validThrough', value, trust: day.year ? trust : trust - 0.5 }] : []
}

function hasApplying({ tokens: { word, table }, from, to, role }: Line): boolean {
  const speaking = applyingWords.of(table)
  const wanted = role === 'process' || role === 'other' ? APPLYING | SENDING : APPLYING
  for (let at = from; at < to; at++) if ((speaking[word[at] ?? 0] ?? 0) & wanted) return true
  return false
}
