import { BROKEN_OFF, GOES_ON } from '../../model/unfinished.ts'
import { isDegree } from './degree-names.ts'
import { isSchool } from './school-name.ts'

/** Marks and remarks, which are no school and no field. */
const WORDS =
  'c?gpa|gwa|wam|grades?|note|notes|marks?|percentage|score|thesis|dissertation|project|capstone|abschlussnote|final|average|aggregate|honou?rs(?! in | \\()|dean|valedictorian|salutatorian|minor|schwerpunkt|mention|expected|anticipated|due|finish(?:es|ed|ing)?|graduat(?:ed|ion)|class of|(?:first|second|third|pass|lower|upper|1st|2nd|3rd)[- ](?:class|division|upper|lower|second)|(?:class|division) (?:i{1,3}|\\d)(?!\\p{L})|with (?:distinction|honou?rs|merit|credit)|distinction|merit|(?:magna |summa )?cum laude|(?:\\d+|vot[oi]|con) (?:e )?lode|sobresaliente|notable|mit auszeichnung|très bien|assez bien|relevant|modules|course ?work(?! towards?)|courses?:|courses? in|key |activities|subjects?:|part[- ]time|full[- ]time|evenings?|nights?|online|distance|remote|day release|sandwich|year abroad|erasmus|scholarship|aba[- ]approved|supervis(?:ed|or)|since|to|until|from'
const MARK = String.raw`[\d.,/:%–-]+(?:\s*(?:c?gpa|%|credits?|marks?|points?|percent|hons))?`
/** How long a course was: "one year", "6 months full-time". */
const LASTING = String.raw`(?:\d{1,2}|one|two|three|four|five|six)[- ](?:years?|semesters?|months?|weeks?|days?)(?: (?:full|part)[- ]time)?(?: (?:course|program(?:me)?))?`
/** "6 A-C", "9 at grades A*-B incl. Maths". */
const GRADED = String.raw`(?:\d{1,2} )?(?:at )?(?:grades? )?[A-F1-9]\*{0,2}\s?(?:[-–]|to)\s?[A-F1-9]\*{0,2}(?![\p{L}\d]).*`
const ORDINAL = String.raw`(?:\d(?:st|nd|rd|th)|first|second|third|fourth|final) (?:period|year|semester|term|block)`
const NOTE = new RegExp(
  `^(?:(?:${WORDS})(?!\\p{L})|key |\\d{1,2} inc(?:l\\.|luding) |${MARK}$|(?:\\d[A-FS]\\s?)+$|\\d{1,2} (?:subjects|passes|credits|distinctions)$|${GRADED}$|${LASTING}$|${ORDINAL}$|[ABCD][+*-]?$|(?:accredited|approved)(?: program(?:me)?)?$|(?:grade|class) (?:one|two|three|i{1,3}|[a-f])$)`,
  'iu',
)
/** Years of school, which begin like a mark. */
const YEAR_OF_SCHOOL = /^grade 1[0-3](?!\d)/i

/** Labels of stages of schooling, which say nothing beside what they name; and what one has got in the end. */
const STAGE =
  '(?:tertiary|(?:upper |lower )?secondary|primary|elementary|vocational|undergraduate|graduate|post-?graduate|university|college)(?: education| level| studies)?'
const ALONE = new RegExp(`^(?:${STAGE})$`, 'i')
const GOT = /^(?:certificate|diploma|degree)$/
const LABEL = new RegExp(`^(?:${STAGE}|degree|qualification|institution|education)\\s*:\\s*`, 'i')

/** Whether words are nothing but the name of a stage of schooling: "Tertiary", "College". */
export const isStage = (words: string): boolean => ALONE.test(words)

/** The stage of schooling below university that words name or a label of them tells. */
export const stageOf = (words: string): string | undefined =>
  /^(?:(?:upper |lower )?secondary|primary|elementary)(?: education| level)?(?=\s*:|$)/i.exec(words)?.[0]

/** A stay at another school, within the studies told before: "Erasmus: University of X", "Semester abroad". */
export const isStay = (line: string): boolean =>
  /^(?:erasmus|(?:student |academic )?exchange|(?:semester|year|term|studies|study) abroad|visiting (?:student|scholar)|auslandss\p{L}+|austausch\p{L}*|séjour|intercambio)(?!\p{L})/iu.test(
    line,
  )

/** How tables of studies head their columns. */
const COLUMN =
  /^(?:exam(?:ination)?s?|degrees?|qualifications?|courses?|class|board|university|institut(?:e|ion)|school|college|years?|years? of passing|passing year|percentage|marks?|c?gpa|division|grade|result|subjects?|place|dates?|%)$/i

/** Whether a line heads the columns of a table: "Examination, Board / University, Year". */
export const headsColumns = (line: string): boolean => {
  const columns = line.split(/\t+|\s*[|/]\s*/)
  return columns.length > 2 && columns.every((column) => COLUMN.test(column.trim()))
}

/** Words without a label that tells what they are. */
export const withoutLabel = (words: string): string => words.replace(LABEL, '')

/** Whether words are a mark or a remark about studies. */
export const isNote = (words: string): boolean => (NOTE.test(words) && !YEAR_OF_SCHOOL.test(words)) || isStage(words) || GOT.test(words)

/** Words with which a field is told by itself: "Major: Botany", "Profile Economics". */
const FIELD =
  /^(?:studied|major(?:ed|ing)?|field of study|speciali[sz](?:ation|ed|ing)|concentration|stream|branch|profile|track|focus|emphasis|fachrichtung|studiengang|filière|especialidad)(?: in| on| of)?(?:\s*:\s*|\s+)(\p{L}.+)$/iu

/** "Science stream", as schools part their years. */
const STREAM = /^\p{Lu}[\p{L} &-]* (?:strand|stream|track)$/u

/** The field of studies where a label tells it. */
export const fieldTold = (words: string): string | undefined => FIELD.exec(words)?.[1] ?? STREAM.exec(words)?.[0]

/** What courses are numbered by: "CHC50121". */
const CODE = /^[A-Z]{2,4}\d{3,}[A-Z]?$/

/** Where a sentence ends. */
const SENTENCE = /(?<=\p{Ll}{2}|[)\d\t])\s*\.\s+(?=\p{Lu})/u
const LEAST_PROSE = 6

/** A line without brackets and sentences that are marks, times or remarks, and the words of one that tells it is not finished. */
export function withoutRemarks(line: string): { text: string; status?: string } {
  let status: string | undefined
  const text = line.replace(/\s*\(([^()]*)\)/g, (whole, inner: string) => {
    if (BROKEN_OFF.test(inner) || GOES_ON.test(inner)) status ??= inner.replaceAll('\t', ' ').trim()
    else if (CODE.test(inner)) return ''
    // A school in brackets is as good as one without.
    else if (/^\p{Lu}.* /u.test(inner) && isSchool(inner) && !isDegree(inner)) return `\t${inner}\t`
    // A grade stays beside its subject: "Art (C)".
    else if (inner.trim() !== '' && (/^[A-Z]\*?$/.test(inner) || !isNote(inner.trim()))) return whole
    return ''
  })
  const told = text.split(SENTENCE).reduce((before, sentence) => {
    if (isNote(sentence) || (sentence.split(/\s+/).length >= LEAST_PROSE && !isSchool(sentence))) return before
    // "B.Tech. Mining": a point ends no sentence where words go on that are none.
    return `${before}${fieldTold(sentence) === undefined ? '. ' : '\t'}${sentence}`
  })
  return { text: told, ...(status !== undefined && { status }) }
}
