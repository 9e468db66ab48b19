import type { ProfileSkill } from '../../model/profile.ts'
import type { Skill } from '../../model/skill.ts'
import type { Span } from '../../model/span.ts'
import { type Line, spanIn, unwrapped } from '../document.ts'
import type { Section } from '../sections.ts'
import type { ResumeWorld } from '../world.ts'
import { isLanguageName } from './language-names.ts'
import { membersOf } from './list.ts'
import type { FoundWork } from './work.ts'

export interface FoundSkill {
  value: ProfileSkill
  places: Span[]
  jobs: string[]
}

/** Sections whose prose may name skills; abilities and groups of skills count only where the person lists them. */
const PROSE: ReadonlySet<Section['kind']> = new Set([
  'head',
  'summary',
  'work',
  'education',
  'projects',
  'volunteer',
  'certificates',
  'merits',
  'other',
])
const NAMED: ReadonlySet<Skill['kind']> = new Set(['language', 'tool', 'platform', 'method', 'domain'])
const YEARS = /(\d{1,2})\+?\s?(?:years?|yrs?|jahre?n?|ans?|años?)\b/i
const LONGEST_NAME = 5
/** How well, in a column of its own. */
export const LEVEL =
  /^(?:(?:very|sehr|très|muy)\s)?(?:good|basics?|basic knowledge|advanced|expert|fluent|intermediate|beginner|proficient|excellent|native|working knowledge|reading knowledge|strong|confident|gut|grundkenntnisse|fortgeschritten|experte|sicher|bien|bon|notions|avancé|courant|intermédiaire|expert|bueno|básico|avanzado|medio|intermedio|experto)$/i

/** Reads the skills that the person lists, and those that their work names, with the years that dated work gives them. */
export function readSkills(sections: readonly Section[], work: readonly FoundWork[], text: string, world: ResumeWorld): FoundSkill[] {
  const found = new Map<string, FoundSkill>()
  const add = (key: string, value: ProfileSkill, place: Span) => {
    const known = found.get(key)
    if (!known) found.set(key, { value, places: [place], jobs: [] })
    else {
      known.places.push(place)
      known.value = { ...value, ...known.value }
    }
  }
  const organisations = work.flatMap((job) => namePlaces(job))
  const named = ({ id, label }: Skill): ProfileSkill => ({ name: label, skill: id })
  for (const { kind, lines } of sections) {
    if (kind === 'skills')
      for (const line of unwrapped(lines))
        for (const { value, place } of listed(line, world)) add(value.skill ?? value.name.toLowerCase(), value, place)
    else if (PROSE.has(kind))
      for (const stretch of stretches(lines))
        for (const { skill, start, end } of world.skillsIn(text.slice(stretch.start, stretch.end).replaceAll('\n', ' '))) {
          const place = { start: stretch.start + start, end: stretch.start + end }
          if (isNamed(skill, kind) && end - start > 1 && !organisations.some((name) => name.start < place.end && name.end > place.start))
            add(skill.id, named(skill), place)
        }
  }
  const skills = [...found.values()].filter(({ value }) => !isLanguageName(value.name))
  for (const skill of skills) {
    const jobs = work.filter(({ lines }) =>
      skill.places.some(({ start, end }) => lines.some((line) => start < line.end && end > line.start)),
    )
    const years = world.yearsOf(jobs.map(({ value }) => value))
    if (jobs.length > 0 && years > 0 && skill.value.years === undefined) skill.value = { ...skill.value, years }
    skill.jobs = jobs.flatMap(({ value }) => value.name ?? value.position ?? [])
  }
  return skills
}

/** Where heads name the organisation: "City Library" is no skill in libraries. */
function namePlaces({ value, heads }: FoundWork): Span[] {
  return heads.flatMap((line) => {
    const at = value.name === undefined ? -1 : line.text.indexOf(value.name)
    return at < 0 ? [] : [spanIn(line, at, at + (value.name?.length ?? 0))]
  })
}

/** Languages people speak have their own section; what a degree is in is no skill by that. */
const isNamed = ({ id, kind }: Skill, section: Section['kind']) =>
  NAMED.has(kind) && !id.startsWith('lang-') && (section !== 'education' || (kind !== 'domain' && kind !== 'method'))

/** Lines that follow one another directly are one text: a skill's words may be wrapped. */
function stretches(lines: readonly Line[]): Span[] {
  const spans: Span[] = []
  for (const line of lines) {
    const last = spans.at(-1)
    if (last && !line.bullet && !line.gap && line.start >= last.end && line.start - last.end <= 1) last.end = line.end
    else spans.push({ start: line.start, end: line.end })
  }
  return spans
}

/** The skills a line of a skills section lists: those the lexicon knows, and short names that it does not. */
function listed(line: Line, world: ResumeWorld): { value: ProfileSkill; place: Span }[] {
  const from = labelEnd(line.text)
  return membersOf(line.text.slice(from)).flatMap(({ text, start, end }): { value: ProfileSkill; place: Span }[] => {
    const place = spanIn(line, from + start, from + end)
    const extra = extraOf(text)
    const name = text
      .replace(/\s*[([].*$/, '')
      .replace(/\s+[–—-]\s+.*$/, '')
      .replace(/[\s●○•★☆■□◆◇▪▫⬤◯*]+$/u, '')
      .replace(/^(?:and|und|et|y)\s+/i, '')
      .trim()
    const whole = world.resolve(name)
    if (whole && !whole.id.startsWith('lang-')) {
      const inner = /[([]([^)\]]*)/.exec(text)?.[1] ?? ''
      const nested = membersOf(inner).flatMap((member) => world.resolve(member.text) ?? [])
      return [
        { value: { name: whole.label, skill: whole.id, ...extra }, place },
        ...nested.map(({ id, label }) => ({ value: { name: label, skill: id }, place })),
      ]
    }
    const known = world.skillsIn(text).filter(({ skill }) => !skill.id.startsWith('lang-') && skill.kind !== 'credential')
    if (known.length > 0)
      return known.map(({ skill, start: at, end: to }) => ({
        value: { name: skill.label, skill: skill.id, ...extra },
        place: spanIn(line, from + start + at, from + start + to),
      }))
    if (name === '' || LEVEL.test(name) || name.split(/\s+/).length > LONGEST_NAME || !/\p{L}{2}/u.test(name)) return []
    return [{ value: { name, ...extra }, place }]
  })
}

/** Where the list of a labelled line starts: "Tools: Excel, SAP", or the label in a cell of its own. */
export function labelEnd(text: string): number {
  const colon = text.indexOf(':')
  if (colon > 0 && colon < 40) return colon + 1
  const [label = '', list = '', ...more] = text.split('\t')
  return more.length === 0 && list.includes(',') && !label.includes(',') ? label.length + 1 : 0
}

/** "Python (5 years)", "Excel – advanced", "SQL basics". */
function extraOf(text: string): Pick<ProfileSkill, 'years' | 'level'> {
  const years = Number(YEARS.exec(text)?.[1])
  const level = levelIn(text)
  return { ...(years > 0 && years < 60 && { years }), ...(level !== undefined && { level }) }
}

/** How well, in brackets behind a skill, behind a dash, or as its first or last word. */
function levelIn(text: string): string | undefined {
  const parts = text.split(/[()[\]\t,]|\s[–—-]\s/).slice(1)
  const words = text.trim().split(/\s+/)
  return [...parts, ...(words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [])]
    .map((part) => part.trim())
    .find((part) => LEVEL.test(part))
}
