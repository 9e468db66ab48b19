import { SCHOOLING } from '../../model/schooling.ts'
import { ABBREVIATION, CAPITAL_LETTERS, fieldOfDiploma, isDegree } from './degree-names.ts'
import { isFieldOfStudy } from './study-field.ts'

/** What parts a degree from its field: "Bachelor of Science in Nursing", "Ausbildung zur Köchin", "Licence de biologie", "MSc, Physics". */
const FIELD = /\s+(?:in|im|en|em|în|zur|zum|als|de|as(?: an?)?)\s+|\s+d['’]|\s*[,:–—]\s*|\s+-\s+/i
const HONOURS = '(?:\\s?\\([Hh]on(?:ou?r)?s\\.?\\)|,?\\s(?:with\\s)?[Hh]on(?:ou?r)?s\\b\\.?(?: degree)?| degree)?'
const LEVEL = '(?:\\s(?:[Ll]evel|Stufe|[Nn]iveau|NQF)\\s\\d|\\s(?:I{1,3}|IV))?'
/** What names a degree without a word like "in" before its field. */
const SHORT_NAME = `(?:(?:Executive|Integrated|Honou?rs|Professional)\\s)?${ABBREVIATION}|BTEC|(?:Level|Stage) \\d (?:Extended |Foundation |National )?(?:Award|Diploma|Certificate)|T[ -]Level|Master [12]|Diplom-?Ingenieur(?:in)?(?:\\s\\(FH\\))?|Cert(?:ificate)?(?=\\s(?:I{1,3}|IV)\\s)|City (?:&|and) Guilds(?:\\s\\d{4})?`
/** An abbreviated degree before its field: "B.Sc. Informatik", "MSc Data Science", "NVQ Level 2 Warehousing", "Certificate III Carpentry". */
const ABBREVIATED = ['iu', 'u'].map(
  (flags) =>
    new RegExp(
      `^((?:${flags === 'u' ? CAPITAL_LETTERS : SHORT_NAME})\\.?${HONOURS}${LEVEL})(?![\\p{L}])[\\s,:–-]+(?!of\\b|\\p{Ll}+\\.$|Bachelor|candidate|student|(?:Level|Niveau|Stufe|NQF)\\b|(?:I{1,3}|IV)(?![\\p{L}])|(?:[\\p{L}]+ )?(?:[Dd]iploma|[Cc]ertificate|[Aa]ward)\\b)(\\p{L}.+)$`,
      flags,
    ),
)
/** Titles of degrees that faculties give in many fields; the field may stand behind one without a word between: "Bachelor of Science Nursing". */
const TITLE =
  '(?:applied |fine |general |liberal |health )?(?:arts?(?: and sciences?)?|sciences?|studies)|engineering|technology|laws?|letters|philosophy|education|music'
const OF_TITLE = new RegExp(`^((?:bachelor|master|doctor|associate)(?:['’]?s)? of (?:${TITLE})${HONOURS})(?![\\p{L}])\\s*(.*)$`, 'iu')
/** Titles of one profession, which have no field beside them; any other "Bachelor of" names the field itself. */
const OF_PROFESSION =
  /^(?:bachelor|master|doctor|associate)(?:['’]?s)? of (?:[\p{L} ]+ studies|commerce|(?:applied )?business(?: administration)?|social work|public (?:health|administration|policy)|architecture|pharmacy|(?:veterinary )?medicine(?:[ ,&]+(?:and )?(?:bachelor of )?surgery)?|dental (?:surgery|medicine)|physical therapy|nursing practice|divinity)$/iu
const OF_FIELD =
  /^((?:(?:advanced |graduate |national )?diploma|(?:graduate )?certificate|(?:bachelor|master|doctor|associate)(?:['’]?s)?(?: degree)?) of) (?!higher |secondary |college studies|general |completion|achievement|attendance)(.+)$/iu
/** "Bachelor Informatik", "Master Finance". */
const PLAIN =
  /^((?:HBO )?Bachelor|Master|Diplom|Ausbildung|Lehre|Licence(?: [Pp]ro(?:fessionnelle)?)?|Maîtrise|Laurea|Grado)\s(?!of|in|degree)(\p{Lu}[^,]+)$/u
/** A degree behind its field: "Computer Science BSc (Hons)". */
const BEHIND = ['iu', 'u'].map(
  (flags) =>
    new RegExp(
      `^(?!executive|integrated|professional)(\\p{L}.*?),?\\s(${flags === 'u' ? CAPITAL_LETTERS : ABBREVIATION}\\.?${HONOURS})$`,
      flags,
    ),
)
/** The level of a framework behind a field belongs to the degree: "Landscaping NQF 4". */
const FRAMEWORK = /^(.+?),?\s\(?((?:NQF|RQF|EQF|QQI|FETAC|SCQF|AQF)(?: level)? \d{1,2})\)?$/i

/** Fewer letters in brackets name a field only if they are known. */
const LEAST_FIELD = 4

/** "7 GCSEs including Maths", "GCSEs: 7 incl. Maths (B)": how many there are is no part of the name, nor which. */
const COUNTED = /^(?:\d+ )?(I?GCSE(?:['’]?s)?|O[- ]levels?)(?: (includ.+)| (?:at )?grades? .+|\s*[:,–-]\s*(?:\d+$|(.+)))?$/i

/** A degree's words as its name and its field. */
export function splitDegree(degree: string): { studyType: string; area?: string } {
  // "Bachelor of Science in Nursing (BSN)" says it twice.
  const text = degree
    .replace(/\s+/g, ' ')
    .replace(/\s\((\p{Lu}[\p{L}.]{1,7})\)(?=$|\s)/u, (bracket, inner: string) => (isDegree(inner) ? '' : bracket))
    .trim()
  const made = (studyType = '', area = '') => {
    const [, before, level] = FRAMEWORK.exec(area) ?? []
    if (before !== undefined && level !== undefined) return { studyType: `${studyType} (${level})`, area: before }
    const field = area
      .replace(/^[\s,:–-]*(?:(?:\p{Lu}{2,5}\s+)?(?:in|en|im|de)\s+)?(?:the\s+(?=\p{Lu}))?/iu, '')
      .replace(/^\(([^()]*)\)$/, '$1')
    return field === '' ? { studyType } : { studyType, area: field }
  }
  const bracketed = /^([^()]{2,})\s\(([^()]{2,})\)$/.exec(text)
  const bracket =
    bracketed?.[2] &&
    (bracketed[2].length >= LEAST_FIELD || isFieldOfStudy(bracketed[2])) &&
    !isDegree(bracketed[2]) &&
    !/^(?:hons|honours|ihk|hwk|mba)/i.test(bracketed[2])
      ? bracketed
      : undefined
  const [, counted, including, listed = including] = COUNTED.exec(text) ?? []
  if (counted !== undefined) return { studyType: listed === undefined ? counted : `${counted} (${listed.replace(/[()]/g, '')})` }
  const ofDiploma = fieldOfDiploma(text)
  if (ofDiploma !== undefined) return { studyType: text.slice(ofDiploma.length).trim(), area: ofDiploma }
  const ofTitle = OF_TITLE.exec(text)
  if (ofTitle) return made(ofTitle[1], ofTitle[2])
  const schooling = withField(text)
  if (schooling) return schooling
  const short = ABBREVIATED.map((each) => each.exec(text)).find((match) => match !== null)
  if (short) return made(short[1], short[2])
  if (bracket && !FIELD.test(bracket[1] ?? '')) return made(bracket[1], bracket[2])
  const separator = FIELD.exec(text.replace(/\([^()]*\)/g, (inner) => '_'.repeat(inner.length)))
  if (separator && isDegree(text.slice(0, separator.index)))
    return made(text.slice(0, separator.index), text.slice(separator.index + separator[0].length))
  if (OF_PROFESSION.test(text)) return { studyType: text }
  const ofField = OF_FIELD.exec(text)
  if (ofField) return made(ofField[1]?.replace(/ of$/i, ''), ofField[2])
  const plain = PLAIN.exec(text)
  if (plain) return made(plain[1], plain[2])
  const behind = BEHIND.map((each) => each.exec(text)).find((match) => match !== null)
  return behind && !isDegree(behind[1] ?? '') ? made(behind[2], behind[1]) : { studyType: text }
}

/** An end of schooling before the field of its last years: "A/L Commerce stream", "Plus Two Science". */
const SCHOOLING_FIELD = new RegExp(`^((?:${SCHOOLING})(?: \\([^()]*\\))?)\\s+(\\p{L}[^()]*?)(?: (?:stream|group|side))?$`, 'iu')

function withField(text: string): { studyType: string; area: string } | undefined {
  const [, studyType, area] = SCHOOLING_FIELD.exec(text) ?? []
  const isField = area !== undefined && /^\p{Lu}/u.test(area) && isFieldOfStudy(area) && !isDegree(area)
  return studyType !== undefined && isField ? { studyType, area } : undefined
}
