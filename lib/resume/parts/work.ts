import type { ProfileWork } from '../../model/profile.ts'
import type { Line } from '../document.ts'
import type { Section } from '../sections.ts'
import { bodyOf } from './body.ts'
import { type Entry, entriesOf } from './entries.ts'
import { positionScore } from './vocabulary.ts'

/** A job with the lines it was read from: those of its head, and all. */
export interface FoundWork {
  value: ProfileWork
  heads: Line[]
  lines: Line[]
}

/** Reads the jobs of a section. */
export function readWork({ lines }: Section, today: Date): FoundWork[] {
  const entries = entriesOf(lines, today)
  const positionFirst = isPositionFirst(entries)
  const jobs = entries.map((entry) => ({ entry, ...rolesOf(entry, positionFirst) }))
  // "Acme 2015–2022" over the positions held there, each with its own time, is their organisation and no job of its own.
  let over: { name: string; until: string } | undefined
  return jobs.flatMap(({ entry, position, name, location }, number): FoundWork[] => {
    const next = jobs[number + 1]
    const start = entry.period.startDate
    if (name && !position && next && !next.name && next.position && next.entry.period.startDate >= start && entry.body.length === 0) {
      over = { name, until: start }
      return []
    }
    if (name || entry.period.startDate < (over?.until ?? '')) over = undefined
    const [first, ...rest] = entry.body
    const place = location ?? (first && isPlace(first) ? first.text : undefined)
    const { summary, highlights } = bodyOf(place === first?.text ? rest : entry.body)
    const organisation = name ?? over?.name
    const value: ProfileWork = {
      ...(organisation && { name: organisation }),
      ...(position && { position }),
      ...(place && { location: place }),
      startDate: entry.period.startDate,
      ...(endOf(entry) && { endDate: endOf(entry) }),
      ...(summary && { summary }),
      ...(highlights.length > 0 && { highlights }),
    }
    const heads = entry.group ? [entry.group, ...entry.heads] : entry.heads
    return [{ value, heads, lines: [...heads, ...entry.body] }]
  })
}

/** "Dublin, Ireland" on a line of its own. */
function isPlace({ text, bullet }: Line): boolean {
  return !bullet && text.length < 50 && /^\p{Lu}[^.,;:]*(?:,\s*\p{Lu}[^.,;:]*){1,2}$/u.test(text) && text.split(/\s+/).length <= 6
}

function endOf({ period }: Entry): string | undefined {
  return period.single ? period.startDate : period.endDate
}

/** Whether most entries whose words show it name the position before the organisation. */
function isPositionFirst(entries: readonly Entry[]): boolean {
  let votes = 0
  for (const { parts } of entries) {
    const [first, second] = parts
    if (first && second) votes += Math.sign(positionScore(first.text) - positionScore(second.text))
  }
  return votes >= 0
}

interface Roles {
  position?: string
  name?: string
  location?: string
}

/** "Cicero, IL": no position and no organisation is written so. */
const TOWN = /^\p{Lu}[\p{L}. -]+,\s\p{Lu}{2}$/u

/** Tells which parts of a head are the position, the organisation and the place. */
function rolesOf({ parts, group }: Entry, positionFirst: boolean): Roles {
  const all = separated(parts)
  const town = all.find((text) => TOWN.test(text))
  const texts = all.length > 2 ? all.filter((text) => text !== town) : all
  if (group) {
    const [position, location] = texts
    return { name: group.text, ...(position && { position }), ...(location && { location }) }
  }
  const [one, two] = texts
  if (one === undefined) return {}
  if (two === undefined) return positionScore(one) < 0 ? { name: one } : { position: one }
  const scores = texts.map(positionScore)
  const best = Math.max(...scores)
  let place = scores.indexOf(best)
  if (scores[0] === scores[1] && (best === scores[0] || texts.length === 2)) place = positionFirst ? 0 : 1
  const others = texts.filter((_, at) => at !== place)
  const organisation = others.toSorted((a, b) => Math.min(0, positionScore(a)) - Math.min(0, positionScore(b)))[0]
  const location = others.find((text) => text !== organisation)
  const where = location ?? town
  const position = texts[place]
  return {
    ...(position && { position }),
    ...(organisation && { name: organisation }),
    ...(where && { location: where }),
  }
}

/** Words that go on after a comma: "Acme, Inc.". */
const GOES_ON = /^(?:inc|ltd|llc|gmbh|plc|corp|s\.?a|s\.?l|co|ag|kg)\b/i

/** The parts of a head, those with commas parted too where the head has too few: "Nurse, St Mary, Leeds". */
function separated(parts: Entry['parts']): string[] {
  const whole = parts.map(({ text }) => text)
  const best = Math.max(...whole.map(positionScore))
  return whole.flatMap((text) => {
    const pieces = commaParts(text)
    if (pieces.length === 1) return [text]
    if (whole.length === 1) {
      // Up to the organisation it is the position, behind it the place.
      const named = pieces.findIndex((piece, at) => at > 0 && positionScore(piece) < 0)
      const place = named > 0 ? named : 1
      return [pieces.slice(0, place).join(', '), pieces[place] ?? '', pieces.slice(place + 1).join(', ')].filter(Boolean)
    }
    // Beside another part the comma parts an organisation from its place, and a position from nothing.
    const [first = '', ...rest] = pieces
    return best > 0 && positionScore(text) === best ? [text] : [first, rest.join(', ')]
  })
}

function commaParts(text: string): string[] {
  return text.split(/,\s+/).reduce<string[]>((pieces, piece) => {
    if (pieces.length > 0 && GOES_ON.test(piece)) pieces[pieces.length - 1] += `, ${piece}`
    else pieces.push(piece)
    return pieces
  }, [])
}
