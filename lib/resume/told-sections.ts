import type { Line } from './document.ts'
import { withoutLabels } from './labels.ts'
import { qualificationsUnder, withStudiesApart } from './parts/qualifications.ts'
import { holdsJobs } from './parts/work.ts'
import { type Section, sectionsOf } from './sections.ts'
import { withoutTableHeads } from './tables.ts'
import type { ResumeWorld } from './world.ts'

/** Sections that forms fill in beside labels. */
const LABELLED: ReadonlySet<Section['kind']> = new Set(['head', 'contact', 'work', 'education'])

/** Sections whose heading does not tell whether jobs or studies stand under it. */
export const UNTOLD: ReadonlySet<Section['kind']> = new Set(['summary', 'merits', 'other'])

/** The sections of a document by what stands in them, where their headings do not tell. */
export function toldSections(lines: readonly Line[], world: ResumeWorld): Section[] {
  const sections = sectionsOf(lines)
    .map((section) => (LABELLED.has(section.kind) ? { ...section, lines: unlabelled(section.lines) } : section))
    .map((section) => (UNTOLD.has(section.kind) && section.heading ? byContent(section, world) : section))
  const isHeaded = sections.some(({ kind }) => kind === 'education')
  return isHeaded ? sections : sections.flatMap((section) => withStudiesApart(section, world))
}

const unlabelled = (lines: readonly Line[]) => withoutLabels(withoutTableHeads(lines))

function byContent(section: Section, world: ResumeWorld): Section {
  const told = { ...section, lines: unlabelled(section.lines) }
  const kind = holdsJobs(told, world.today) ? 'work' : qualificationsUnder(told, world)
  return kind ? { ...told, kind } : section
}
