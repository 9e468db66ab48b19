import { BROKEN_OFF, GOES_ON } from '../../model/unfinished.ts'
import { findPeriods, type Period } from '../dates/period.ts'
import { splitDegree } from './degree.ts'
import { isDegree, isNamedByField, isOfProfession, isSchooling, listsSubjects } from './degree-names.ts'
import { partsOf } from './head-line.ts'
import { commaParts } from './list.ts'
import { spelt } from './misspelt.ts'
import { degreeAndSchool, isPartOfSchool, isSchool } from './school-name.ts'
import { isFieldOfStudy } from './study-field.ts'
import { fieldTold, isNote, isStage, stageOf, withoutLabel, withoutRemarks } from './study-note.ts'

/** What a line of an education section says. */
export interface StudyLine {
  period?: Period
  degree?: string
  area?: string
  institution?: string
  /** The words by which it is not finished. */
  status?: string
  /** The stage of schooling that a label tells: "Secondary: …". */
  stage?: string
  others: string[]
}

/** A part of a line, told by its words alone. */
interface Piece {
  kind: 'degree' | 'school' | 'other'
  words: string
  /** Which of the line's parts it stands in, by number. */
  part: number
}

/** A course without the name of a degree, which counts where its school does: "Welding course". */
const COURSE = /(?:\p{L}[\p{L}.-]*\s)+(?:course|training|lehrgang|kurs|semester|program(?:me)?)$/iu
const LONGEST_COURSE = 80
export const isCourse = (words: string): boolean => words.length < LONGEST_COURSE && COURSE.test(words)

/** "One year of Chemistry at …", a part of a course of study. */
const PART_OF = /^((?:\d+|one|two|three|four) (?:years?|semesters?|terms?))(?: of| in| towards?)? (\p{L}.+)$/iu
const LONGEST_LETTERS = 6

/** Reads a line of an education section: its parts by their words, then by where they stand. */
export function readStudyLine(written: string, today: Date): StudyLine {
  const text = spelt(written)
  const periods = findPeriods(text, today)
  const period = periods.find(({ single }) => !single) ?? periods.at(-1)
  const line: StudyLine = { others: [], ...(period && { period }) }
  const remarked = withoutRemarks(period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text)
  if (remarked.status !== undefined) line.status = remarked.status
  const pieces = partsOf(remarked.text.replace(/\s--+\s|\s:\s/g, '\t'), { at: false })
    .flatMap(atSchool)
    .flatMap(underSchool)
    .flatMap((part, number) => {
      const own = commaParts(part)
      // "Boston, MA": letters behind a town are its state.
      return own.flatMap((piece, at) =>
        at > 0 && /^\p{Lu}{2}$/u.test(piece) && !isSchool(own[at - 1] ?? '')
          ? []
          : piecesOf(piece, line).map((one) => ({ ...one, part: number })),
      )
    })
  place(withSubjects(pieces), line)
  return line
}

/** Parts "BSc Physics at Leeds" at the word between; a school's own name holds it too: "University of Texas at Austin". */
function atSchool(part: string): string[] {
  const [, before = '', behind = ''] = /^(.+?)\s(?:at|@|bei|chez)\s(.+)$/.exec(part) ?? []
  return before === '' || isSchool(before) ? [part] : [before, behind]
}

/** "Hollin School: Art B, Music C": a school with what was passed there. */
function underSchool(part: string): string[] {
  const [, school = '', passed = ''] = /^(\p{Lu}\S*\s[^:]+):\s(.+)$/u.exec(part) ?? []
  return isSchool(school) && !isDegree(school) && !isSchool(passed) ? [school, passed] : [part]
}

/** "Edmonton AB", "Lowell MA": what reads like a degree is a province or a state. */
function isTown(words: string): boolean {
  const town = /^(\p{Lu}[\p{L}. ]+) (?:AB|MA|ME|MD)$/u.exec(words)?.[1]
  return town !== undefined && !isFieldOfStudy(town) && !isSchool(town)
}

/** The degree, school or other words that a piece between commas names; remarks go into the line, or nowhere. */
function piecesOf(piece: string, line: StudyLine): Omit<Piece, 'part'>[] {
  if (isTown(piece)) return [{ kind: 'other', words: piece }]
  const stage = stageOf(piece)
  if (stage !== undefined) line.stage = stage
  const words = takeStatus(translated(withoutLabel(piece)).replace(LOOSE, ''), line)
  if (words === '' || isStage(words)) return []
  const part = PART_OF.exec(words)
  if (part?.[2]) {
    line.status ??= `${part[1]} completed`
    if (isDegree(part[2])) return [{ kind: 'degree', words: part[2] }]
    line.area ??= part[2]
    return []
  }
  const field = fieldTold(words)
  if (field !== undefined) {
    line.area ??= field
    return []
  }
  const [degree, school] = degreeAndSchool(words)
  const named: Omit<Piece, 'part'>[] = school === undefined ? [] : [{ kind: 'school', words: school }]
  if (degree === undefined || isNote(degree)) return named
  return [{ kind: isDegree(degree) ? 'degree' : 'other', words: degree }, ...named]
}

/** What a mark, a time or a teacher leaves beside a name: "2:1 BA Music", "Hollin University in [2012]", "PhD under Prof. …". */
const LOOSE =
  /^2[:.][12]\s+|\s+(?:2[:.][12]|in|from|for (?:\d|one|two|three) years?|under (?:prof|dr|the (?:guidance|supervision))(?!\p{L}).*)$/iu

/** A word of another language that brackets put into English is told by these: "\"dekarz\" (Roofing)". */
const translated = (words: string) => /^["“„][^"“”]+["”] \((\p{L}[^()]+)\)$/u.exec(words)?.[1] ?? words

/** The pieces with the subjects of a degree that lists them in its own: "A levels: Art (C), Physics (B)", "NVQ Level 3 Care, Learning and Play". */
function withSubjects(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = made.at(-1)
    const degree = made.findLast(({ kind }) => kind !== 'school')
    const isSubject = piece.kind === 'other' && (isFieldOfStudy(piece.words) || /\([A-E1-9*]+\)$|\s[A-E]\*?$/.test(piece.words))
    const isRest = piece.kind === 'other' && endsList(pieces, at) && last !== undefined && splitDegree(last.words).area !== undefined
    if (last?.kind === 'degree' && isRest) last.words += `, ${piece.words}`
    else if (degree?.kind === 'degree' && listsSubjects(degree.words) && isSubject) degree.words += `, ${piece.words}`
    else made.push({ ...piece })
  }
  return made
}

/** Whether an enumeration ends here, or in one of the words that follow: "Physics, Chemistry and Maths". */
function endsList(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  return piece?.kind === 'other' && (/\p{L} (?:and|&) \p{L}/u.test(piece.words) || endsList(pieces, at + 1))
}

/** Puts the pieces where they belong: the first degree and school, what stands beside them, and the rest, which other lines may tell. */
function place(pieces: readonly Piece[], line: StudyLine): void {
  const degreeAt = pieces.findIndex(({ kind }) => kind === 'degree')
  const schools = pieces.filter(({ kind }) => kind === 'school')
  const school = schools.find(({ words }) => !isPartOfSchool(words)) ?? schools[0]
  const schoolAt = school ? pieces.indexOf(school) : -1
  const degree = pieces[degreeAt]?.words
  if (degree !== undefined) line.degree = degree
  if (school) line.institution = school.words
  // "Bachelor of Science – BS" names one degree twice; what goes on behind degree and school is their place.
  // So is what goes on behind the school alone, where the degree stands apart: "Lyceum X, Graz – Matura".
  const isBehind = (at: number) =>
    schoolAt >= 0 &&
    at > schoolAt &&
    (at > degreeAt || (pieces[at]?.part === pieces[schoolAt]?.part && pieces[degreeAt]?.part !== pieces[at]?.part))
  const rest = pieces.flatMap(({ kind, words }, at) => {
    const isKnown = at === degreeAt || kind === 'school' || (kind === 'degree' && words.length <= LONGEST_LETTERS)
    return isKnown ? [] : [{ words, at, isPlace: isBehind(at) && !isFieldOfStudy(words) && !isCourse(words) }]
  })
  const beside = line.area === undefined ? rest.filter(({ words, at, isPlace }) => !isPlace && isFieldBeside(words, at)) : []
  const field = beside.find(({ words }) => isFieldOfStudy(words)) ?? beside.find(({ at }) => at > degreeAt) ?? beside[0]
  if (field) line.area = field.words
  line.others = rest.filter((one) => one !== field && !one.isPlace).map(({ words }) => words)

  /** Whether what stands at a place is the field of the degree: by its words, or because it stands between degree and school. */
  function isFieldBeside(words: string, at: number): boolean {
    if (isCourse(words)) return false
    // "Some college, Botany": studies that were not finished count by their field.
    if (degree === undefined) return line.status !== undefined && isFieldOfStudy(words)
    if (splitDegree(degree).area !== undefined) return at === degreeAt + 1 && / of .* in /i.test(degree) && isFieldOfStudy(words)
    if (isFieldOfStudy(words)) return !listsSubjects(degree)
    if (isSchooling(degree) || isNamedByField(degree) || isOfProfession(degree)) return false
    if (schoolAt >= 0) return at < Math.max(degreeAt, schoolAt) && at >= Math.min(degreeAt - 1, schoolAt)
    return at === degreeAt + 1 && !/^\p{Lu}{2,7}$/u.test(words)
  }
}

/** "Currently enrolled: MSc …", "Some college". */
const ENROLLED =
  /^(?:currently(?: (?:enrolled|studying|pursuing|completing))?|studying|pursuing|doing|some (?:college|university))(?: in| for| towards?| an?)?(?:[:\s]+|$)/i

/** A piece without words that say it is not finished; a candidate or student is one by name. */
function takeStatus(piece: string, line: StudyLine): string {
  if (BROKEN_OFF.test(piece) && (!isDegree(piece) || /^no degree$/i.test(piece))) {
    const at = BROKEN_OFF.exec(piece)?.index ?? 0
    const before = piece.slice(0, at).replace(/[\s(:–-]+$/, '')
    line.status = isSchool(before) ? piece.slice(at) : piece
    return isSchool(before) ? before : ''
  }
  const enrolled = ENROLLED.exec(piece)?.[0]
  if (enrolled !== undefined) {
    line.status ??= enrolled.replace(/[:\s]+$/, '')
    return piece.slice(enrolled.length).replace(/\s(?:right )?now$/i, '')
  }
  const match = GOES_ON.exec(piece)
  if (!match || /^(?:candidate|student)/i.test(match[0])) return piece
  const before = piece.slice(0, match.index).replace(/[\s(–-]+$/, '')
  if (isDegree(before) || before === '') line.status = piece.slice(match.index)
  return isDegree(before) ? before : before === '' ? '' : piece
}
