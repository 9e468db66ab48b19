import type { Line } from '../document.ts'
import type { Section } from '../sections.ts'
import type { ResumeWorld } from '../world.ts'
import { isDegree, startsWithDegree } from './degree-names.ts'
import { isProse } from './head-line.ts'
import { isTicket } from './licence-names.ts'
import { spokenIn } from './spoken.ts'
import { readStudyLine, type StudyLine } from './study-line.ts'
import { isNote } from './study-note.ts'
import { positionScore } from './vocabulary.ts'

/** Lines of one section, by what they are about. */
export interface Qualifications {
  studies: Line[]
  certificates: Line[]
  /** Lines about languages, which may tell a licence too. */
  languages: Line[]
}

/** Headings of studies under which people list courses and certificates too: "Education & Training". */
const OF_BOTH = /training|certif|credential|qualification|licen[cs]|ticket|papers|weiterbildung|courses/i

/**
 * Tells studies from certificates line by line, whichever of the two a section is headed by: people put degrees under "Qualifications" and
 * licences under "Education".
 */
export function qualificationsOf({ kind, heading, lines }: Section, world: ResumeWorld): Qualifications {
  const sorted: Qualifications = { studies: [], certificates: [], languages: [] }
  let before: keyof Qualifications | undefined
  let isDated = false
  for (const line of lines) {
    if (spokenIn(line).length > 0) {
      sorted.languages.push(line)
      continue
    }
    const read = readStudyLine(line.text, world.today)
    const { degree, institution, period, others } = read
    const isUnnamed = degree === undefined && institution === undefined
    const isStudy = tellsStudy(read, line)
    const goesOn: boolean =
      before === 'studies' &&
      !line.gap &&
      !line.bullet &&
      degree === undefined &&
      (institution !== undefined || isNote(line.text) || (period !== undefined && !(isDated && others.length > 0)))
    const isCertificate =
      kind === 'education'
        ? isUnnamed &&
          (isTicket(line.text, world) || (OF_BOTH.test(heading?.text ?? '') && others.length > 0 && !isNote(line.text) && !line.bullet))
        : !isStudy && (!goesOn || isTicket(line.text, world))
    isDated = period !== undefined || (goesOn && isDated)
    before = isCertificate ? 'certificates' : 'studies'
    sorted[before].push(line)
  }
  return sorted
}

/** Whether a line tells a degree, and not only what it allows its holder to be called. */
function tellsStudy({ degree, institution, others }: StudyLine, { text }: Line): boolean {
  // "ACII, Advanced Diploma in Insurance": what stands before its full name is a credential.
  const isBehind = others[0] !== undefined && text.startsWith(others[0])
  return degree !== undefined && !isBehind && (startsWithDegree(degree) || (isDegree(degree) && institution !== undefined))
}

/** A section parted where studies with their schools stand apart in it, under no heading of their own. */
export function withStudiesApart(section: Section, world: ResumeWorld): Section[] {
  const blocks: Line[][] = []
  for (const line of section.lines) {
    if (line.gap || blocks.length === 0) blocks.push([line])
    else blocks.at(-1)?.push(line)
  }
  const parts: Section[] = [{ ...section, lines: blocks[0] ?? [] }]
  for (const block of blocks.slice(1)) {
    // A heading of one's own over them: "Before all that".
    const [over, ...under] = block
    const isHeaded = over && tellsNothing(over, world) && areStudies(under, world)
    const isStudies = isHeaded || areStudies(block, world)
    const last = parts.at(-1)
    if (isHeaded) parts.push({ kind: 'education', heading: over, lines: under })
    else if (last && isStudies === (last.kind === 'education')) last.lines = [...last.lines, ...block]
    else parts.push(isStudies ? { kind: 'education', heading: undefined, lines: block } : { ...section, heading: undefined, lines: block })
  }
  return parts
}

function tellsNothing(line: Line, world: ResumeWorld): boolean {
  const { degree, institution, period } = readStudyLine(line.text, world.today)
  return degree === undefined && institution === undefined && period === undefined && !isProse(line) && positionScore(line.text) === 0
}

function areStudies(lines: Line[], world: ResumeWorld): boolean {
  const read = lines.map((line) => readStudyLine(line.text, world.today))
  const count = (is: (line: StudyLine) => boolean) => read.filter(is).length
  const schools = count(({ institution }) => institution !== undefined)
  return (
    qualificationsUnder({ lines }, world) !== undefined &&
    (read[0]?.degree !== undefined || read[0]?.institution !== undefined) &&
    schools >= count(({ degree }) => degree !== undefined)
  )
}

/** What a section holds whose heading does not tell, when half of its lines or more tell degrees: with their schools, or beside those. */
export function qualificationsUnder({ lines }: Pick<Section, 'lines'>, world: ResumeWorld): 'certificates' | 'education' | undefined {
  const studies = lines
    .filter((line) => !isProse({ ...line, bullet: false }))
    .flatMap((line) => {
      const read = readStudyLine(line.text, world.today)
      return tellsStudy(read, line) ? [read] : []
    })
  if (studies.length === 0 || studies.length * 2 < lines.length) return undefined
  return studies.every(({ institution }) => institution !== undefined) ? 'certificates' : 'education'
}
