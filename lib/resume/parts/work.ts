import type { ProfileWork } from '../../model/profile.ts'
import type { Line } from '../document.ts'
import type { Section } from '../sections.ts'
import { bodyOf } from './body.ts'
import { type Entry, entriesOf } from './entries.ts'
import { isProse } from './head-line.ts'
import { type Piece, piecesOfHead } from './head-parts.ts'
import { jobIn } from './job-sentence.ts'
import { isSameEmployer, OWN } from './piece-words.ts'
import { isPlace } from './places.ts'
import { sentencesOf } from './rejoined.ts'
import { type Roles, rolesOf } from './roles.ts'
import { positionScore } from './vocabulary.ts'

/** A job with the lines it was read from: those of its head, and all. */
export interface FoundWork {
  value: ProfileWork
  heads: Line[]
  lines: Line[]
}

/** The employer over several positions: the lines that name it, and what they say. */
interface Employer {
  heads: readonly Line[]
  pieces: readonly Piece[]
}

interface Job {
  entry: Entry
  over: Employer | undefined
}

/** Time in which somebody held no position, or none that is paid. */
const NO_JOB =
  /(?<!\p{L})(?:career|family|parental|maternity|paternity|childcare|caring|health|terminal|garden|travel|gap)\s(?:and\s\p{L}+\s)?(?:break|leave|time|pause|year)(?!\p{L})|(?<!\p{L})(?:(?:away from|off|out of|(?:looking|searching) for) work|no employment|not employed|unemployed|between jobs|stood down|furloughed|full[- ]time parent|stay[- ]at[- ]home|career change|sabbatical|elternzeit|mutterschutz|arbeitslos|arbeitssuchend|congé (?:parental|maternité)|excedencia)(?!\p{L})/iu
const UNPAID = /^(?:volunteer|unpaid|ehrenamtlich|bénévole|voluntari[oa])(?!\p{L})/iu

/** What is held beside work. */
const HONORARY =
  /(?<!\p{L})(?:unpaid|volunt\p{L}+|honorary|committee|trustee|treasurer|council|board|member|ehrenamt\p{L}*|bénévol\p{L}*)(?!\p{L})/iu

/** Reads the jobs of a section. */
export function readWork({ lines }: Section, today: Date): FoundWork[] {
  const jobs = underEmployers(entriesOf(lines, today)).filter(({ entry: { pieces } }) => !isNoJob(pieces))
  const roles = rolesOf(jobs.map(({ entry, over }) => ({ pieces: entry.pieces, placed: over !== undefined })))
  const employers = rolesOf(jobs.map(({ over }) => ({ pieces: over?.pieces ?? [], placed: false })))
  // "Acme, Leeds" over the first of the positions held there.
  let shared: Pick<Roles, 'name' | 'location'> = {}
  let above: string | undefined
  return jobs.flatMap(({ entry, over }, number): FoundWork[] => {
    const own = roles[number] ?? { notes: [] }
    const employer = employers[number]
    const named = employer?.name ?? employer?.position
    if (own.name || entry.heads.length > 1) shared = entry.heads.length > 1 ? own : {}
    // A point under an employer names none but a part of it.
    const known = (entry.dated.bullet ? named : undefined) ?? own.name ?? named
    const { name: told = known, location: place } = known !== undefined || OWN.test(own.position ?? '') ? {} : shared
    const name = told !== undefined && isSameEmployer(told) ? above : told
    above = name
    const location = own.location ?? employer?.location ?? place
    const heads = [...(over?.heads ?? []), ...entry.heads]
    const undated = undatedOf(entry)
    const body = undated.length > 0 ? [] : entry.body
    return [{ value: jobOf(entry, { ...own, name, location }, body), heads, lines: [...heads, ...body] }, ...undated]
  })
}

/** Whether a section whose heading does not tell holds jobs: most of its dated entries are positions held from one time to another. */
export function holdsJobs(section: Section, today: Date): boolean {
  const found = readWork(section, today)
  const jobs = found.filter(({ value: { position = '', startDate, endDate }, heads }) => {
    const lasted = startDate !== undefined && startDate !== endDate
    return lasted && positionScore(position) > 0 && !heads.some((line) => HONORARY.test(line.text) || isProse(line))
  })
  return jobs.length > 0 && jobs.length * 2 >= found.length
}

/** Whether some sentence of a section tells a job. */
export const tellsJobs = ({ lines }: Section, today: Date): boolean => sentencesOf(lines).some((line) => jobIn(line, today) !== undefined)

const isNoJob = (pieces: readonly Piece[]) => {
  const [first] = pieces
  return first !== undefined && (NO_JOB.test(first.text) || (UNPAID.test(first.text) && pieces.length < 3))
}

/** The entries that are jobs, each with the employer it stands under; an employer with its own time over positions is none itself. */
function underEmployers(entries: readonly Entry[]): Job[] {
  let over: Entry | undefined
  // Where the head of the first position held somewhere starts with the employer, the next ones are held there.
  let before: Employer | undefined
  return entries.flatMap((entry, number): Job[] => {
    if (isOver(entry, entries[number + 1])) {
      over = entry
      return []
    }
    if (over && (!isWithin(entry, over) || (namesEmployer(entry) && !entry.dated.bullet))) over = undefined
    const group = entry.group && { heads: [entry.group], pieces: piecesOfHead(entry.group.text) }
    const [first, ...others] = entry.heads
    if (namesEmployer(entry) || others.length > 0)
      before = first && others.length > 0 && positionScore(first.text) < 0 ? { heads: [], pieces: piecesOfHead(first.text) } : undefined
    return [{ entry, over: over ?? group ?? (entry.pieces.length > 1 || others.length > 0 || entry.dated.gap ? undefined : before) }]
  })
}

const namesPosition = ({ pieces }: Entry) => pieces.some(({ text }) => positionScore(text) > 0)
const namesEmployer = ({ pieces }: Entry) => pieces.some(({ text }) => positionScore(text) < 0)

/** Whether what stands under a head tells at most what an employer is. */
const mayDescribe = (entry: Entry) => entry.body.length === 0 || (entry.body.length === 1 && !entry.body[0]?.bullet && namesEmployer(entry))

/** Whether a head is only that of the jobs under it. */
function isOver(entry: Entry, next: Entry | undefined): boolean {
  if (!next || entry.pieces.length === 0 || namesPosition(entry) || !mayDescribe(entry)) return false
  return (namesPosition(next) || namesEmployer(entry)) && isWithin(next, entry) && !namesEmployer(next)
}

function isWithin({ period }: Entry, { period: outer }: Entry): boolean {
  return (
    period.startDate >= outer.startDate &&
    (outer.endDate === undefined || (period.endDate ?? outer.endDate).slice(0, outer.endDate.length) <= outer.endDate)
  )
}

/** What is known of a job, some of it from the head over several. */
type Known = Omit<Roles, 'name' | 'location'> & { name: string | undefined; location: string | undefined }

function jobOf(entry: Entry, { position, name, location, notes }: Known, body: readonly Line[]): ProfileWork {
  const [first, ...rest] = body
  const place = location ?? (first && standsForPlace(first) ? first.text : undefined)
  const { summary, highlights } = bodyOf(place === first?.text ? rest : body)
  const held = position ?? (name && summary ? firstWords(summary) : undefined)
  const told = [...notes, summary].filter(Boolean).join('\n')
  return {
    ...(name && { name }),
    ...(held && { position: held }),
    ...(place && { location: place }),
    startDate: entry.period.startDate,
    ...(endOf(entry) && { endDate: endOf(entry) }),
    ...(told && { summary: told }),
    ...(highlights.length > 0 && { highlights }),
  }
}

/** "Driver. Milk from the farms to the plant": where the head names no position, a few first words may. */
function firstWords(summary: string): string | undefined {
  const words = /^([^.,;:]{3,40})[.:]\s/.exec(summary)?.[1]
  return words && positionScore(words) > 0 ? words : undefined
}

/** Jobs without a time under one that a single line tells, written in the same way: "Clerk, Town Library". */
function undatedOf({ heads, body }: Entry): FoundWork[] {
  if (heads.length > 1 || body.length === 0 || !body.every((line) => isJobLine(line))) return []
  const roles = rolesOf(body.map(({ text }) => ({ pieces: piecesOfHead(text), placed: false })))
  return body.map((line, number) => {
    const { position, name, location, notes } = roles[number] ?? { notes: [] }
    const value: ProfileWork = {
      ...(name && { name }),
      ...(position && { position }),
      ...(location && { location }),
      ...(notes.length > 0 && { summary: notes.join('\n') }),
    }
    return { value, heads: [line], lines: [line] }
  })
}

function isJobLine(line: Line): boolean {
  const [first, ...behind] = piecesOfHead(line.text)
  return !isProse(line) && behind.length > 0 && behind.length < 4 && positionScore(first?.text ?? '') > 0
}

/** "Dublin, Ireland" on a line of its own. */
function standsForPlace({ text, bullet }: Line): boolean {
  const isWritten = text.length < 50 && /^\p{Lu}[^.,;:]*(?:,\s*\p{Lu}[^.,;:]*){1,2}$/u.test(text) && text.split(/\s+/).length <= 6
  return !bullet && ((isWritten && positionScore(text) === 0) || isPlace(text))
}

function endOf({ period }: Entry): string | undefined {
  return period.single ? period.startDate : period.endDate
}
