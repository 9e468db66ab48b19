import type { SkillIndex } from '../model/skill.ts'
import { containsWords } from './contains-words.ts'
import { sayingsOf, saysAll } from './own-words.ts'
import { above } from './relations.ts'

/** One field under the names that English, German, French and Spanish have for it. */
const SAME: readonly RegExp[] = [
  /computer (?:science|engineering)|computing|informati(?:cs|k|que)|inform[aá]tica|software engineering|\bcs\b/,
  /electr(?:ical|onic)s? engineering|elektrotechnik|g[eé]nie [eé]lectrique|[eé]lectrotechnique|ingenier[ií]a el[eé]ctrica/,
  /mechanical engineering|maschinenbau|g[eé]nie m[eé]canique|ingenier[ií]a mec[aá]nica/,
  /civil engineering|bauingenieur|g[eé]nie civil|ingenier[ií]a civil/,
  /business administration|business management|betriebswirtschaft|\bbwl\b|gestion|administraci[oó]n de empresas|\bmba\b|\bbba\b/,
  /econom|volkswirtschaft|wirtschaftswissenschaft|\bvwl\b|[eé]conomi/,
  /math|matem[aá]tica/,
  /statisti|estad[ií]stica/,
  /physi(?:cs|k|que)|f[ií]sica/,
  /chemi|chimi|qu[ií]mica/,
  /biolog/,
  /\blaw\b|jura|rechtswissenschaft|\bdroit\b|derecho|\bllb\b|\bllm\b/,
  /psycholog|psicolog/,
  /nurs|krankenpflege|pflegewissenschaft|soins infirmiers|enfermer/,
  /account|rechnungswesen|comptabilit|contabilidad/,
  /marketing|mercadotecnia/,
  /human resources|personalwesen|ressources humaines|recursos humanos/,
  /education|teaching|p[äa]dagogik|lehramt|[eé]ducation|educaci[oó]n|magisterio/,
]

export const ENGINEERING = /engineer|ingenieur|ing[eé]nieur|g[eé]nie|ingenier|maschinenbau|elektrotechnik|mechatroni/
const NUMBERS =
  /math|matem[aá]t|statisti|estad[ií]st|physi|f[ií]sica|econom|[eé]conomi|econometr|data|actuari|operations research|quantitative|finance/
export const COMPUTING = /comput|informati|inform[aá]tica|software|information technology|information systems/
const SCIENCE = /scien|wissenschaft|chemi|chimi|qu[ií]mica|biolog|geolog|robot|technolog|technik/

export const BUSINESS = /business|econom|[eé]conomi|wirtschaft|financ|account|marketing|commerc|management|gestion|empresa|\bmba\b|\bbba\b/

/** Words for many fields at once, as postings ask for them, and the fields they take in. */
const GROUPS: readonly [asked: RegExp, taken: readonly RegExp[]][] = [
  [/\bstem\b|technical|technology|scientific|\bscience\b|naturwissenschaft|technisch/, [ENGINEERING, NUMBERS, COMPUTING, SCIENCE]],
  [/quantitative|analytical|numerate/, [ENGINEERING, NUMBERS, COMPUTING]],
  [/engineering|ingenieur/, [ENGINEERING]],
  [/^electrical$|electrical (?:discipline|trade|field|subject)/, [/electr|elektr/]],
  [
    /^(?:(?:modern|foreign|applied) )?languages?(?: studies)?$|linguistics|philology/,
    [
      /philolog|linguisti|translat|sprachwissenschaft|(?:english|french|german|spanish|italian|slavic|romance|asian) (?:language|literature|studies)/,
    ],
  ],
  [/business|commerc|kaufm[aä]nnisch|wirtschaft/, [BUSINESS]],
]
/** What a group's own words stand beside when they name one field of it ("computer science"), which is then not the group. */
const ONE_FIELD =
  /^(?:computer|data|political|social|life|food|sports?|environmental|material|library|mechanical|electrical|civil|chemical|software|industrial) /

/** What a degree is of, where its name tells it and nothing else does: "Bachelor of Nursing", "Master of Public Health". */
const NAMED_FIELD = /\s(?:of|in)\s(?:science in\s|arts in\s)?(?!(?:applied |liberal )?(?:sciences?|arts|philosophy|letters)$)(.+)$/i

/** True when what was studied is the field asked for: by its words, its name in another language, a part of it, or one that a wide demand takes in. */
export function isField(studied: { area: string | undefined; studyType: string | undefined }, asked: string, lexicon: SkillIndex): boolean {
  const area = studied.area ?? NAMED_FIELD.exec(studied.studyType ?? '')?.[1]
  const whole = [studied.studyType, area].filter(Boolean).join(' ').toLowerCase()
  if (containsWords(whole, asked) || (area && containsWords(asked, area)) || saysAll(sayingsOf(whole), asked)) return true
  const wanted = asked.toLowerCase().trim()
  if (SAME.some((field) => field.test(wanted) && field.test(whole))) return true
  if (!ONE_FIELD.test(wanted) && GROUPS.some(([group, taken]) => group.test(wanted) && taken.some((field) => field.test(whole))))
    return true
  const [own, needed] = [area && lexicon.resolve(area), lexicon.resolve(asked)]
  return !!own && needed !== undefined && (own.id === needed.id || above(own.id, lexicon).has(needed.id))
}
