import type { Line } from './document.ts'
import { headingsByStyle, standsOverTime } from './heading-styles.ts'
import { headingKind, isSpacedOut, kindByWords, LONGEST_HEADING, type SectionKind } from './headings.ts'
import { unnumbered } from './numbering.ts'
import { isLanguageName } from './parts/language-names.ts'
import { membersOf } from './parts/list.ts'

/** A part of a document under one heading; `head` is what stands before all headings. */
export interface Section {
  kind: SectionKind | 'head'
  heading: Line | undefined
  lines: Line[]
}

/** Sections that one line may hold by itself: "Languages: German, English". */
const INLINE: ReadonlySet<SectionKind> = new Set(['summary', 'education', 'skills', 'languages', 'certificates', 'interests', 'contact'])
/** Sections that hold lists and no prose: a paragraph after them is about something else. */
const LISTS: ReadonlySet<Section['kind']> = new Set(['education', 'skills', 'languages', 'certificates', 'interests'])
/** Headings that a job has parts under, too: "Key achievements:". */
const IN_JOBS: ReadonlySet<SectionKind> = new Set(['summary', 'skills', 'certificates', 'projects', 'merits', 'other'])

/** Parts a document's lines at its headings. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  let current: Section = { kind: 'head', heading: undefined, lines: [] }
  const sections = [current]
  const open = (section: Section) => {
    sections.push(section)
    current = section
  }
  const rows = unnumbered(lines).flatMap(inMargin)
  const styled = headingsByStyle(rows)
  rows.forEach((line, at) => {
    const kind = isHeadingLike(line) || styled.has(line) ? headingOf(line, styled.has(line)) : undefined
    if (kind && !isWithinJob(line, kind, current) && (styled.has(line) || !isListed(rows, at, kind, current))) {
      open({ kind, heading: line, lines: [] })
      return
    }
    const label = labelOf(line)
    if (label && label.kind !== current.kind && !belongs(label, current.kind)) {
      const before = current
      sections.push({ kind: label.kind, heading: undefined, lines: [label.rest] })
      open({ ...before, lines: [] })
      return
    }
    if (styled.has(line) || isUnknownHeading(rows, at, current)) {
      open({ kind: kindByWords(line.text) ?? 'other', heading: line, lines: [] })
      return
    }
    if (line.gap && LISTS.has(current.kind) && isSentence(line)) open({ kind: 'other', heading: undefined, lines: [] })
    if (line.apart && current.kind !== 'head') open({ kind: 'head', heading: undefined, lines: [] })
    current.lines.push(line)
  })
  return sections.filter(({ heading, lines: own }) => heading !== undefined || own.length > 0)
}

/** What a line heads; one that is set apart may hold slips of the hand. */
const headingOf = (line: Line, isStyled: boolean): SectionKind | undefined =>
  headingKind(line.text) ??
  (isStyled || line.heading || line.gap || line.text.endsWith(':') || isCapitals(line.text)
    ? headingKind(line.text, { slips: true })
    : undefined)

/** A heading in the margin and its section beside it are two lines. */
function inMargin(line: Line): Line[] {
  const tab = line.text.indexOf('\t')
  const heading = line.text.slice(0, Math.max(0, tab))
  if (!line.gap || line.bullet || headingKind(heading) === undefined || heading.endsWith(':')) return [line]
  const from = line.text.length - line.text.slice(tab).trimStart().length
  return [
    { ...line, text: heading, end: line.start + heading.length },
    { ...line, text: line.text.slice(from), start: line.start + from, gap: false },
  ]
}

/** Whether a line only heads a part of a job: it stands in it without room above. */
function isWithinJob(line: Line, kind: SectionKind, { kind: own, heading }: Section): boolean {
  if (own !== 'work' || !IN_JOBS.has(kind) || line.gap || line.heading || line.size > 1.05 || isCapitals(line.text)) return false
  return line.text.endsWith(':') || heading?.gap === true
}

/** Whether a line is one of a list, though its words would head jobs if it stood over a time: "Bar experience" among skills. */
function isListed(lines: readonly Line[], at: number, kind: SectionKind, current: Section): boolean {
  const line = lines[at]
  const isTold = !line || line.heading || headingKind(line.text) !== undefined
  return kind === 'work' && LISTS.has(current.kind) && !isTold && !standsOverTime(lines, at)
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase()

const LONGEST_UNKNOWN = 5

/** Whether a line whose words no list knows heads a section all the same: it stands by itself over a paragraph where a list would go on. */
function isUnknownHeading(lines: readonly Line[], at: number, current: Section): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || !line.gap || !isHeadingLike(line) || !LISTS.has(current.kind)) return false
  if (/[\d,:|·•–—@]/.test(line.text) || !/^\p{Lu}/u.test(line.text) || line.text.split(/\s+/).length > LONGEST_UNKNOWN) return false
  return !next.gap && !next.bullet && isSentence(next)
}

const LEAST_SENTENCE = 3
/** Whether a line is prose: one that ends like a sentence, or holds the end of one. */
function isSentence({ text, bullet }: Line): boolean {
  return !bullet && /\p{Ll}{3,}[.!](?:\s+\p{Lu}|$)/u.test(text) && !text.includes('\t') && text.split(/\s+/).length >= LEAST_SENTENCE
}

/** Whether a labelled line is a part of the section it stands in: skills used in a job, and among skills the languages of programs. */
function belongs({ kind, rest }: { kind: SectionKind; rest: Line }, section: Section['kind']): boolean {
  if (section === 'work') return kind === 'education' || IN_JOBS.has(kind)
  if (section === 'summary' || section === 'other' || section === 'head') return false
  const named = membersOf(rest.text).some(({ text }) => isLanguageName(text.split(/[\s(:–—-]/)[0] ?? ''))
  return kind === 'summary' || (section === 'skills' && kind === 'languages' && !named)
}

function isHeadingLike({ text, bullet }: Line): boolean {
  return !bullet && (!text.includes('\t') || isSpacedOut(text)) && !/[.;,]$/.test(text)
}

function labelOf(line: Line): { kind: SectionKind; rest: Line } | undefined {
  const colon = line.text.indexOf(':')
  if (colon < 2 || colon > LONGEST_HEADING) return undefined
  const kind = headingKind(line.text.slice(0, colon))
  const from = line.text.length - line.text.slice(colon + 1).trimStart().length
  if (!kind || !INLINE.has(kind) || from >= line.text.length) return undefined
  return { kind, rest: { ...line, text: line.text.slice(from), start: line.start + from } }
}
