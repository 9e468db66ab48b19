import type { EducationLevel } from '../../../model/requirement.ts'
import { isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'

/** "a high degree of", "360 degree": no academic degree. */
const notBeforeDegree = wordSet(
  'high higher highest some great greater certain large this that 360 180 90 to same considerable limited lesser small significant substantial moderate varying nth',
)
/** "high school teacher", "masters new tools": no degree. */
const notAfterSchool = wordSet(
  'results result classes lessons tutor tutors tuition teacher teachers teaching student students pupils math maths science english curriculum sports coach principal age aged level setting settings environment environments classroom experience placement leadership preparation prep',
)
/** "a PhD studentship": what is offered to those who begin one. */
const notAfterDoctorate = wordSet(
  'studentship studentships scholarship scholarships fellowship position positions vacancy programmes programs admissions scientists project projects opportunity supervision supervisor stipend funding',
)
/** Whoever teaches, guides or helps those who study for a degree need not have it: "teaching GCSE Physics", "supervise PhD students". */
const teaches = wordSet(
  'teach teaches teaching taught deliver delivering tutor tutoring lecturer supervise supervises supervising supervised supervision mentor mentoring support supporting guide guiding coach coaching train training assist assisting',
)
const learners = wordSet('students student candidates pupils learners researchers theses thesis programmes courses')
const TEACHING_REACH = 4
const STUDY_REACH = 10
/** What stands beside high school among the schools. */
const stages = wordSet('elementary primary middle junior intermediate preschool kindergarten school')
const LIST_REACH = 8
const LESSON_REACH = 16
const afterMasters = wordSet("degree degrees in or and , / with level preferred required program . ) ( ; is + from a '")

/**
 * Whether words that name a level mean something else where they stand: who learns or is taught there ("high school teacher"), what is offered
 * to those who begin one ("a PhD studentship"), where one worked, other things ("masters new tools").
 */
export function isOtherSense(statement: Stretch, at: number, known: { value: EducationLevel; to: number }): boolean {
  const word = wordAt(statement, at)
  const last = wordAt(statement, known.to - 1)
  const next = wordAt(statement, known.to)
  if (
    isTaught(statement, at, known) ||
    isTaughtLevel(statement, at, known) ||
    (word === 'bachelor' && /^(?:pad|party|flat|apartments?)$/.test(next))
  )
    return true
  if (known.value === 'secondary' && notAfterSchool.has(next) && !(isExamination(statement, at) && !/^results?$/.test(next))) return true
  if (/^(?:relatives?|burns?)$/.test(next)) return true
  /** "driving school certificate" */
  if (
    word === 'school' &&
    /^\p{L}{4,}$/u.test(wordAt(statement, at - 1)) &&
    !/^(?:completed|least|minimum|leaving)$/.test(wordAt(statement, at - 1))
  )
    return true
  if (known.value === 'secondary' && isOvertaken(statement, at)) return true
  if (known.value === 'doctorate' && (notAfterDoctorate.has(next) || isToBegin(statement, at))) return true
  if (
    known.value === 'vocational' &&
    /^(?:frameworks?|standards|schemes?|policy|programmes|programs|levy|provision|delivery|providers?)$/.test(next)
  )
    return true
  if (wordAt(statement, at - 1) === '-' && wordAt(statement, at - 2) === 'post') return true
  if (/^(?:school|college)$/.test(last) && (isWhereStudied(statement, at) || isWorkplace(statement, at))) return true
  if (word === 'masters' && known.to === at + 1 && next !== '' && !afterMasters.has(next) && !isPrepared(statement, known.to)) return true
  return word === 'undergraduate' && /^(?:student|students|course|courses|teaching)$/.test(next)
}

/** What one is of a body, not what one studied for. */
const isBelonging = wordsAt('membership memberships member members fellow fellowship')
const MEMBERSHIP_REACH = 6

/** "membership of the ITI or the CIOL": the initials are of a body that one belongs to. */
export function isBodyJoined(statement: Stretch, at: number): boolean {
  let from = at - 1
  while (from > at - MEMBERSHIP_REACH && (/^(?:the|or|and|,|\/)$/.test(wordAt(statement, from)) || isUpperCase(statement, from))) from--
  return /^(?:of|in|with)$/.test(wordAt(statement, from)) && isBelonging(statement, from - 1)
}

/** "teaching GCSE or A Level Physics", "support PhD students": whoever teaches it need not study for it. */
export function isTaught(statement: Stretch, at: number, { value, to }: { value: EducationLevel; to: number }): boolean {
  const isOthers = learners.has(wordAt(statement, to))
  if (!isOthers && value !== 'secondary') return false
  if (isOthers && wordAt(statement, to + 1) === 'are') return true
  for (let back = 1; back <= TEACHING_REACH; back++) if (teaches.has(wordAt(statement, at - back))) return true
  return false
}

/** "two years of study above high school", "coursework past high school": what is asked for begins behind it. */
function isOvertaken(statement: Stretch, at: number): boolean {
  return (
    /^(?:above|beyond|past)$/.test(wordAt(statement, at - 1)) &&
    /^(?:stud(?:y|ies)|education|schooling|coursework|courses|training|years?)$/.test(wordAt(statement, at - 2))
  )
}

/** "teaching experience with students at the middle or high school level": where one taught. */
function isTaughtLevel(statement: Stretch, at: number, { value, to }: { value: EducationLevel; to: number }): boolean {
  if (value !== 'secondary' || !/^levels?$/.test(wordAt(statement, wordAt(statement, to - 1) === 'school' ? to : to - 1))) return false
  let from = at - 1
  while (from > at - LIST_REACH && (stages.has(wordAt(statement, from)) || /^(?:the|or|and|,|\/)$/.test(wordAt(statement, from)))) from--
  if (wordAt(statement, from) !== 'at') return false
  for (let back = from - 1; back > from - LESSON_REACH; back--) {
    const word = wordAt(statement, back)
    if (word === ';' || word === '.') return false
    if (/^(?:teach|taught|tutor|coach|students?$|pupils?$)/.test(word)) return true
  }
  return false
}

/** "GCSE Maths": what follows is what was passed, not who learns there. */
function isExamination(statement: Stretch, at: number): boolean {
  return /^(?:gcse|highers|national|standard)/.test(wordAt(statement, at))
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

/** "ideally gained in a mainstream secondary school": where one worked. */
function isWorkplace(statement: Stretch, at: number): boolean {
  let article = at - 1
  while (
    article > at - 4 &&
    /^\p{Ll}{3,}$/u.test(wordAt(statement, article)) &&
    !/^(?:from|the|our|with)$/.test(wordAt(statement, article))
  )
    article--
  return /^(?:an?|our)$/.test(wordAt(statement, article)) && /^(?:in|within)$/.test(wordAt(statement, article - 1))
}

/** "Masters-level clinician", "masters-prepared nurse" */
function isPrepared(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === '-' && /^(?:level|prepared|educated|qualified)$/.test(wordAt(statement, at + 1))
}

/** "a high degree of", "45 degree angle", "Degree:" as the label of what follows. */
export function isAngle(statement: Stretch, at: number): boolean {
  const previous = wordAt(statement, at - 1)
  const next = wordAt(statement, at + 1)
  if (/^(?:level|standard)$/.test(next)) return false
  if (previous === 'any' && wordAt(statement, at - 2) === 'to') return true
  if (isOfStudents(statement, at)) return true
  if (/^(?:relatives?|burns?|celsius|fahrenheit|c|f|angles?)$/.test(next)) return true
  const isMeasure = /^\d/.test(wordAt(statement, previous === '-' ? at - 2 : at - 1)) && !/^[:.]?$/.test(wordAt(statement, at - 2))
  return next === 'of' || next === ':' || notBeforeDegree.has(previous) || isMeasure
}

/** "degree audits", "support degree completion": the way to others' degrees, not one that is asked for. */
function isOfStudents(statement: Stretch, at: number): boolean {
  const next = wordAt(statement, at + 1)
  if (next === 'completion')
    return /^(?:support|supporting|student|students|with|to|towards?|timely|promote|promoting)$/.test(wordAt(statement, at - 1))
  return /^(?:audits?|auditing|plans?|planning|pathways?|progress)$/.test(next)
}
