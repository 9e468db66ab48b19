import type { Found, ReadResume } from '../model/found.ts'
import type { Document, Line } from './document.ts'
import { withoutLabels } from './labels.ts'
import { readBasics } from './parts/basics.ts'
import { readCertificates } from './parts/certificates.ts'
import { readEducation } from './parts/education.ts'
import { licencesIn } from './parts/licences.ts'
import { qualificationsOf } from './parts/qualifications.ts'
import { readSkills } from './parts/skills.ts'
import { languagesOf } from './parts/spoken.ts'
import { readWork } from './parts/work.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { ResumeWorld } from './world.ts'

/** Sections that forms fill in beside labels. */
const LABELLED: ReadonlySet<Section['kind']> = new Set(['head', 'contact', 'work', 'education'])

/** Sections in which licences are told among other things. */
const ASIDE: ReadonlySet<Section['kind']> = new Set(['head', 'contact', 'summary', 'languages', 'interests', 'other'])

/** Finds what a document tells of a person, each with its places in the text. Pure: the same document gives the same finds. */
export function readResume({ text, lines }: Document, world: ResumeWorld): ReadResume {
  const sections = sectionsOf(lines).map((section) =>
    LABELLED.has(section.kind) ? { ...section, lines: withoutLabels(section.lines) } : section,
  )
  const of = (kind: string) => sections.filter((section) => section.kind === kind)
  const headed = sections.some(({ kind }) => kind === 'work')
  const work = (headed ? of('work') : of('head')).flatMap((section) => readWork(section, world.today))
  const qualifications = sections
    .filter(({ kind }) => kind === 'education' || kind === 'certificates')
    .map((section) => qualificationsOf(section, world))
  const found: (Found extends infer One ? (One extends Found ? Omit<One, 'id'> : never) : never)[] = [
    ...readBasics(sections, world.today).map((basics) => ({ section: 'basics' as const, ...basics })),
    ...work.map(({ value, heads }) => ({ section: 'work' as const, value, places: spans(heads) })),
    ...qualifications
      .flatMap(({ studies }) => readEducation(studies, world.today))
      .map(({ value, lines: own }) => ({ section: 'education' as const, value, places: spans(own) })),
    ...readSkills(sections, work, text, world).map((skill) => ({ section: 'skills' as const, ...skill })),
    ...languagesOf(sections).map((language) => ({ section: 'languages' as const, ...language })),
    ...qualifications
      .flatMap(({ certificates }) => readCertificates(certificates, world))
      .map(({ value, lines: own }) => ({ section: 'certificates' as const, value, places: spans(own) })),
    ...sections
      .filter(({ kind }) => ASIDE.has(kind))
      .flatMap(({ lines }) => licencesIn(lines, world))
      .map((licence) => ({ section: 'certificates' as const, ...licence })),
  ]
  return { text, rest: {}, found: found.map((one, place) => ({ ...one, id: String(place) }) as Found) }
}

const spans = (lines: readonly Line[]) => lines.map(({ start, end }) => ({ start, end }))
