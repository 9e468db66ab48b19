import type { EducationLevel } from '../../model/requirement.ts'
import { numberOf } from '../numbers.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { wordsAt } from '../words-at.ts'
import { frameworkLevelAt, frameworkStarts } from './education-frameworks.ts'
import { graduateAt } from './education-graduates.ts'
import { initials, levelNames } from './education-names.ts'
import { programAt, recognition, trades } from './education-programs.ts'

const degreeSigns = wordSet(
  'degree degrees bs ba bsc bachelor bachelors ms ma msc master masters mba phd ph doctorate jd md ged diploma diplom btech mtech bca mca bcom mcom dds dmd dvm dpt',
)
const SIGN_REACH = 4
/** "a high degree of", "360 degree": no academic degree. */
const notBeforeDegree = wordSet(
  'high higher highest some great greater certain large this that 360 180 90 to same considerable limited lesser small significant substantial moderate varying nth',
)
/** "high school teacher", "masters new tools": no degree. */
const notAfterSchool = wordSet(
  'results result classes lessons tutor tutors tuition teacher teachers teaching student students pupils math maths science english curriculum sports coach principal age aged level setting settings environment environments classroom experience placement leadership',
)
/** "a PhD studentship": what is offered to those who begin one. */
const notAfterDoctorate = wordSet(
  'studentship studentships scholarship scholarships fellowship position positions vacancy project projects opportunity supervision supervisor stipend funding',
)
/** "higher education sector": where one works. */
const notAfterHigher = wordSet(
  'sector sectors institution institutions environment setting settings industry policy provider providers experience teaching context landscape market marketing administration management professionals or and leadership funding',
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
  'graduate',
  'higher',
  '2',
  'a',
  ...frameworkStarts,
  ...recognition,
  ...trades,
]
/** Words of which every statement that names a level has one. */
export const levelTriggers: readonly string[] = [
  ...levelNames.keys,
  ...initials.keys(),
  ...otherStarts.filter((word) => word !== 'a'),
  'levels',
]
/** The words a level may start with. */
const mayStart = wordsAt(new Set([...levelNames.firsts, ...initials.keys(), ...otherStarts]))

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
  const known = levelNames.longest(statement, at)
  if (known) {
    const next = wordAt(statement, known.to)
    if (isTaught(statement, at, known) || (word === 'bachelor' && /^(?:pad|party|flat|apartment)$/.test(next))) return undefined
    if (known.value === 'secondary' && notAfterSchool.has(next) && !(isExamination(statement, at) && !/^results?$/.test(next)))
      return undefined
    if (/^(?:relatives?|burns?)$/.test(next)) return undefined
    if (known.value === 'doctorate' && (notAfterDoctorate.has(next) || isToBegin(statement, at))) return undefined
    if (known.value === 'vocational' && /^(?:frameworks?|standards|schemes?|levy|provision|delivery|providers?)$/.test(next))
      return undefined
    if (wordAt(statement, at - 1) === '-' && wordAt(statement, at - 2) === 'post') return undefined
    if (/^(?:school|college)$/.test(wordAt(statement, known.to - 1)) && isWhereStudied(statement, at)) return undefined
    if (word === 'masters' && known.to === at + 1 && next !== '' && !afterMasters.has(next) && !isPrepared(statement, known.to))
      return undefined
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
  if (recognition.has(word) || trades.has(word)) return programAt(statement, at)
  if (word === 'college' || word === 'university') return graduationFrom(statement, at)
  if (word === 'graduate') return graduateAt(statement, at)
  if (word === 'higher') return isHigherEducation(statement, at) ? { level: 'bachelor', to: at + 2 } : undefined
  if (word === '2') return classAt(statement, at)
  if (frameworkStarts.includes(word)) return frameworkLevelAt(statement, at)
  return undefined
}

/** "Masters-level clinician", "masters-prepared nurse" */
function isPrepared(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === '-' && /^(?:level|prepared|educated|qualified)$/.test(wordAt(statement, at + 1))
}

/** "a 2:1 or above in a numerate subject": the class of a British degree. */
function classAt(statement: Stretch, at: number): Level | undefined {
  const isClass = wordAt(statement, at + 1) === ':' && /^[12]$/.test(wordAt(statement, at + 2)) && touches(statement, at + 1)
  if (!isClass || !touches(statement, at + 2) || touches(statement, at + 3) || wordAt(statement, at - 1) === '(') return undefined
  const isGrade = /^(?:or|in|from|minimum|honours|hons)$/.test(wordAt(statement, at + 3)) || at + 3 === statement.to
  return isGrade && wordAt(statement, at - 1) !== 'of' ? { level: 'bachelor', to: at + 3 } : undefined
}

/** "GCSE Maths": what follows is what was passed, not who learns there. */
function isExamination(statement: Stretch, at: number): boolean {
  return /^gcse/.test(wordAt(statement, at))
}

/** "Master of Laws", "Master or PhD"; no "Scrum Master of …" and no "ASE Master or …". */
function isMaster(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at - 1) === 'scrum') return false
  const next = wordAt(statement, at + 1)
  if (/^(?:or|\/|oder|ou|o)$/.test(next)) return hasDegreeSign(statement, at)
  if (next === 'in') return isCapitalised(statement, at) && isCapitalised(statement, at + 2) && !isCapitalised(statement, at - 1)
  if (next === 'level') return /^(?:at|to|of|on)$/.test(wordAt(statement, at - 1))
  return next === 'of' || next === 'degrees' || next === 'studies'
}

/** "completed higher education", "Higher education in engineering"; no "experience in higher education", which is where one works. */
function isHigherEducation(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at + 1) !== 'education' || notAfterHigher.has(wordAt(statement, at + 2))) return false
  if (/^(?:completed|finished|relevant|technical|a|have|your)$/.test(wordAt(statement, at - 1))) return true
  return at === statement.from && /^(?:in|\(|,|required|preferred|degree)$/.test(wordAt(statement, at + 2))
}

/** "Post Graduate in Mathematics" */
function postgraduateAt(statement: Stretch, at: number): Level | undefined {
  let to = at
  if (wordAt(statement, at) === 'postgraduate') to = at + 1
  else if (wordAt(statement, at) === 'post') to = wordAt(statement, at + 1) === '-' ? at + 3 : at + 2
  return to > at && /^(?:post)?graduate$/.test(wordAt(statement, to - 1)) && /^(?:in|or|\/|with)$/.test(wordAt(statement, to))
    ? { level: 'master', to }
    : undefined
}

/** "MS Project" */
const isProduct = wordsAt('office project excel word access outlook powerpoint dynamics sql teams azure visio windows exchange')

/** "MS-900", "MD-102": the number of an examination; "MS Word". */
function isCode(statement: Stretch, at: number): boolean {
  if (isProduct(statement, at + 1)) return true
  const number = wordAt(statement, at + 1) === '-' ? at + 2 : at + 1
  return touches(statement, number) && touches(statement, at + 1) && /^\d/.test(wordAt(statement, number))
}

/** "a Master's that allows you to start a PhD" */
function isToBegin(statement: Stretch, at: number): boolean {
  return /^(?:start|starting|begin|beginning)$/.test(
    wordAt(statement, /^(?:an?|the|your)$/.test(wordAt(statement, at - 1)) ? at - 2 : at - 1),
  )
}

/** "12 units in accounting from an accredited trade school": a place of study, not a schooling. */
function isWhereStudied(statement: Stretch, at: number): boolean {
  let from = at - 1
  while (/^(?:an?|the|accredited|approved|recogni[sz]ed|college|university|community|junior|or)$/.test(wordAt(statement, from))) from--
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
  if (previous === 'any' && wordAt(statement, at - 2) === 'to') return true
  if (/^(?:relatives?|burns?|celsius|fahrenheit|c|f|angles?)$/.test(next)) return true
  const isMeasure = /^\d/.test(wordAt(statement, previous === '-' ? at - 2 : at - 1)) && !/^[:.]?$/.test(wordAt(statement, at - 2))
  return next === 'of' || next === ':' || notBeforeDegree.has(previous) || isMeasure
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
  const isMore = wordAt(statement, at + 1) === 'or' && /^(?:higher|above|better|greater|equivalent|beyond)$/.test(wordAt(statement, at + 2))
  const isLevel = wordAt(statement, at + 1) === '-' && wordAt(statement, at + 2) === 'level'
  if (isMore || isLevel) return true
  /** "an MLT (AAS) with 5 years" */
  const next = wordAt(statement, at - 1) === '(' && wordAt(statement, at + 1) === ')' ? at + 2 : at + 1
  const isPaired = /^(?:with|and|plus|\+)$/.test(wordAt(statement, next)) && numberOf(wordAt(statement, next + 1)) !== undefined
  if (isPaired || /^(?:degrees?|from)$/.test(wordAt(statement, at + 1))) return true
  return word !== 'associates' && /^(?:required|preferred|level)$/.test(wordAt(statement, at + 1))
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
