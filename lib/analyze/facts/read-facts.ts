import type { Posting } from '../../model/posting.ts'
import type { Statement } from '../../model/statement.ts'
import { createGate } from '../gate.ts'
import type { Stretch } from '../stretch.ts'
import { applicationLimit } from './application-limit.ts'
import { isCut } from './cut-statement.ts'
import { closingDate } from './dates/closing-date.ts'
import { postedDate } from './dates/posted-date.ts'
import { employmentType } from './employment-type.ts'
import { fillPosting } from './fill.ts'
import { innerLabels } from './inner-labels.ts'
import { afterSigns, type Calendar, type Claim, type FactReader, type Line, nothing, ownLabel, wholeLabel } from './line.ts'
import { locationInside } from './location/inside.ts'
import { location } from './location.ts'
import { organizationHead } from './organization/head.ts'
import { organizationInside } from './organization/inside.ts'
import { organizationLine } from './organization/line.ts'
import { organizationNamed } from './organization/named.ts'
import { organizationSite } from './organization/site.ts'
import { organization } from './organization.ts'
import { placeholders } from './placeholders.ts'
import { ANY_CURRENCY, ANY_DOLLAR } from './salary/currencies.ts'
import { type LocalCurrency, localCurrency } from './salary/local-currency.ts'
import { salary } from './salary.ts'
import { isAnnouncement } from './section-heading.ts'
import { titleInside } from './title/inside.ts'
import { titleSubject } from './title/subject.ts'
import { title } from './title.ts'
import { workplace } from './workplace.ts'

const readers: readonly FactReader[] = [
  title,
  titleInside,
  titleSubject,
  organization,
  organizationInside,
  organizationLine,
  organizationHead,
  organizationNamed,
  organizationSite,
  location,
  locationInside,
  workplace,
  employmentType,
  salary,
  postedDate,
  closingDate,
  applicationLimit,
  placeholders,
]
/** The bit of a sign that labels end with. */
const colons = 1 << readers.length
const gate = createGate([...readers.map(({ triggers = [] }) => ({ triggers })), { triggers: [':'] }])
const always = readers.reduce((mask, { triggers }, index) => (triggers ? mask : mask | (1 << index)), 0)
/** The bit of the reader that is asked first. */
const datesPosted = 1 << readers.indexOf(postedDate)

/** Where these are paid with, people write the month before the day. */
const monthFirst: ReadonlySet<string> = new Set(['USD', 'CAD', 'PHP'])

type Placed = Stretch & { place: Statement }

/** Reads the facts that a posting's texts, one after the other, state into the fields its page left open or `guessed`. */
export function readFacts(posting: Posting, texts: readonly (readonly Placed[])[], guessed: readonly string[] = []): Posting {
  let count = 0
  const lines = texts.flatMap((statements) => {
    const read = readLines(statements, count)
    count += read.length
    return read
  })
  const claims: Claim[] = []
  let local: LocalCurrency | undefined
  const isDayFirst = () => {
    local ??= localCurrency(lines, posting.jobLocation)
    return local.any !== undefined && !monthFirst.has(local.any)
  }
  const ask = (wanted: number, calendar: Calendar) => {
    for (const { line, open } of lines)
      for (let mask = open & wanted; mask; mask &= mask - 1)
        for (const claim of readers[31 - Math.clz32(mask & -mask)]?.read(line, calendar) ?? nothing) claims.push(claim)
  }
  /** The posting's own date comes first: days told without a year are counted from it. */
  ask(datesPosted, { isDayFirst })
  const stated = claims.find((claim) => claim.field === 'datePosted')
  const posted = posting.datePosted ?? (stated?.field === 'datePosted' ? stated.value : undefined)
  ask(~(datesPosted | colons), { ...(posted !== undefined && { posted }), isDayFirst })
  return fillPosting(posting, withCurrencies(claims, lines, posting), guessed)
}

/** What is another currency in another country. */
const dependOnPlace: ReadonlySet<string> = new Set([ANY_DOLLAR, ANY_CURRENCY, 'INR'])
const rupees: ReadonlySet<string> = new Set(['PKR', 'LKR'])

/** "Rs." are India's, unless the places are another country's that pays in rupees. */
function ownRupees(currency: string, local: string | undefined): string {
  return currency === 'INR' && local !== undefined && rupees.has(local) ? local : currency
}

/** The claims with the currencies that only the place tells; pay whose currency no place tells is left out. */
function withCurrencies(claims: readonly Claim[], lines: readonly { line: Line }[], posting: Posting): readonly Claim[] {
  let local: LocalCurrency | undefined
  return claims.map((claim) => {
    if (claim.field !== 'baseSalary' || !claim.value.some(({ currency }) => dependOnPlace.has(currency))) return claim
    local ??= localCurrency(lines, posting.jobLocation)
    const { dollar, any } = local
    const value = claim.value.flatMap((pay) => {
      const currency = pay.currency === ANY_DOLLAR ? dollar : pay.currency === ANY_CURRENCY ? any : ownRupees(pay.currency, any)
      return currency ? [{ ...pay, currency }] : []
    })
    return { ...claim, value, trust: value.length ? claim.trust : 0 }
  })
}

/** Marks of lists and of emphasis at the start of a line. */
const marks = '*#_>•-'

/** Labels of fields that, alone on a line, may read as something else than a heading. */
const fieldNames: ReadonlySet<string> = new Set(
  'company|employer|closing|closes|closing on|town|city|country|facility|organization|organisation|property|school|hospital|practice|location|locations|salary|salary range|pay|pay range|pay rate|wage|rate|compensation|reward|rewards|package|remuneration|job title|title|position|department|closing date|advert closes|vacancy closes|applications close|filing period|filing deadline|final filing date|application period|application deadline|deadline|job type|employment type|posted by|remote job|open & closing dates|opening and closing dates'.split(
    '|',
  ),
)

/** A line with the bits of the readers to ask about it. */
interface FactLine {
  line: Line
  open: number
}

/** Statements with their labels, and the readers worth asking about each; a heading is the label of the line below it. */
function readLines(statements: readonly Placed[], firstPlace: number): FactLine[] {
  let above: { label: string; open: number } | undefined
  let rest: Placed | undefined
  return statements.flatMap((stretch, index) => {
    const statement = rest ? { ...stretch, from: rest.from, place: placeOf(rest, stretch) } : stretch
    rest = isCut(statement, statements[index + 1]) ? statement : undefined
    if (rest) return []
    const bits = gate.open(statement)
    const parts = bits & colons ? partsOf(statement) : [statement]
    return parts.map((part) => {
      const { role } = statement.place
      const own = ownLabel(part)
      const isLabelled = own !== undefined && own.valueFrom < part.to
      const label = isLabelled ? own.label : role === 'heading' ? undefined : above?.label
      const { text, tokens, from, to } = part
      const line: Line = {
        text,
        tokens,
        from,
        to,
        role,
        place: firstPlace + index,
        valueFrom: isLabelled ? own.valueFrom : from,
        first: afterSigns(part, from, marks),
        label,
      }
      const open = (parts.length > 1 ? gate.open(part) : bits) | always
      const inherited = isLabelled || !above ? 0 : above.open
      const whole = role === 'heading' || to - from <= 3 ? wholeLabel(part) : undefined
      const isLabel = whole !== undefined && (fieldNames.has(whole) || isAnnouncement(whole))
      const heading = role === 'heading' || isLabel ? whole : undefined
      if (heading !== undefined) above = { label: heading, open }
      else above = undefined
      return { line, open: open | inherited }
    })
  })
}

/** Which of two parts of one statement tells its role: no heading goes on in the next statement. */
function placeOf(first: Placed, last: Placed): Statement {
  const isOnLine = !first.text.slice(first.tokens.end[first.to - 1], last.tokens.start[last.from]).includes('\n')
  return isOnLine && first.place.role === 'heading' ? last.place : first.place
}

/** A statement, cut where labels of further fields start in it. */
function partsOf(statement: Stretch): readonly Stretch[] {
  const labels = innerLabels(statement)
  if (!labels.length) return [statement]
  const { from, to } = statement
  return [from, ...labels].map((start, part) => ({ ...statement, from: start, to: labels[part] ?? to }))
}
