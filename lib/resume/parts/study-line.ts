import { BROKEN_OFF, GOES_ON } from '../../model/unfinished.ts'
import { findPeriods, type Period } from '../dates/period.ts'
import { isDegree, isOfField, isSchooling, listsSubjects, splitDegree } from './degree.ts'
import { partsOf } from './head-line.ts'
import { commaParts } from './list.ts'

/** What a line of an education section says. */
export interface StudyLine {
  period?: Period
  degree?: string
  area?: string
  institution?: string
  /** The words by which it is not finished. */
  status?: string
  others: string[]
}

const INSTITUTION =
  /universi|college|(?<!pre|post)school|schule|institut|academ|akademie|école|ecole|escuela|colegio|lycée|liceo|gymnasium|polytechn|politecn|conservato|kolleg(?!e)|(?<!\p{L})(?:TU|ETH|FH|HTW|IUT|IES|IHK|MIT|UCLA|LMU|RWTH|EPFL|CFA|UPC|UNAM|TAFE|IIT|NIT|HS|Uni)(?!\p{L})|klinik|hospital(?!it)|facult|fakultät|cent(?:re|er|ro)(?!\p{L})|seminary|vidyala|sixth form/iu
const isSchool = (text: string) => INSTITUTION.test(text.replace(/\([^)]*\)/g, ''))

/** Marks and remarks, which are no school and no field. */
const NOTE =
  /^(?:c?gpa|grades?|note|notes|mark|thesis|dissertation|abschlussnote|final|average|honou?rs|dean|minor|major(?:ed)? in|schwerpunkt|mention|expected|anticipated|graduat(?:ed|ion)|first[- ]class|(?:upper|lower) second|second[- ]class|third[- ]class|with (?:distinction|honou?rs|merit)|distinction|merit|(?:magna |summa )?cum laude|relevant|modules|courses?:|key |activities|subjects?:|part[- ]time|full[- ]time|evenings?|nights?|online|distance|remote|day release|sandwich|year abroad|aba[- ]approved|since|to|until|from|[\d.,/:%–-]+(?:\s*(?:c?gpa|%|credits?|marks?|points?))?$)|(?:accredited|approved)(?: program(?:me)?)?$/i

/** A course without the name of a degree, which counts where its school does: "Welding course". */
const COURSE = /(?:\p{L}[\p{L}.-]*\s)+(?:course|training|lehrgang|kurs|program(?:me)?)$/iu
const LONGEST_COURSE = 80
const LONGEST_LETTERS = 6
/** "One year of Chemistry at …", a part of a course of study. */
const PART_OF = /^((?:\d+|one|two|three|four) (?:years?|semesters?|terms?))(?: of| in| towards?)? (\p{L}.+)$/iu

/** Whether words are a mark or a remark about studies. */
export const isNote = (words: string): boolean => NOTE.test(words)

/** Reads a line of an education section; a comma may part degree, field and school, which their words and their order tell apart. */
export function readStudyLine(text: string, today: Date): StudyLine {
  const periods = findPeriods(text, today)
  const period = periods.find(({ single }) => !single) ?? periods.at(-1)
  const line: StudyLine = { others: [], ...(period && { period }) }
  const words = withoutRemarks(period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text, line)
  for (const part of partsOf(words)) {
    const pieces = commaParts(part)
    pieces.forEach((piece, at) => {
      const [words, school] = degreeAndSchool(takeStatus(piece, line))
      // "Boston, MA": letters behind a town are its state.
      const isState = at > 0 && /^\p{Lu}{2}$/u.test(piece) && !isSchool(pieces[at - 1] ?? '')
      if (school !== undefined && (line.institution === undefined || isPartOfSchool(line.institution))) line.institution = school
      if (words && !isState) takeWords(words, line)
    })
  }
  const course = line.others.findIndex((words) => words.length < LONGEST_COURSE && COURSE.test(words))
  if (line.degree === undefined && line.institution !== undefined && course >= 0) line.degree = line.others.splice(course, 1)[0] ?? ''
  if (hasFieldBeside(line)) line.area ??= line.others.shift() ?? ''
  return line
}

/** Whether what stands beside the degree in its line is its field: not a school named by letters alone, nor a place. */
function hasFieldBeside({ degree, institution, others: [beside] }: StudyLine): boolean {
  if (degree === undefined || beside === undefined || !isDegree(degree) || isSchooling(degree)) return false
  if (splitDegree(degree).area !== undefined) return isOfField(degree) && institution !== undefined
  return institution !== undefined || !/^\p{Lu}{2,7}$/u.test(beside)
}

/** Takes a piece that is no school: a degree, its field or something else. */
function takeWords(words: string, line: StudyLine): void {
  const { degree, institution } = line
  const part = PART_OF.exec(words)
  if (part?.[2]) {
    line.status ??= `${part[1]} completed`
    if (isDegree(part[2])) line.degree ??= part[2]
    else line.area ??= part[2]
  } else if (isNote(words)) return
  else if (degree === undefined && isDegree(words)) {
    line.degree = words
    // "University of Leeds, Physics, BSc": the field may stand between.
    const field = institution === undefined ? undefined : line.others.pop()
    if (field !== undefined) line.area ??= field
  } else if (degree === undefined) line.others.push(words)
  else if (institution === undefined) {
    if (listsSubjects(degree)) line.degree += `, ${words}`
    // "Bachelor of Science – BS" names one degree twice.
    else if (!isDegree(words) || words.length > LONGEST_LETTERS) line.others.push(words)
  }
  // What stands behind degree and school is their place.
}

/** Whether a name is that of a part of a school, beside which the school's own stands. */
export const isPartOfSchool = (name: string): boolean => /^(?:faculty|department|dept|school of|fakultät|institut für)/i.test(name)

/** Takes brackets with marks, times and words of not having finished out of a line. */
function withoutRemarks(text: string, line: StudyLine): string {
  return text.replace(/\s*\(([^()]*)\)/g, (whole, inner: string) => {
    if (BROKEN_OFF.test(inner) || GOES_ON.test(inner)) line.status ??= inner.replaceAll('\t', ' ').trim()
    else if (inner.trim() !== '' && !NOTE.test(inner.trim())) return whole
    return ''
  })
}

/** "Currently enrolled: MSc …", "Some college". */
const ENROLLED =
  /^(?:currently(?: (?:enrolled|studying|pursuing|completing))?|studying|pursuing|some (?:college|university))(?: in| for| towards?| an?)?(?:[:\s]+|$)/i

/** A piece without words that say it is not finished; a candidate or student is one by name. */
function takeStatus(piece: string, line: StudyLine): string {
  if (BROKEN_OFF.test(piece) && !isDegree(piece)) {
    line.status = piece
    return ''
  }
  const enrolled = ENROLLED.exec(piece)?.[0]
  if (enrolled !== undefined) {
    line.status ??= enrolled.replace(/[:\s]+$/, '')
    return piece.slice(enrolled.length)
  }
  const match = GOES_ON.exec(piece)
  if (!match || /^(?:candidate|student)/i.test(match[0])) return piece
  const before = piece.slice(0, match.index).replace(/[\s(–-]+$/, '')
  if (isDegree(before) || before === '') line.status = piece.slice(match.index)
  return isDegree(before) ? before : before === '' ? '' : piece
}

/** Parts words that name a degree and a school too: "High school diploma Lakeside HS", "BSc Physics University of Leeds". */
function degreeAndSchool(piece: string): [degree: string | undefined, school: string | undefined] {
  if (!isSchool(piece)) return [piece, undefined]
  const bracketed = /^(.*)\s\(([^()]*)\)$/.exec(piece)
  if (bracketed?.[1] && bracketed[2] && isDegree(bracketed[2]) && !isDegree(bracketed[1])) return [bracketed[2], bracketed[1]]
  if (!isDegree(piece)) return [undefined, piece]
  const from = /^(.+?)\s+(?:from|@)\s+(.+)$/.exec(piece)
  if (from?.[1] && from[2] && isSchool(from[2])) return [from[1], from[2]]
  const behind =
    /^(.+?\b(?:diploma|certificate|GED))\s+(\p{Lu}.+)$/iu.exec(piece) ??
    /^(.+?)\s((?:University|College|Institute|Universität|Hochschule|Université|Universidad|Academy)\s.+)$/u.exec(piece)
  if (behind?.[1] && behind[2] && isDegree(behind[1]) && isSchool(behind[2]) && /^\p{Lu}/u.test(behind[2])) return [behind[1], behind[2]]
  // "Lakeside High School" is a school, "High School" or a diploma of one an end of schooling.
  const isNamed = /^\p{Lu}.*\s(?:high|secondary) school(?: of .*)?$/iu.test(piece)
  const endsInSchool = /^(?:.*\s)?(?:school|college|university)$/i.test(piece) && !isSchooling(piece)
  return isNamed || endsInSchool ? [undefined, piece] : [piece, undefined]
}
