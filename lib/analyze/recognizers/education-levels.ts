import type { EducationLevel } from '../../model/requirement.ts'
import { numberOf } from '../numbers.ts'
import { compilePhrases } from '../phrases.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { wordsAt } from '../words-at.ts'
import { programAt, recognition } from './education-programs.ts'

/** Wordings of each level that mean it wherever a requirement has them. */
const levels = compilePhrases<EducationLevel>([
  [
    'hsd|high school diploma|high-school diploma|high school degree|hs diploma|h.s. diploma|h.s diploma|high school graduate|high school education|high school|high school level',
    'secondary',
  ],
  [
    'ged|g.e.d.|g.e.d|secondary school|secondary education|secondary school diploma|general education diploma|general equivalency diploma|high school equivalency|general education development|general educational development',
    'secondary',
  ],
  [
    "a levels|a-levels|a-level|gcse|gcses|gcse's|abitur|matric|matriculation|leaving certificate|leaving cert|grade 12|year 12|year 12 certificate|12th pass|12th standard|10th pass|higher secondary|12th grade|twelfth grade|school diploma",
    'secondary',
  ],
  [
    'vocational training|vocational qualification|vocational qualifications|vocational diploma|vocational degree|vocational education|vocational school|vocational certificate',
    'vocational',
  ],
  [
    [2, 3, 4, 5]
      .flatMap((level) => ['qualification', 'diploma', 'award', 'certificate', 'nvq'].map((noun) => `level ${level} ${noun}`))
      .concat([2, 3, 4, 5].flatMap((level) => [`qcf level ${level}`, `rqf level ${level}`]))
      .join('|'),
    'vocational',
  ],
  [
    'trade school|technical school|technical diploma|technical college|trade certificate|trade qualification|trade apprenticeship|apprenticeship|certificate ii|certificate iii|certificate iv|cert iii|cert iv|cert. iii|cert. iv|nvq|btec|hnd|hnc|onc|ond|diploma',
    'vocational',
  ],
  [
    "associate degree|associate's degree|associates degree|associates' degree|associate s degree|associate's|associate of arts|associate of science|associate of applied science|adn|a.d.n.|asn|a.a.s.|a.a.s|a.a.|a.s.|two-year degree|two year degree|2-year degree|2 year degree",
    'associate',
  ],
  [
    "bachelor|bachelors|bachelor's|bachelors'|bachelor degree|bachelors degree|bachelor's degree|bachelors' degree|bachelor s|bachelor s degree|baccalaureate|baccalaureate degree",
    'bachelor',
  ],
  [
    'bachelor of science|bachelor of arts|bachelor of engineering|bachelor of technology|bachelor of commerce|bachelor of education',
    'bachelor',
  ],
  [
    'b.s.|b.s|b.a.|b.a|b.sc.|b.sc|bsc|b.eng.|b.eng|beng|b.tech.|b.tech|btech|b.e.|bcom|b.com|llb|bsn|b.s.n.|bba|b.b.a.|b.b.a|bfa|b.f.a.|bsw|b.ed.|b.ed|bed degree|b.e|b.arch|bsee|bsme|bsce|bpharm|b.pharm.|b.pharm|bscphm|bscpharm|bscn|basc|b.a.sc.|bcomm|b.comm.|b.comm|nfq level 7|nfq level 8',
    'bachelor',
  ],
  [
    'undergraduate degree|undergraduate|college degree|university degree|university education|college education|college graduate|university graduate|academic degree|first-level university degree|honours degree|honors degree|first degree|tertiary degree|tertiary qualification|educated to graduate level|qualified to graduate level|graduate level education|any graduate|graduate in any|graduation in any',
    'bachelor',
  ],
  [
    'four-year degree|four year degree|4-year degree|4 year degree|four-year college degree|4-year college degree|four-year university degree',
    'bachelor',
  ],
  [
    "master's|masters|masters'|master degree|masters degree|master's degree|masters' degree|master s degree|master s|master of science|master of arts|master of business administration|master of engineering",
    'master',
  ],
  [
    'm.s.|m.s|m.a.|m.a|m.sc.|m.sc|msc|m.eng.|m.eng|meng|m.tech|mtech|mba|m.b.a.|mph|msw|mfa|msn|m.ed.|m.ed|mcom|m.com|m.com.|mphil|m.phil|m.phil.|ll.m.|ll.m|mres|msee|msme|staatsexamen|mpharm|m.pharm.|m.pharm|nfq level 9',
    'master',
  ],
  [
    'graduate degree|advanced university degree|postgraduate diploma|postgraduate degree|post-graduate degree|post graduate degree|postgraduate qualification|advanced degree|advanced degrees|higher degree',
    'master',
  ],
  ["phd|ph.d.|ph.d|phd's|phds|doctorate|doctoral|doctoral degree|doctorate degree|dphil|nfq level 10|doctor of philosophy", 'doctorate'],
  [
    'juris doctor|j.d.|j.d|law degree|doctor of medicine|m.d.|medical degree|mbbs|pharmd|pharm.d.|pharm.d|doctor of pharmacy|dvm|dds|dmd|doctor of veterinary medicine',
    'professional',
  ],
  [
    'psyd|psy.d.|psy.d|edd|ed.d.|ed.d|dnp|d.n.p.|drph|dr.p.h.|doctor of education|doctor of psychology|doctor of public health',
    'doctorate',
  ],
  [
    'doctor of law|doctor of laws|doctor of physical therapy|doctor of nursing practice|doctor of dental surgery|doctor of dental medicine|doctor of osteopathic medicine|doctor of optometry|doctor of audiology|doctor of chiropractic',
    'professional',
  ],
])

/** Initials that are also ordinary words, titles, states or products: they count in capitals, beside another sign of a degree. */
const initials = new Map<string, EducationLevel>(
  Object.entries({
    bs: 'bachelor',
    ba: 'bachelor',
    ms: 'master',
    ma: 'master',
    as: 'associate',
    aa: 'associate',
    aas: 'associate',
    mpa: 'master',
    mha: 'master',
    mca: 'master',
    bca: 'bachelor',
    md: 'professional',
    jd: 'professional',
    do: 'professional',
    hs: 'secondary',
  }),
)
const degreeSigns = wordSet('degree degrees bs ba bsc bachelor bachelors ms ma msc master masters mba phd ph doctorate jd md ged diploma')
const SIGN_REACH = 4
/** "a high degree of", "360 degree": no academic degree. */
const notBeforeDegree = wordSet('high higher highest some great greater certain large this that any 360 180 90 to same considerable')
/** "high school teacher", "masters new tools": no degree. */
const notAfterSchool = wordSet(
  'teacher teachers teaching student students pupils math maths science english curriculum sports coach principal age aged level setting settings environment environments classroom experience placement leadership',
)
/** Whoever teaches, guides or helps those who study for a degree need not have it: "teaching GCSE Physics", "supervise PhD students". */
const teaches = wordSet(
  'teach teaches teaching taught deliver delivering tutor tutoring lecturer supervise supervises supervising supervised supervision mentor mentoring support supporting guide guiding coach coaching train training assist assisting',
)
const learners = wordSet('students student candidates pupils learners researchers theses thesis programmes courses')
const TEACHING_REACH = 4
const STUDY_REACH = 10
const afterMasters = wordSet("degree degrees in or and , / with level preferred required program . ) ( ; is + from a '")

const otherStarts = [
  'associate',
  'associates',
  'post',
  'postgraduate',
  'degree',
  'degrees',
  'master',
  'college',
  'university',
  'a',
  ...recognition,
]
/** Words of which every statement that names a level has one. */
export const levelTriggers: readonly string[] = [
  ...levels.keys,
  ...initials.keys(),
  ...otherStarts.filter((word) => word !== 'a'),
  'levels',
]
/** The words a level may start with. */
const mayStart = wordsAt(new Set([...levels.firsts, ...initials.keys(), ...otherStarts]))

/** A level of education, the token after its name, and the field that its name holds ("an accredited welding program"). */
export interface Level {
  level: EducationLevel
  to: number
  field?: string
}

/** The level of education named at token `at`. */
export function levelAt(statement: Stretch, at: number): Level | undefined {
  if (!mayStart(statement, at)) return undefined
  const word = wordAt(statement, at)
  const known = levels.longest(statement, at)
  if (known) {
    const next = wordAt(statement, known.to)
    if (isTaught(statement, at, known) || (word === 'bachelor' && /^(?:pad|party|flat|apartment)$/.test(next))) return undefined
    if (known.value === 'secondary' && notAfterSchool.has(next) && !isExamination(statement, at)) return undefined
    if (known.value === 'vocational' && /^(?:frameworks?|standards|schemes?|levy|provision|delivery|providers?)$/.test(next))
      return undefined
    if (wordAt(statement, at - 1) === '-' && wordAt(statement, at - 2) === 'post') return undefined
    if (/^(?:school|college)$/.test(wordAt(statement, known.to - 1)) && isWhereStudied(statement, at)) return undefined
    if (word === 'masters' && known.to === at + 1 && next !== '' && !afterMasters.has(next)) return undefined
    if (word === 'undergraduate' && /^(?:student|students|course|courses|teaching)$/.test(next)) return undefined
    return { level: known.value, to: known.to }
  }
  const initial = initials.get(word)
  if (initial)
    return isUpperCase(statement, at) && hasDegreeSign(statement, at) && !isCode(statement, at) ? { level: initial, to: at + 1 } : undefined
  if (word === 'master' && isMaster(statement, at)) return { level: 'master', to: at + 1 }
  if (word === 'associate' && /^(?:or|\/|,)$/.test(wordAt(statement, at + 1)) && /^bachelors?$/.test(wordAt(statement, at + 2)))
    return { level: 'associate', to: at + 1 }
  if (word === 'associates' && hasDegreeSign(statement, at)) return { level: 'associate', to: at + 1 }
  const postgraduate = postgraduateAt(statement, at)
  if (postgraduate) return postgraduate
  if (word === 'degree' || word === 'degrees') return isAngle(statement, at) ? undefined : { level: 'bachelor', to: at + 1 }
  if (word === 'a') return isALevel(statement, at) ? { level: 'secondary', to: at + 2 } : undefined
  if (recognition.has(word)) return programAt(statement, at)
  if (word === 'college' || word === 'university') return graduationFrom(statement, at)
  return undefined
}

/** "GCSE Maths": what follows is what was passed, not who learns there. */
function isExamination(statement: Stretch, at: number): boolean {
  return /^gcse/.test(wordAt(statement, at))
}

/** "Master of Laws", "Master or PhD"; no "Scrum Master of …" and no "ASE Master or …". */
function isMaster(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at - 1) === 'scrum') return false
  const next = wordAt(statement, at + 1)
  if (next === 'or' || next === '/') return hasDegreeSign(statement, at)
  return next === 'of' || next === 'degrees' || next === 'studies'
}

/** "Post Graduate in Mathematics" */
function postgraduateAt(statement: Stretch, at: number): Level | undefined {
  let to = at
  if (wordAt(statement, at) === 'postgraduate') to = at + 1
  else if (wordAt(statement, at) === 'post') to = wordAt(statement, at + 1) === '-' ? at + 3 : at + 2
  return to > at && /^(?:post)?graduate$/.test(wordAt(statement, to - 1)) && wordAt(statement, to) === 'in'
    ? { level: 'master', to }
    : undefined
}

/** "MS-900", "MD-102": the number of an examination. */
function isCode(statement: Stretch, at: number): boolean {
  const number = wordAt(statement, at + 1) === '-' ? at + 2 : at + 1
  return touches(statement, number) && touches(statement, at + 1) && /^\d/.test(wordAt(statement, number))
}

/** "12 units in accounting from an accredited trade school": a place of study, not a schooling. */
function isWhereStudied(statement: Stretch, at: number): boolean {
  let from = at - 1
  while (/^(?:an?|the|accredited|approved|recogni[sz]ed)$/.test(wordAt(statement, from))) from--
  if (wordAt(statement, from) !== 'from' && wordAt(statement, from) !== 'at') return false
  for (let back = 1; back <= STUDY_REACH; back++)
    if (/^(?:units?|credits?|hours|courses?|coursework)$/.test(wordAt(statement, from - back))) return true
  return false
}

/** "a high degree of", "45 degree angle", "Degree:" as the label of what follows. */
function isAngle(statement: Stretch, at: number): boolean {
  const previous = wordAt(statement, at - 1)
  const next = wordAt(statement, at + 1)
  if (/^(?:level|standard)$/.test(next)) return false
  const isMeasure = /^\d/.test(previous) && !/^[:.]?$/.test(wordAt(statement, at - 2))
  return next === 'of' || next === ':' || notBeforeDegree.has(previous) || isMeasure || /^(?:celsius|fahrenheit|c|f|angles?)$/.test(next)
}

/** "A Level standard"; at the beginning "A level" may be any level. */
function isALevel(statement: Stretch, at: number): boolean {
  if (!isUpperCase(statement, at) || !/^levels?$/.test(wordAt(statement, at + 1))) return false
  return at > statement.from || /^(?:standard|qualified|qualifications?|education|grades?|or|in|and)$/.test(wordAt(statement, at + 2))
}

/** "teaching GCSE Physics", "support PhD students". */
function isTaught(statement: Stretch, at: number, { value, to }: { value: EducationLevel; to: number }): boolean {
  const isOthers = learners.has(wordAt(statement, to))
  if (!isOthers && value !== 'secondary') return false
  if (isOthers && wordAt(statement, to + 1) === 'are') return true
  for (let back = 1; back <= TEACHING_REACH; back++) if (teaches.has(wordAt(statement, at - back))) return true
  return false
}

/** "MS in Physics", "BS/BA", "BS or MS", "MS with 3 years": another degree near, or a field or years after. */
function hasDegreeSign(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at + 1) === 'in' && wordAt(statement, at) !== 'as') return true
  const word = wordAt(statement, at)
  if (word === 'bs' && isCapitalised(statement, at + 1) && !isUpperCase(statement, at + 1)) return true
  const isSign = (near: string) => near !== word && degreeSigns.has(near)
  for (let near = 1; near <= SIGN_REACH; near++)
    if (word !== 'as' && (isSign(wordAt(statement, at + near)) || isSign(wordAt(statement, at - near)))) return true
  const isPaired = /^(?:with|and|plus|\+)$/.test(wordAt(statement, at + 1)) && numberOf(wordAt(statement, at + 2)) !== undefined
  return isPaired || /^(?:degrees?|from)$/.test(wordAt(statement, at + 1))
}

/** "graduation from an accredited four-year college or university". */
function graduationFrom(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  for (let back = 1; back <= 8; back++)
    if (/^(?:graduation|graduate|graduated)$/.test(wordAt(statement, at - back))) {
      const isTwoYear = /^(?:community|junior)$/.test(wordAt(statement, at - 1)) || /^(?:two|2)$/.test(wordAt(statement, at - 3))
      const pair = wordAt(statement, at + 1) === 'or' && wordAt(statement, at + 2) === 'university' ? 3 : 1
      return { level: isTwoYear ? 'associate' : 'bachelor', to: at + pair }
    }
  return undefined
}
