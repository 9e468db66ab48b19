import type { ProfileEducation } from '../../model/profile.ts'
import { BROKEN_OFF } from '../../model/unfinished.ts'
import type { Period } from '../dates/period.ts'
import { type Line, spanIn, unwrapped } from '../document.ts'
import { splitDegree } from './degree.ts'
import { isDegree, isNamedByField, isOfProfession, isSchooling } from './degree-names.ts'
import { isPartOfSchool, tellsStage } from './school-name.ts'
import { isFieldOfStudy } from './study-field.ts'
import { isCourse, readStudyLine, type StudyLine } from './study-line.ts'
import { headsColumns, isNote, isStay } from './study-note.ts'

const LONGEST_OTHER = 80

interface Draft extends StudyLine {
  lines: Line[]
  /** Its time stood in a line of its own, behind all else. */
  isDated?: boolean
}

/** Reads the degrees and schools of a section's lines. */
export function readEducation(lines: readonly Line[], today: Date): { value: ProfileEducation; lines: Line[] }[] {
  const drafts: Draft[] = []
  const first = lines.find(({ bullet }) => !bullet)
  const lead = first && readStudyLine(first.text, today)
  // Where a school heads each entry, another school starts one; elsewhere it may be a second name of the same.
  const schoolLeads = Boolean(lead?.institution && !lead.degree && !(lead.period?.start === 0))
  // A remark goes on with no line over it.
  const rows = unwrapped(lines.map((line) => (/^\p{Ll}/u.test(line.text) && isNote(line.text) ? { ...line, bullet: true } : line)))
    .filter(({ text }) => !headsColumns(text))
    .flatMap(severalIn)
    .map((line) => ({ line, read: readStudyLine(line.text, today) }))
  for (const [at, { line, read }] of rows.entries()) {
    const draft = drafts.at(-1)
    const isTime = read.period !== undefined && read.period.end - read.period.start === line.text.length
    const isRemark = isStay(line.text) || (!read.degree && !read.institution && !read.area && !isTime && isNote(line.text))
    if (draft && isRemark) {
      draft.lines.push(line)
      continue
    }
    if (line.bullet && first && !(read.degree && (read.period || read.institution))) {
      if (draft) draft.lines.push(line)
      continue
    }
    const opens = schoolLeads && draft?.isDated && isUnnamed(read) && rows[at + 1]?.read.degree && !rows[at + 1]?.read.institution
    if (draft && !opens && !isNew(draft, read, line, schoolLeads)) {
      draft.lines.push(line)
      draft.others.push(...read.others)
      if (read.period && !draft.period) draft.period = read.period
      if (read.degree && !draft.degree) draft.degree = read.degree
      if (read.area && !draft.area) draft.area = read.area
      if (read.institution && !draft.institution) draft.institution = read.institution
      if (read.status && !draft.status) draft.status = read.status
      if (read.stage && !draft.stage) draft.stage = read.stage
      draft.isDated = read.period !== undefined && read.degree === undefined && read.institution === undefined
    } else drafts.push({ ...read, lines: [line] })
  }
  return drafts.flatMap((draft) => {
    const value = educationOf(draft, today)
    return value ? [{ value, lines: draft.lines }] : []
  })
}

/** Whether a line holds one name that nothing tells: a school, where a degree stands under it. */
const isUnnamed = ({ degree, area, institution, period, others }: StudyLine) =>
  degree === undefined && area === undefined && institution === undefined && period === undefined && others.length === 1

/** The studies that semicolons part in one line. */
function severalIn(line: Line): Line[] {
  const parts = line.text.split(/;\s+/)
  if (parts.length < 2 || !parts.every(isDegree)) return [line]
  let from = 0
  return parts.map((text) => {
    const start = line.text.indexOf(text, from)
    from = start + text.length
    return { ...line, text, ...spanIn(line, start, from), bullet: false }
  })
}

function isNew(draft: Draft, read: StudyLine, line: Line, schoolLeads: boolean): boolean {
  if (line.gap && (draft.degree || draft.area || draft.others.some(isCourse)) && (draft.period || draft.institution)) return true
  return Boolean(
    ((draft.degree || (draft.area && (draft.institution || draft.status))) &&
      (read.degree || (read.area && (draft.area || read.institution || read.period || read.status)))) ||
      (draft.period && read.period) ||
      (schoolLeads && draft.institution && read.institution) ||
      // A line that names a school and what was learned there, or when, by itself.
      (draft.institution &&
        read.institution &&
        (read.degree || read.area || read.status || draft.isDated || (draft.degree && read.period && !isPartOfSchool(read.institution)))),
  )
}

function educationOf(draft: Draft, today: Date): ProfileEducation | undefined {
  const { area: own, institution, period, status } = draft
  const others = draft.others.filter((other) => other.length < LONGEST_OTHER)
  // A course without the name of a degree counts where its school does.
  const degree =
    draft.degree ??
    (institution === undefined ? undefined : taken(others, isCourse)) ??
    (institution && tellsStage(institution) ? undefined : draft.stage)
  if (degree === undefined && institution === undefined && (own === undefined || status === undefined)) return undefined
  // Coursework towards a degree is not the degree.
  const isWhole = degree === undefined || own !== undefined || BROKEN_OFF.test(degree)
  const { studyType, area = own } = isWhole ? { studyType: degree } : splitDegree(degree)
  const field = area ?? (studyType === undefined ? undefined : taken(others, isFieldOfStudy)) ?? fieldLeft(studyType, others, institution)
  const school = institution ?? others.shift()
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

/** Takes the first words out of a list that are such. */
function taken(others: string[], isSuch: (words: string) => boolean): string | undefined {
  const at = others.findIndex(isSuch)
  return at < 0 ? undefined : others.splice(at, 1)[0]
}

/** The field of a degree whose words do not tell it, by elimination: what is left beside a school, or before another rest that is the school. */
function fieldLeft(studyType: string | undefined, others: string[], institution: string | undefined): string | undefined {
  if (studyType === undefined || isSchooling(studyType) || isNamedByField(studyType) || isOfProfession(studyType)) return undefined
  return institution !== undefined || others.length > 1 ? others.shift() : undefined
}

/** From when to when; one moment is the end, unless it has passed and the studies go on. */
function datesOf(period: Period | undefined, status: string | undefined, today: Date): (string | undefined)[] {
  if (!period?.single) return [period?.startDate, period?.endDate]
  const goesOn = status !== undefined && !BROKEN_OFF.test(status) && Number(period.startDate.slice(0, 4)) < today.getFullYear()
  return goesOn ? [period.startDate, undefined] : [undefined, period.startDate]
}
