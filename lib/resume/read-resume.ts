import type { Found, ReadResume } from '../model/found.ts'
import type { Document, Line } from './document.ts'
import { besideContact, readBasics } from './parts/basics.ts'
import { readCertificates } from './parts/certificates.ts'
import { readEducation } from './parts/education.ts'
import { licencesIn } from './parts/licences.ts'
import { qualificationsOf } from './parts/qualifications.ts'
import { readSkills } from './parts/skills.ts'
import { languagesOf } from './parts/spoken.ts'
import { toldIn } from './parts/told.ts'
import { readWork, tellsJobs } from './parts/work.ts'
import type { Section } from './sections.ts'
import { toldSections, UNTOLD } from './told-sections.ts'
import type { ResumeWorld } from './world.ts'

/** Sections in which licences are told among other things. */
const ASIDE: ReadonlySet<Section['kind']> = new Set(['head', 'contact', 'summary', 'languages', 'interests', 'merits', 'other'])

/** Finds what a document tells of a person, each with its places in the text. Pure: the same document gives the same finds. */
export function readResume({ text, lines }: Document, world: ResumeWorld): ReadResume {
  const sections = toldSections(lines, world)
  const of = (kind: string) => sections.filter((section) => section.kind === kind)
  const headed = sections.some(({ kind }) => kind === 'work')
  const toldOnly = sections.filter((section) => UNTOLD.has(section.kind) && tellsJobs(section, world.today))
  const work = (headed ? of('work') : [...of('head'), ...toldOnly]).flatMap((section) => readWork(section, world.today))
  const basics = readBasics(sections, world.today)
  const telling = sections.map((section) =>
    section.kind === 'head' ? { ...section, lines: besideContact(section.lines, basics) } : section,
  )
  const skills = readSkills(telling, work, text, world)
  const qualifications = sections
    .filter(({ kind }) => kind === 'education' || kind === 'certificates')
    .map((section) => qualificationsOf(section, world))
  const studies = qualifications.flatMap((own) => readEducation(own.studies, world.today))
  const certificates = qualifications.flatMap((own) => readCertificates(own.certificates, world))
  const aside = [
    ...sections.filter(({ kind }) => ASIDE.has(kind)).map((section) => section.lines),
    ...qualifications.map((one) => one.languages),
  ]
  const licences = aside.flatMap((own) => licencesIn(own, world))
  const languages = languagesOf(sections)
  const told = toldIn(telling, {
    entries: [
      ...[...work, ...studies, ...certificates].flatMap(({ lines: own }) => own),
      ...[...languages, ...licences].flatMap(({ places }) => places),
    ],
    skills: skills.flatMap(({ places }) => places),
  })
  // A text in which nothing else is found is none about a person.
  const isAbout =
    [basics, work, studies, skills, languages, certificates].some((some) => some.length > 0) || sections.some(({ heading }) => heading)
  const found: (Found extends infer One ? (One extends Found ? Omit<One, 'id'> : never) : never)[] = [
    ...basics.map((one) => ({ section: 'basics' as const, ...one })),
    ...(told && isAbout ? [{ section: 'basics' as const, field: 'summary' as const, ...told }] : []),
    ...work.map(({ value, heads }) => ({ section: 'work' as const, value, places: spans(heads) })),
    ...studies.map(({ value, lines: own }) => ({ section: 'education' as const, value, places: spans(own) })),
    ...skills.map((skill) => ({ section: 'skills' as const, ...skill })),
    ...languages.map((language) => ({ section: 'languages' as const, ...language })),
    ...certificates.map(({ value, lines: own }) => ({ section: 'certificates' as const, value, places: spans(own) })),
    ...licences.map((licence) => ({ section: 'certificates' as const, ...licence })),
  ]
  return { text, rest: {}, found: found.map((one, place) => ({ ...one, id: String(place) }) as Found) }
}

const spans = (lines: readonly Line[]) => lines.map(({ start, end }) => ({ start, end }))
