import type { Line } from '../document.ts'
import type { Section } from '../sections.ts'
import type { ResumeWorld } from '../world.ts'
import { isDegree, startsWithDegree } from './degree.ts'
import { isTicket } from './licence-names.ts'
import { spokenIn } from './spoken.ts'
import { readStudyLine } from './study-line.ts'

/** Lines of one section, by what they are about. */
export interface Qualifications {
  studies: Line[]
  certificates: Line[]
}

/**
 * Tells studies from certificates line by line, whichever of the two a section is headed by: people put degrees under "Qualifications" and
 * licences under "Education".
 */
export function qualificationsOf({ kind, lines }: Section, world: ResumeWorld): Qualifications {
  const sorted: Qualifications = { studies: [], certificates: [] }
  let before: keyof Qualifications | undefined
  for (const line of lines) {
    if (spokenIn(line).length > 0) continue
    const { degree, institution, period } = readStudyLine(line.text, world.today)
    const isStudy = degree !== undefined && (startsWithDegree(degree) || (isDegree(degree) && institution !== undefined))
    const goesOn = before === 'studies' && !line.gap && !line.bullet && degree === undefined && (institution ?? period) !== undefined
    const belongs =
      kind === 'education'
        ? degree === undefined && institution === undefined && isTicket(line.text, world)
          ? 'certificates'
          : 'studies'
        : isStudy || (goesOn && !isTicket(line.text, world))
          ? 'studies'
          : 'certificates'
    sorted[belongs].push(line)
    before = belongs
  }
  return sorted
}
