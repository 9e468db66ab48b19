import type { ProfileEducation } from '../../model/profile.ts'
import { BROKEN_OFF } from '../../model/unfinished.ts'
import type { Period } from '../dates/period.ts'
import { type Line, unwrapped } from '../document.ts'
import { isDegree, isSchooling, splitDegree } from './degree.ts'
import { isNote, isPartOfSchool, readStudyLine, type StudyLine } from './study-line.ts'

interface Draft extends StudyLine {
  lines: Line[]
}

/** Reads the degrees and schools of a section's lines. */
export function readEducation(lines: readonly Line[], today: Date): { value: ProfileEducation; lines: Line[] }[] {
  const drafts: Draft[] = []
  const first = lines.find(({ bullet }) => !bullet)
  const lead = first && readStudyLine(first.text, today)
  // Where a school heads each entry, another school starts one; elsewhere it may be a second name of the same.
  const schoolLeads = Boolean(lead?.institution && !lead.degree && !(lead.period?.start === 0))
  for (const line of unwrapped(lines)) {
    const read = readStudyLine(line.text, today)
    const draft = drafts.at(-1)
    const isRemark = !read.degree && !read.institution && !read.area && isNote(line.text)
    if (draft && isRemark) {
      draft.lines.push(line)
      continue
    }
    if (line.bullet && first && !(read.degree && (read.period || read.institution))) {
      if (draft) draft.lines.push(line)
      continue
    }
    if (draft && !isNew(draft, read, line, schoolLeads)) {
      draft.lines.push(line)
      draft.others.push(...read.others)
      if (read.period && !draft.period) draft.period = read.period
      if (read.degree && !draft.degree) draft.degree = read.degree
      if (read.area && !draft.area) draft.area = read.area
      if (read.institution && !draft.institution) draft.institution = read.institution
      if (read.status && !draft.status) draft.status = read.status
    } else drafts.push({ ...read, lines: [line] })
  }
  return drafts.flatMap((draft) => {
    const value = educationOf(draft, today)
    return value ? [{ value, lines: draft.lines }] : []
  })
}

function isNew(draft: Draft, read: StudyLine, line: Line, schoolLeads: boolean): boolean {
  if (line.gap && (draft.degree || draft.area) && (draft.period || draft.institution)) return true
  return Boolean(
    (draft.degree && (read.degree || read.area)) ||
      (draft.period && read.period) ||
      (schoolLeads && draft.institution && read.institution) ||
      // A line that names a school and what was learned there, or when, by itself.
      (draft.institution &&
        read.institution &&
        (read.degree || read.area || (draft.degree && read.period && !isPartOfSchool(read.institution)))),
  )
}

function educationOf({ degree, area: own, institution, others, period, status }: Draft, today: Date): ProfileEducation | undefined {
  if (degree === undefined && institution === undefined) return undefined
  const notes = others.filter((other) => other.length < 80)
  // Coursework towards a degree is not the degree.
  const isWhole = degree === undefined || own !== undefined || BROKEN_OFF.test(degree)
  const { studyType, area = own } = isWhole ? { studyType: degree } : splitDegree(degree)
  const hasField =
    studyType !== undefined && isDegree(studyType) && !isSchooling(studyType) && (institution !== undefined || notes.length > 1)
  const field = area ?? (hasField ? notes.shift() : undefined)
  const school = institution ?? notes.shift()
  const [start, end] = datesOf(period, status, today)
  const isTold = studyType === undefined || status === undefined || (!BROKEN_OFF.test(status) && (start ?? end) !== undefined)
  return {
    ...(school && { institution: school }),
    ...(field && { area: field }),
    ...(studyType && { studyType: isTold || studyType.includes(status) ? studyType : `${studyType} (${status})` }),
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
  }
}

/** From when to when; one moment is the end, unless it has passed and the studies go on. */
function datesOf(period: Period | undefined, status: string | undefined, today: Date): (string | undefined)[] {
  if (!period?.single) return [period?.startDate, period?.endDate]
  const goesOn = status !== undefined && !BROKEN_OFF.test(status) && Number(period.startDate.slice(0, 4)) < today.getFullYear()
  return goesOn ? [period.startDate, undefined] : [undefined, period.startDate]
}
