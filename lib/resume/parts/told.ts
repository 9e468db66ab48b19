import type { Span } from '../../model/span.ts'
import type { Line } from '../document.ts'
import { headingKind } from '../headings.ts'
import type { Section } from '../sections.ts'
import { paragraphsOf } from './body.ts'
import { membersOf } from './list.ts'
import { LEVEL, labelEnd } from './skills.ts'

/** Sections that say nothing about what the person can. */
const SILENT: ReadonlySet<Section['kind']> = new Set(['contact', 'interests', 'references'])
/** Sections whose heading says what the lines under it are. */
const NAMING: ReadonlySet<Section['kind']> = new Set(['projects', 'volunteer', 'merits'])
/** A sentence about referees or hobbies. */
const ASIDE =
  /(?:^|(?<=[.!]\s))(?:[^.!]*\b(?:references?|referees?)\b[^.!]*\b(?:request|available|interview|given|supplied)\b|(?:hobby|hobbies|interests)\s*:)[^.!]*(?:[.!]|$)/gi

/**
 * What the person tells in their own words and no entry of the profile holds: the summary, and whatever stands outside the jobs, degrees,
 * certificates, languages and lists of skills, whose places are `taken`.
 */
export function toldIn(sections: readonly Section[], taken: Taken): { value: string; places: Span[] } | undefined {
  const told = sections.filter(({ kind }) => !SILENT.has(kind)).flatMap((section) => linesOf(section, taken))
  const value = told.map(({ words }) => words).join('\n')
  return value === '' ? undefined : { value, places: told.flatMap(({ lines }) => lines.map(({ start, end }) => ({ start, end }))) }
}

/** The share of a line that is most of it. */
const MOST = 0.7

interface Taken {
  entries: readonly Span[]
  skills: readonly Span[]
}

interface Told {
  words: string
  lines: readonly Line[]
}

function linesOf({ kind, heading, lines }: Section, taken: Taken): Told[] {
  const left = lines
    .filter((line) => !(kind === 'skills' ? isListed(line, taken.skills) : isEntry(line, kind, taken.entries)))
    .map((line) => ({ ...line, text: line.text.replace(ASIDE, '').trim() }))
    .filter(({ text }) => text !== '')
  if (left.length === 0) return []
  const title = heading && (NAMING.has(kind) || headingKind(heading.text) === undefined) ? [{ words: heading.text, lines: [heading] }] : []
  return [
    ...title,
    {
      words: paragraphsOf(left)
        .map(({ text }) => text)
        .join('\n'),
      lines: left,
    },
  ]
}

/** Whether a line is a list of skills, each of which is read. */
function isListed(line: Line, skills: readonly Span[]): boolean {
  const from = labelEnd(line.text)
  return membersOf(line.text.slice(from)).every(
    ({ text, start, end }) => LEVEL.test(text) || meets(skills, { start: line.start + from + start, end: line.start + from + end }),
  )
}

/** Whether a line is read into entries, all but a few words of it: a sentence that names a licence or a language says more than that. */
function isEntry(line: Line, kind: Section['kind'], entries: readonly Span[]): boolean {
  if (kind === 'languages') return meets(entries, line)
  const read = entries.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start)), 0)
  return read >= MOST * line.text.length
}

const meets = (spans: readonly Span[], one: Span) => spans.some(({ start, end }) => start < one.end && end > one.start)
