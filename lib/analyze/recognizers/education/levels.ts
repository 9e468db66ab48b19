import type { EducationLevel } from '../../../model/requirement.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { creditsAt } from './credits.ts'
import { branches, engineeringAt, engineeringInitials } from './engineering.ts'
import { frameworkLevelAt, frameworkStarts } from './frameworks.ts'
import { graduateAt, graduationAlone, graduationFrom } from './graduates.ts'
import { initials, levelNames } from './names.ts'
import { isAngle, isBodyJoined, isOtherSense, isTaught } from './other-senses.ts'
import { programAt, recognition, trades } from './programs.ts'
import { hasDegreeSign, isCode, isShortDegree } from './signs.ts'

/** "higher education sector": where one works. */
const notAfterHigher = wordSet(
  'sector sectors institution institutions environment setting settings industry policy provider providers experience teaching context landscape market marketing administration management professionals or and leadership funding',
)

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
  'semester',
  'academic',
  'credit',
  'credits',
  'graduate',
  'graduation',
  'higher',
  '2',
  'two',
  'a',
  ...frameworkStarts,
  'certificate',
  ...recognition,
  ...trades,
]
/** Words of which every statement that names a level has one. */
export const levelTriggers: readonly string[] = [
  ...levelNames.keys,
  ...initials.keys(),
  ...otherStarts.filter((word) => word !== 'a'),
  ...branches,
  'levels',
]
/** The words a level may start with. */
const mayStart = wordsAt(new Set([...levelNames.firsts, ...initials.keys(), ...engineeringInitials.keys(), ...otherStarts]))

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
  const credits = creditsAt(statement, at)
  if (credits) return credits
  const known = levelNames.longest(statement, at)
  if (known) return isOtherSense(statement, at, known) ? undefined : { level: known.value, to: known.to }
  const initial = initials.get(word)
  if (initial && isBodyJoined(statement, at)) return undefined
  if (initial)
    return isShortDegree(statement, at) || (isUpperCase(statement, at) && hasDegreeSign(statement, at) && !isCode(statement, at))
      ? { level: initial, to: at + 1 }
      : undefined
  const engineering = engineeringAt(statement, at)
  if (engineering) return engineering
  if (word === 'master' && isMaster(statement, at)) return { level: 'master', to: at + 1 }
  if (word === 'associate' && /^(?:or|\/|,)$/.test(wordAt(statement, at + 1)) && /^bachelors?$/.test(wordAt(statement, at + 2)))
    return { level: 'associate', to: at + 1 }
  if (word === 'associates' && hasDegreeSign(statement, at)) return { level: 'associate', to: at + 1 }
  const postgraduate = postgraduateAt(statement, at)
  if (postgraduate) return postgraduate
  if (word === 'degree' || word === 'degrees') return isAngle(statement, at) ? undefined : { level: 'bachelor', to: at + 1 }
  if (word === 'a')
    return isALevel(statement, at) && !isTaught(statement, at, { value: 'secondary', to: at + 2 })
      ? { level: 'secondary', to: at + 2 }
      : undefined
  if (word === 'certificate' || recognition.has(word) || trades.has(word)) return programAt(statement, at)
  if (word === 'college' || word === 'university') return graduationFrom(statement, at)
  if (word === 'graduation') return graduationAlone(statement, at)
  if (word === 'graduate') return graduateAt(statement, at)
  if (word === 'higher') return isHigherEducation(statement, at) ? { level: 'bachelor', to: at + 2 } : undefined
  if (word === '2' || word === 'two') return classAt(statement, at) ?? twoOfFour(statement, at)
  if (frameworkStarts.includes(word)) return frameworkLevelAt(statement, at)
  return undefined
}

/** "a 2:1 or above in a numerate subject": the class of a British degree. */
function classAt(statement: Stretch, at: number): Level | undefined {
  const isClass = wordAt(statement, at + 1) === ':' && /^[12]$/.test(wordAt(statement, at + 2)) && touches(statement, at + 1)
  if (!isClass || !touches(statement, at + 2) || touches(statement, at + 3)) return undefined
  const isGrade = /^(?:or|in|from|minimum|honours|hons)$/.test(wordAt(statement, at + 3)) || at + 3 === statement.to
  return isGrade && wordAt(statement, at - 1) !== 'of' ? { level: 'bachelor', to: at + 3 } : undefined
}

/** "two-" of "two- or four-year degree": the lower of the two. */
function twoOfFour(statement: Stretch, at: number): Level | undefined {
  let to = at + 1
  while (/^(?:-|years?)$/.test(wordAt(statement, to))) to++
  let next = to + 1
  if (!/^(?:or|\/)$/.test(wordAt(statement, to)) || !/^(?:4|four)$/.test(wordAt(statement, next++))) return undefined
  while (/^(?:-|years?|college|technical)$/.test(wordAt(statement, next))) next++
  return /^degrees?$/.test(wordAt(statement, next)) ? { level: 'associate', to } : undefined
}

/** "Master of Laws", "Master or PhD"; no "Scrum Master of …" and no "ASE Master or …". */
function isMaster(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at - 1) === 'scrum') return false
  const next = wordAt(statement, at + 1)
  if (/^(?:or|\/|oder|ou|o)$/.test(next)) return hasDegreeSign(statement, at)
  if (next === 'in') return isCapitalised(statement, at) && isCapitalised(statement, at + 2) && !isCapitalised(statement, at - 1)
  const isLabelled = wordAt(statement, at - 1) === ':' && /^(?:education|degree|qualifications?)$/.test(wordAt(statement, at - 2))
  if (isLabelled || (next === '-' && /^(?:level|prepared)$/.test(wordAt(statement, at + 2)))) return true
  if (next === 'level') return /^(?:at|to|of|on)$/.test(wordAt(statement, at - 1))
  return (next === 'of' && wordAt(statement, at + 2) !== 'ceremonies') || next === 'degrees' || next === 'studies'
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
  return to > at &&
    /^(?:post)?graduate$/.test(wordAt(statement, to - 1)) &&
    /^(?:in|or|\/|with|from|and|required|preferred|[.,;)])?$/.test(wordAt(statement, to))
    ? { level: 'master', to }
    : undefined
}

/** "A Level standard"; at the beginning "A level" may be any level. */
function isALevel(statement: Stretch, at: number): boolean {
  if (!isUpperCase(statement, at) || !/^levels?$/.test(wordAt(statement, at + 1))) return false
  return at > statement.from || /^(?:standard|qualified|qualifications?|education|grades?|or|in|and)$/.test(wordAt(statement, at + 2))
}
