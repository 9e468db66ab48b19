import type { Posting } from '../../model/posting.ts'
import type { Statement } from '../../model/statement.ts'
import { createGate } from '../gate.ts'
import type { Stretch } from '../stretch.ts'
import { applicationLimit } from './application-limit.ts'
import { closingDate } from './closing-date.ts'
import { employmentType } from './employment-type.ts'
import { fillPosting } from './fill.ts'
import { afterSigns, type Claim, type FactReader, type Line, nothing, ownLabel, wholeLabel } from './line.ts'
import { location } from './location.ts'
import { organization } from './organization.ts'
import { organizationInside } from './organization-inside.ts'
import { placeholders } from './placeholders.ts'
import { postedDate } from './posted-date.ts'
import { salary } from './salary.ts'
import { title } from './title.ts'
import { titleInside } from './title-inside.ts'
import { workplace } from './workplace.ts'

const readers: readonly FactReader[] = [
  title,
  titleInside,
  organization,
  organizationInside,
  location,
  workplace,
  employmentType,
  salary,
  postedDate,
  closingDate,
  applicationLimit,
  placeholders,
]
const gate = createGate(readers.map(({ triggers = [] }) => ({ triggers })))
const always = readers.reduce((mask, { triggers }, index) => (triggers ? mask : mask | (1 << index)), 0)
/** The bit of the reader that is asked first. */
const datesPosted = 1 << readers.indexOf(postedDate)

/** Reads the facts a posting's text states into the fields its page left open. */
export function readFacts(posting: Posting, statements: readonly (Stretch & { place: Statement })[]): Posting {
  const lines = readLines(statements)
  const claims: Claim[] = []
  const ask = (wanted: number, posted?: string) => {
    for (const { line, open } of lines)
      for (let mask = open & wanted; mask; mask &= mask - 1)
        for (const claim of readers[31 - Math.clz32(mask & -mask)]?.read(line, posted) ?? nothing) claims.push(claim)
  }
  /** The posting's own date comes first: days told without a year are counted from it. */
  ask(datesPosted)
  const stated = claims.find((claim) => claim.field === 'datePosted')
  ask(~datesPosted, posting.datePosted ?? (stated?.field === 'datePosted' ? stated.value : undefined))
  return fillPosting(posting, claims)
}

/** Marks of lists and of emphasis at the start of a line. */
const marks = '*#_>•-'

/** Statements with their labels, and the readers worth asking about each; a heading is the label of the line below it. */
function readLines(statements: readonly (Stretch & { place: Statement })[]): { line: Line; open: number }[] {
  let above: { label: string; open: number } | undefined
  return statements.map((statement, place) => {
    const { role } = statement.place
    const own = ownLabel(statement)
    const isLabelled = own !== undefined && own.valueFrom < statement.to
    const label = isLabelled ? own.label : role === 'heading' ? undefined : above?.label
    const { text, tokens, from, to } = statement
    const line: Line = {
      text,
      tokens,
      from,
      to,
      role,
      place,
      valueFrom: isLabelled ? own.valueFrom : from,
      first: afterSigns(statement, from, marks),
      label,
    }
    const open = gate.open(statement) | always
    const inherited = isLabelled || !above ? 0 : above.open
    const heading = role === 'heading' ? wholeLabel(statement) : undefined
    above = heading === undefined ? undefined : { label: heading, open }
    return { line, open: open | inherited }
  })
}
