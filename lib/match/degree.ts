import type { EducationLevel } from '../model/requirement.ts'
import { SCHOOLING, SCHOOLING_LETTERS } from '../model/schooling.ts'
import { BROKEN_OFF, GOES_ON } from '../model/unfinished.ts'

/** Lowest first; a professional degree (JD, MD) stands beside the doctorate but is not one. */
export const LEVELS: readonly EducationLevel[] = ['secondary', 'vocational', 'associate', 'bachelor', 'master', 'professional', 'doctorate']

/** Whole words, whatever their alphabet: JavaScript's `\b` ends a word before "ô". */
const words = (pattern: string, flags = 'iu') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags)
/** Letters that are words too ("do", "as", "ma") count only as capitals. */
const letters = (pattern: string) => words(pattern, 'u')

/**
 * How résumés in English, German, French and Spanish name a degree; the first that fits wins. What a longer name holds of a higher one
 * ("Grado superior", "Juris Doctor") comes before it.
 */
const NAMES: readonly [EducationLevel, RegExp][] = [
  ['secondary', words(SCHOOLING)],
  ['secondary', letters(SCHOOLING_LETTERS)],
  ['vocational', words('master craftsman|formaci[oó]n profesional|ciclo formativo|grado (?:superior|medio)|brevet f[eé]d[eé]ral')],
  [
    'professional',
    words(
      'juris|medicinae|doctor of (?:medicine|pharmacy|dental \\p{L}+|veterinary \\p{L}+|osteopath\\p{L}*|physical therapy)|pharm\\.?\\s?d|mbbs|b\\.?v\\.?sc|mb\\s?ch\\s?b|bds|staatsexamen',
    ),
  ],
  ['professional', letters('J\\.?D\\.?|M\\.?D\\.?|D\\.?O\\.?|D\\.?D\\.?S\\.?|D\\.?V\\.?M\\.?|DPT')],
  [
    'doctorate',
    words('ph\\.?\\s?d|d\\.?\\s?phil|doctor(?:ate|al)?|dr\\.|doktor\\p{L}*|promotion|doctorat|doctorado|ed\\.?d|sc\\.?d|dnp|dba'),
  ],
  [
    'master',
    words(
      "master(?:['’]?s)?|m\\.?\\s?sc|m\\.?b\\.?a|m\\.?eng|m\\.?ed|m\\.?phil|mpa|mph|msw|msn|mfa|mpas|mres|m\\.?mus|m\\.?arch|m\\.?pharm|mgr|pgce|pgde|pg ?(?:dip|cert)|mca|m\\.?\\s?tech|m\\.?\\s?com|ll\\.?m|post-?\\s?graduate|pgdm|magist\\p{L}*|mag\\.|diplom(?!a)\\p{L}*|dipl\\.|ma[iî]trise|maestr[ií]a|m[aá]ster|dipl[oô]me d['’]ing[eé]nieur|laurea magistrale",
    ),
  ],
  ['master', letters('M\\.?A\\.?|M\\.?S\\.?')],
  [
    'bachelor',
    words(
      "bachelor(?:['’]?s)?|baccalaureate|b\\.?\\s?sc|b\\.?eng|b\\.?ed|b\\.?b\\.?a|b\\.?\\s?tech|bs(?:n|it|ba|cs|ee|me|ce|w)|bsw|bpt|bhm|bs?eed|bsed|bfa|b\\.?des|b\\.?mus|b\\.?arch|b\\.?pharm|b\\.?bus|b\\.?a\\.?sc|b\\.?\\s?com|ll\\.?b|bca|graduate (?:diploma|certificate)|undergraduate|licence|licenciatura|licenciad[oa]|grado|hons|honou?rs degree|in[zż]ynier|bakkalaure\\p{L}*|laurea",
    ),
  ],
  ['bachelor', letters('HBO|B\\.?A\\.?S?\\.?|B\\.?S\\.?|B\\.?E\\.?')],
  [
    'associate',
    words(
      "associate(?:['’]?s)?|foundation degree|fd ?s?c|fda|adn|hn[cd]|higher national (?:diploma|certificate)|dip\\.?\\s?he|diploma of higher education|(?:advanced|college|polytechnic|(?<!(?:btec|ordinary)\\s)national) diploma|two-year diploma|bts|dut",
    ),
  ],
  ['associate', letters('A\\.?A\\.?S?\\.?|A\\.?S\\.?')],
  [
    'vocational',
    words(
      'vocational|apprentice(?:ship)?|journeyman|red seal|cert\\.?\\s(?:i{1,3}|iv|\\d)|diploma|trade|\\p{L}*ausbildung|lehre|umschulung|\\p{L}*meister(?:in|brief|prüfung)?|techniker(?:in)?|fachwirt(?:in)?|gesellenbrief|\\p{L}*kauf(?:frau|mann)|fach(?:informatik|arbeit)er(?:in)?|certificat[eo]?|bep|[ns]vq|btec|on[cd]|ordinary national diploma|tafe|dmlt|d\\.?el\\.?ed|nitec|technikum|city (?:&|and) guilds|t[- ]levels?',
    ),
  ],
  ['vocational', letters('N[1-6]|CAP|ITI|NCV|MBO')],
  [
    'secondary',
    words(
      'secondary|ged|\\p{L}*abitur|\\p{L}*hochschulreife|mittlere reife|\\p{L}*schulabschluss|baccalaur[eé]at|national du brevet|brevet des coll[eè]ges|bachillerato',
    ),
  ],
]

/** The level that a résumé's words for a degree name, undefined when they name none. */
export function degreeLevel(named: string): EducationLevel | undefined {
  return NAMES.find(([, pattern]) => pattern.test(named))?.[0]
}

/** So long after its beginning a course of study without an end date is no longer taken for one that goes on, in years. */
const LONGEST = 8

/** True unless its words or dates say that it still goes on. Dates are ISO 8601 of any precision; one alone is when it ended. */
export function isFinished(
  { studyType, startDate, endDate }: { studyType?: string | undefined; startDate?: string | undefined; endDate?: string | undefined },
  today: Date,
): boolean {
  if (studyType !== undefined && BROKEN_OFF.test(studyType)) return false
  if (endDate !== undefined) {
    const precision = endDate.length === 4 ? 4 : 7
    return endDate.slice(0, precision) <= today.toISOString().slice(0, precision)
  }
  if (studyType !== undefined && GOES_ON.test(studyType)) return false
  return startDate === undefined || Number(startDate.slice(0, 4)) + LONGEST < today.getFullYear()
}
