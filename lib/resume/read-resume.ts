import type { Found, ReadResume } from '../model/found.ts'
import type { Document, Line } from './document.ts'
import { withoutLabels } from './labels.ts'
import { readBasics } from './parts/basics.ts'
import { readCertificates } from './parts/certificates.ts'
import { readEducation } from './parts/education.ts'
import { readLanguages } from './parts/languages.ts'
import { readSkills } from './parts/skills.ts'
import { readWork } from './parts/work.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { ResumeWorld } from './world.ts'

/** Sections that forms fill in beside labels. */
const LABELLED: ReadonlySet<Section['kind']> = new Set(['head', 'contact', 'work', 'education'])

/** Finds what a document tells of a person, each with its places in the text. Pure: the same document gives the same finds. */
export function readResume({ text, lines }: Document, world: ResumeWorld): ReadResume {
  const sections = sectionsOf(lines).map((section) =>
    LABELLED.has(section.kind) ? { ...section, lines: withoutLabels(section.lines) } : section,
  )
  const of = (kind: string) => sections.filter((section) => section.kind === kind)
  const headed = sections.some(({ kind }) => kind === 'work')
  const work = (headed ? of('work') : of('head')).flatMap((section) => readWork(section, world.today))
  const found: (Found extends infer One ? (One extends Found ? Omit<One, 'id'> : never) : never)[] = [
    ...readBasics(sections, world.today).map((basics) => ({ section: 'basics' as const, ...basics })),
    ...work.map(({ value, heads }) => ({ section: 'work' as const, value, places: spans(heads) })),
    ...of('education')
      .flatMap((section) => readEducation(section, world.today))
      .map(({ value, lines: own }) => ({ section: 'education' as const, value, places: spans(own) })),
    ...readSkills(sections, work, text, world).map((skill) => ({ section: 'skills' as const, ...skill })),
    ...of('languages')
      .flatMap(readLanguages)
      .map((language) => ({ section: 'languages' as const, ...language })),
    ...of('certificates')
      .flatMap((section) => readCertificates(section, world.today))
      .map(({ value, lines: own }) => ({ section: 'certificates' as const, value, places: spans(own) })),
  ]
  return { text, rest: {}, found: found.map((one, place) => ({ ...one, id: String(place) }) as Found) }
}

const spans = (lines: readonly Line[]) => lines.map(({ start, end }) => ({ start, end }))
