import type { ProfileEducation } from '../../model/profile.ts'
import { findPeriods, type Period } from '../dates/period.ts'
import { type Line, unwrapped } from '../document.ts'
import type { Section } from '../sections.ts'
import { partsOf } from './head-line.ts'

/** Words that name a degree or another end of schooling, in English, German, French and Spanish. */
const DEGREE =
  /(?<![\p{L}\d])(?:bachelor|master|doctor(?:ate)?|ph\.?\s?d|magister|diplom(?:a|e|ado)?|diplôme|mba|b\.?\s?sc|m\.?\s?sc|b\.?\s?eng|m\.?\s?eng|b\.?\s?ed|m\.?\s?ed|bsn|msn|b\.?\s?com|bba|llb|llm|associate|hnd|hnc|nvq|btec|gcses?|a[- ]levels?|(?:fach)?abitur|matura|(?:real|hauptschul)abschluss|mittlere reife|staatsexamen|promotion|(?:berufs)?ausbildung|lehre|umschulung|licence|licenciatura|licenciad[oa]|ingeniería|grado|maîtrise|maestría|máster|doctorat|doctorado|bts|dut|cap|bep|baccalauréat|bachillerato|técnico superior|formación profesional|high school|secondary school|ged|certificate|apprenticeship|foundation degree|titre professionnel|geprüfte[rs]?|staatlich|meister(?:brief)?)(?![\p{L}])/iu
/** Those that only capitals tell from other words. */
const SHORT_DEGREE =
  /(?<![\p{L}\d])(?:B\.?\s?A|M\.?\s?A|B\.?\s?S|M\.?\s?S|M\.?\s?D|J\.?\s?D|A\.?A\.?S?|BFA|MFA|MPH|MSW|DNP|ADN)(?![\p{L}])/u
const INSTITUTION =
  /universi|college|school|schule|institut|academ|akademie|école|ecole|escuela|colegio|lycée|gymnasium|polytechn|conservato|(?<!\p{L})(?:TU|ETH|FH|HTW|IUT|IES|IHK|MIT|UCLA|LMU|RWTH|EPFL|CFA|UPC|UNAM)(?!\p{L})|klinik|hospital|faculty|fakultät|centro|seminary/iu
/** What parts a degree from its field: "Bachelor of Science in Nursing", "Ausbildung zur Köchin", "Licence de biologie", "MSc, Physics". */
const FIELD = /\s+(?:in|im|en|zur|zum|als|de)\s+|\s+d['’]|\s*[,:–—]\s*|\s+-\s+/i
/** An abbreviated degree before its field: "B.Sc. Informatik", "MSc Data Science". */
const ABBREVIATED =
  /^((?:\p{Lu}\.?\s?\p{L}{0,4}\.?(?:\s?\((?:hons|Hons)\))?|\p{Lu}{2,4}|Ph\.?\s?D\.?)(?:\s?\(Hons\))?(?:\s(?:Level|Stufe|Niveau)\s\d)?)\s+(?!of\b)(\p{L}.+)$/u

const isDegree = (text: string) => DEGREE.test(text) || SHORT_DEGREE.test(text)

interface Draft {
  lines: Line[]
  period?: Period
  degree?: string
  institution?: string
  others: string[]
}

/** Reads the degrees and schools of a section. */
export function readEducation({ lines }: Section, today: Date): { value: ProfileEducation; lines: Line[] }[] {
  const drafts: Draft[] = []
  const first = lines.find(({ bullet }) => !bullet)
  const lead = first && readLine(first, today)
  // Where a school heads each entry, another school starts one; elsewhere it may be a second name of the same.
  const schoolLeads = Boolean(lead?.institution && !lead.degree && !(lead.period?.start === 0))
  for (const line of unwrapped(lines)) {
    const read = readLine(line, today)
    const draft = drafts.at(-1)
    if (line.bullet && !(read.degree && (read.period || read.institution))) {
      if (draft) draft.lines.push(line)
      continue
    }
    if (draft && !isNew(draft, read, line, schoolLeads)) {
      draft.lines.push(line)
      draft.others.push(...read.others)
      if (read.period && !draft.period) draft.period = read.period
      if (read.degree && !draft.degree) draft.degree = read.degree
      if (read.institution && !draft.institution) draft.institution = read.institution
    } else drafts.push({ ...read, lines: [line] })
  }
  return drafts.flatMap((draft) => {
    const value = educationOf(draft)
    return value ? [{ value, lines: draft.lines }] : []
  })
}

function isNew(draft: Draft, read: Omit<Draft, 'lines'>, line: Line, schoolLeads: boolean): boolean {
  if (line.gap && draft.degree && (draft.period || draft.institution)) return true
  return Boolean((draft.degree && read.degree) || (draft.period && read.period) || (schoolLeads && draft.institution && read.institution))
}

function readLine({ text }: Line, today: Date): Omit<Draft, 'lines'> {
  const periods = findPeriods(text, today)
  const period = periods.find(({ single }) => !single) ?? periods.at(-1)
  const words = period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text
  const draft: Omit<Draft, 'lines'> = { others: [], ...(period && { period }) }
  for (const part of partsOf(words)) {
    // A comma may part degree, field and school of one line; the school is then known by its words.
    const pieces = part.split(/,\s+/)
    const school = pieces.findIndex(
      (piece) => INSTITUTION.test(piece.replace(/\([^)]*\)/g, '')) && !(isDegree(piece) && pieces.length === 1),
    )
    const rest = pieces.filter((_, at) => at !== school).join(', ')
    if (school >= 0) draft.institution ??= pieces[school] ?? part
    if (rest === '') continue
    if (isDegree(rest)) {
      if (!draft.degree) draft.degree = rest
      else if (/^\p{Lu}[\p{L}.]{0,5},\s/u.test(rest)) draft.others.push(rest.slice(rest.indexOf(',') + 1).trim())
    } else draft.others.push(rest)
  }
  return draft
}

/** Notes that are no school and no field. */
const NOTE = /^(?:gpa|grade|note|thesis|abschlussnote|final|average|honou?rs|dean|minor|schwerpunkt|mention|expected|graduated|\d)/i

function educationOf({ degree, institution, others, period }: Draft): ProfileEducation | undefined {
  const notes = others.filter((other) => !NOTE.test(other) && other.length < 80)
  const { studyType, area } = degree === undefined ? {} : splitDegree(degree)
  const field = area ?? (studyType && institution ? notes.shift() : undefined)
  const school = institution ?? notes.shift()
  if (!studyType && !school) return undefined
  if (!studyType && !period && !institution) return undefined
  const [start, end] = period?.single ? [undefined, period.startDate] : [period?.startDate, period?.endDate]
  return {
    ...(school && { institution: school }),
    ...(field && { area: field }),
    ...(studyType && { studyType }),
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
  }
}

/** The mark got, behind the degree. */
const MARK = /[\s,;·|(]+(?:c?gpa|grade|abschlussnote|note|nota media|mention)\b.*$/i

function splitDegree(degree: string): { studyType: string; area?: string } {
  const text = degree.replace(MARK, '').replace(/\s+/g, ' ').trim()
  const short = ABBREVIATED.exec(text)
  if (short?.[1] && short[2] && isDegree(short[1]) && !/^\(/.test(short[2]))
    return { studyType: short[1], area: short[2].replace(/^(?:in|en|im)\s+/i, '') }
  const bracketed = /^([^()]{3,})\s\(([^()]{4,})\)$/.exec(text)
  if (bracketed?.[1] && bracketed[2] && !FIELD.test(bracketed[1]) && !/^(?:hons|honours|ihk|hwk|mba)/i.test(bracketed[2]))
    return { studyType: bracketed[1], area: bracketed[2] }
  const separator = FIELD.exec(text)
  if (!separator || !isDegree(text.slice(0, separator.index))) return { studyType: text }
  const area = text.slice(separator.index + separator[0].length).trim()
  return area === '' ? { studyType: text } : { studyType: text.slice(0, separator.index), area }
}
