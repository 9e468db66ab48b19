import type { EmploymentType } from '../../model/posting.ts'

/** The words of each type, in the languages job boards write their fields in. */
const kinds: readonly [EmploymentType, RegExp][] = [
  [
    'PART_TIME',
    /\b(?:part[-_ ]?time|minijob\w*|geringfügig\w*|teilzeit|temps partiel|(?:tiempo|jornada|meia|media) parcial|media jornada|tempo parcial|part[- ]?tijd|parttime|zkrácený|částečný|skrátený|niepełny|część etatu|deltid|частичная)|兼职|アルバイト|パート|파트/i,
  ],
  [
    'FULL_TIME',
    /\b(?:full[-_ ]?time|vollzeit|temps plein|plein temps|(?:tiempo|jornada) complet[ao]|tempo (?:integral|pieno|inteiro)|volltijd|voltijd|fulltime|plný úvazek|hlavní pracovní poměr|hpp|plný pracovný|pełny etat|pełen etat|heltid|tillsvidare|полная)|全职|全職|正社員|정규직/i,
  ],
  [
    'INTERN',
    /\b(?:intern(?:ship)?|praktik(?:um|ant\w*)|stage|stagiaire|prácticas|becari[oa]|estágio|tirocinio|stáž|staż|apprentice(?:ship)?|trainee(?:ship)?|werkstudent\w*|working student|стажировка)\b|实习|インターン|인턴/i,
  ],
  [
    'CONTRACTOR',
    /\b(?:contract(?:or)?s?|freelance\w*|self[- ]employed|ičo|živnost\w*|auftragnehmer|freie mitarbeit|indépendant|autónomo|b2b|1099|c2c|consultant contract|zzp)\b|外包|業務委託/i,
  ],
  [
    'TEMPORARY',
    /\b(?:temporary|temp|fixed[-_ ]term|seasonal|interim|befristet\w*|CDD|intérim\w*|temporal|temporári[oa]|determinat[oa]|dočasn\w*|brigáda|sezónní|tijdelijk|vikariat|zeitarbeit|временная)\b|派遣|契約社員/i,
  ],
  ['VOLUNTEER', /\b(?:volunteer\w*|ehrenamt\w*|bénévol\w*|voluntari\w*|dobrovol\w*|vrijwillig\w*)\b|志愿/i],
  ['PER_DIEM', /\b(?:per[-_ ]diem|per[-_ ]day|casual)\b/i],
]
const negated = /\b(?:un|non[- ]?|nicht )(?:befristet|temporary)|contract (?:type|full|part)|permanent contract|full[- ]time contract/i
const longest = 160

/** The types that a field's words name, in the order of the standard's list; none when the words name none. */
export function employmentTypes(words: string | undefined): EmploymentType[] | undefined {
  if (!words || words.length > longest) return undefined
  const bare = words.replace(negated, (said) => said.replace(/contract|befristet|temporary/gi, ''))
  const found = kinds.filter(([, pattern]) => pattern.test(bare)).map(([type]) => type)
  return found.length > 0 ? found : undefined
}
