import type { EducationLevel } from '../model/requirement.ts'

/** Lowest first; a professional degree (JD, MD) stands beside the doctorate but is not one. */
export const LEVELS: readonly EducationLevel[] = ['secondary', 'vocational', 'associate', 'bachelor', 'master', 'professional', 'doctorate']

/** How a résumé names a degree, per level, highest first: the first that fits wins ("Master of Arts" before "Arts"). */
const WORDS: readonly [EducationLevel, RegExp][] = [
  ['doctorate', /\b(?:ph\.?\s?d|d\.?phil|doctor(?:ate|al)?|dr\.|doktor|promotion|doctorat|doctorado|ed\.?d|sc\.?d|dnp|dba)\b/i],
  ['professional', /\b(?:j\.?d|m\.?d|d\.?o|d\.?d\.?s|d\.?v\.?m|pharm\.?\s?d|juris|medicinae|staatsexamen)\b/i],
  [
    'master',
    /\b(?:master(?:['’]?s)?|m\.?sc|m\.?s|m\.?a|m\.?b\.?a|m\.?eng|m\.?ed|m\.?phil|mpa|mph|msw|msn|mfa|llm|magister|mag\.|diplom|dipl|maîtrise|maestría|máster)\b/i,
  ],
  [
    'bachelor',
    /\b(?:bachelor(?:['’]?s)?|b\.?sc|b\.?s|b\.?a|b\.?eng|b\.?ed|b\.?b\.?a|b\.?tech|bsn|bfa|bcom|llb|undergraduate|licence|licenciatura|grado|hons|bakkalaure\w*)\b/i,
  ],
  ['associate', /\b(?:associate(?:['’]?s)?|a\.?a\.?s?|a\.?s|foundation degree|bts|dut)\b/i],
  [
    'vocational',
    /\b(?:vocational|apprentice(?:ship)?|diploma|trade|ausbildung|lehre|certificate|cap|bep|formación profesional|nvq|btec|hnd|tafe)\b/i,
  ],
  ['secondary', /\b(?:high school|secondary|ged|a-levels?|gcse|abitur|matura|baccalaur[eé]at|bachillerato|diploma of secondary)\b/i],
]

/** The level that a résumé's words for a degree name, undefined when they name none. */
export function degreeLevel(words: string): EducationLevel | undefined {
  if (/\bhigh school\b|\bsecondary school\b/i.test(words)) return 'secondary'
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0]
}
