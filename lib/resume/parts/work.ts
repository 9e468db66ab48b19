import type { ProfileWork } from '../../model/profile.ts'
import type { Line } from '../document.ts'
import type { Section } from '../sections.ts'
import { bodyOf } from './body.ts'
import { type Entry, entriesOf } from './entries.ts'
import { isProse, splitAtCommas } from './head-line.ts'
import { isPositionFirst, OWN, type Roles, rolesOf } from './roles.ts'
import { positionScore } from './vocabulary.ts'

/** A job with the lines it was read from: those of its head, and all. */
export interface FoundWork {
  value: ProfileWork
  heads: Line[]
  lines: Line[]
}

interface Job extends Roles {
  entry: Entry
}

/** Reads the jobs of a section. */
export function readWork({ lines }: Section, today: Date): FoundWork[] {
  const entries = entriesOf(lines, today)
  const positionFirst = isPositionFirst(entries)
  const jobs = entries.map((entry): Job => ({ entry, ...rolesOf(entry, positionFirst) }))
  // "Acme 2015–2022" over the positions held there, each with its own time, is their organisation and no job of its own.
  let over: Job | undefined
  // "Acme, Leeds" over the first of the positions held there.
  let shared: string | undefined
  return jobs.flatMap((job, number): FoundWork[] => {
    const { entry, position, name } = job
    if (isOver(job, jobs[number + 1])) {
      over = job
      return []
    }
    if (over && (!isWithin(entry, over.entry) || positionScore(name ?? '') < 0)) over = undefined
    if (name || entry.heads.length > 1) shared = entry.heads.length > 1 ? name : undefined
    const employer = over?.name ?? name ?? (OWN.test(position ?? '') ? undefined : shared)
    const location = (over && name) ?? job.location
    const heads = [...(over?.entry.heads ?? []), ...(entry.group ? [entry.group] : []), ...entry.heads]
    const undated = undatedOf(entry)
    const body = undated.length > 0 ? [] : entry.body
    return [{ value: jobOf(job, body, { name: employer, location }), heads, lines: [...heads, ...body] }, ...undated]
  })
}

/** Whether a head is only that of the jobs under it. */
function isOver({ entry, name, position }: Job, next: Job | undefined): boolean {
  return Boolean(name && !position && entry.body.length === 0 && next?.position && !next.name && isWithin(next.entry, entry))
}

function isWithin({ period }: Entry, { period: outer }: Entry): boolean {
  return period.startDate >= outer.startDate && (outer.endDate === undefined || (period.endDate ?? outer.endDate) <= outer.endDate)
}

function jobOf(
  { entry, position, notes }: Job,
  body: readonly Line[],
  { name, location }: { name: string | undefined; location: string | undefined },
): ProfileWork {
  const [first, ...rest] = body
  const place = location ?? (first && isPlace(first) ? first.text : undefined)
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
  return body.map((line) => {
    const { position, name, location, notes } = rolesOf({ parts: [{ text: line.text, line: 0 }], group: undefined }, true)
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
  const [first = '', ...behind] = splitAtCommas(line.text)
  return !isProse(line) && behind.length > 0 && behind.length < 4 && positionScore(first) > 0
}

/** "Dublin, Ireland" on a line of its own. */
function isPlace({ text, bullet }: Line): boolean {
  const isWritten = text.length < 50 && /^\p{Lu}[^.,;:]*(?:,\s*\p{Lu}[^.,;:]*){1,2}$/u.test(text) && text.split(/\s+/).length <= 6
  return !bullet && isWritten && positionScore(text) === 0
}

function endOf({ period }: Entry): string | undefined {
  return period.single ? period.startDate : period.endDate
}
