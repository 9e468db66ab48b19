import type { EducationLevel } from '../../model/requirement.ts'
import type { Finding, Recognizer } from '../finding.ts'
import { isCapitalised, isUpperCase, type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { numberOf } from '../words/numbers.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'
import { levelInBracket, wishedInBracket } from './education/bracket.ts'
import { endOfEquivalent, equivalentAt } from './education/equivalents.ts'
import { fieldsFrom, listOfFields } from './education/fields.ts'
import { fieldAfterInitials } from './education/initials.ts'
import { type Level, levelAt, levelTriggers } from './education/levels.ts'
import { isShortDegree } from './education/signs.ts'

const orHigher = compilePhrases([
  ['or higher|or above|or better|or greater|and above|or more advanced|or beyond|or advanced|level or higher', true],
])
/** What stands between a level and its fields. */
const fieldOpeners = compilePhrases([
  [
    'in|in the field of|in the fields of|in either|in one of|with a major in|with major in|with a concentration in|with a focus in|with a focus on|with an emphasis in|with an emphasis on|with specialization in|with a specialization in|with majors in|majoring in|with coursework in|focused on',
    true,
  ],
])
const isDegree = wordsAt('degree degrees')
/** "Certificate III or IV" */
const isRoman = wordsAt('i ii iii iv v vi')
const schools = wordSet('college university universities colleges institution institutions school program programme institute')

/** Degrees and schooling asked for, with their fields: "Bachelor's degree in Computer Science or related field, or equivalent experience". */
export const education: Recognizer = {
  id: 'education',
  triggers: levelTriggers,
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; ) {
      const named = levelAt(statement, at)
      if (!named) {
        at++
        continue
      }
      const apart = readAround(statement, at, named)
      if (apart) {
        found.push(...apart.findings)
        at = apart.to
        continue
      }
      const own = fieldAfterInitials(statement, at, named)
      const tail = readTail(statement, own?.to ?? named.to, own !== undefined || named.field !== undefined)
      const { to: end, fields, orEquivalent } = tail
      if (own) fields.unshift(...own.fields)
      const isPlain = isDegree(statement, named.to - 1) && named.level === 'bachelor'
      const told = isPlain ? levelAfter(statement, end) : undefined
      const level = told?.level ?? (isPlain ? tail.level : undefined) ?? named.level
      const to = told?.to ?? end
      if (named.field) fields.unshift(named.field)
      const isAfterField =
        isDegree(statement, at) &&
        at > statement.from &&
        isUpperCase(statement, at - 1) &&
        wordAt(statement, at - 1) !== 'a' &&
        !fields.length
      if (isAfterField) fields.push(written(statement, at - 1, at))
      const from = isAfterField ? at - 1 : at
      found.push({
        by: 'education',
        from,
        to,
        criterion: { kind: 'education', level, fields, orEquivalent, ...spanOf(statement, from, to) },
      })
      at = to
    }
    return found
  },
}

/**
 * "Bachelor's degree (Master's preferred) in botany": the level before the bracket and the one in it share the field behind it. Each is told by
 * tokens of its own: the first by the field, which the highlight leads to from its name.
 */
function readAround(statement: Stretch, at: number, named: Level): { findings: Finding[]; to: number } | undefined {
  const open = isDegree(statement, named.to) ? named.to + 1 : named.to
  const wished = wishedInBracket(statement, open)
  const opener = wished && fieldOpeners.longest(statement, wished.close)
  if (!wished || !opener) return undefined
  const { fields, to } = fieldsFrom(statement, opener.to)
  if (!fields.length) return undefined
  const finding = (level: EducationLevel, from: number, end: number, start: number): Finding => ({
    by: 'education',
    from,
    to: end,
    criterion: { kind: 'education', level, fields, orEquivalent: false, ...spanOf(statement, start, end) },
  })
  return {
    findings: [finding(wished.level, wished.from, wished.to, wished.from), finding(named.level, wished.close, to, at)],
    to,
  }
}

/** "a degree in finance at master's level": which degree, told after it. */
function levelAfter(statement: Stretch, at: number): Level | undefined {
  if (wordAt(statement, at) !== 'at') return undefined
  const from = /^(?:an?|the)$/.test(wordAt(statement, at + 1)) ? at + 2 : at + 1
  const named = isDegree(statement, from) ? undefined : levelAt(statement, from)
  return named && { level: named.level, to: readTail(statement, named.to).to }
}

/** `level`: what a bracket between the name and the fields says of it. */
interface Tail {
  to: number
  fields: string[]
  orEquivalent: boolean
  level?: EducationLevel
}

/** What belongs to a degree after its name: "degree", its fields, "or higher", "or equivalent experience", where it is from. */
function readTail(statement: Stretch, from: number, hasField = false): Tail {
  let to = from
  let fields: string[] = []
  let orEquivalent = false
  let level: EducationLevel | undefined
  for (let round = 0; round < 6; round++) {
    const before = to
    if (
      /^(?:degrees?|hons|honours|honors|level|standard|educated|education|qualified|diploma|certificate|qualifications?|program|minimum|holders?)$/.test(
        wordAt(statement, to),
      )
    )
      to++
    if (wordAt(statement, to) === '(' && /^hon(?:s|ours|ors)$/.test(wordAt(statement, to + 1)) && wordAt(statement, to + 2) === ')') to += 3
    if (wordAt(statement, to) === '-' && /^(?:educated|qualified|level|prepared)$/.test(wordAt(statement, to + 1))) to += 2
    if (/^\d$/.test(wordAt(statement, to)) && wordAt(statement, to - 1) === 'level')
      to += /^(?:or|and|\/|-)$/.test(wordAt(statement, to + 1)) && /^\d$/.test(wordAt(statement, to + 2)) ? 3 : 1
    if (isRoman(statement, to - 1) && isRoman(statement, to + 1) && /^(?:or|and|\/|-)$/.test(wordAt(statement, to))) to += 2
    to = afterGrade(statement, afterHigher(statement, to))
    to = afterNear(statement, to)
    let open = to
    while (open < to + 3 && /^[-(,]$/.test(wordAt(statement, open))) open++
    const equivalent = equivalentAt(statement, open)
    if (equivalent && wordAt(statement, equivalent) !== 'to') {
      orEquivalent = true
      to = endOfEquivalent(statement, equivalent)
      if (wordAt(statement, to) === ')') to++
    }
    if (!fields.length) {
      const opener = fieldOpeners.longest(statement, to)
      const ofField = wordAt(statement, to) === 'of' && /^(?:master|bachelor|doctor|associate|diploma)$/.test(wordAt(statement, to - 1))
      if (opener || ofField) {
        const first = listOfFields(statement, opener?.to ?? to + 1)
        const read = fieldsFrom(statement, first)
        fields = read.fields
        if (read.to > first) to = read.to
      }
    }
    const subjects = fields.length ? undefined : subjectsAfter(statement, to)
    if (subjects !== undefined) {
      const read = fieldsFrom(statement, subjects)
      fields = read.fields
      to = read.to
    }
    if (!hasField && wordAt(statement, to) === '(' && wordAt(statement, to - 1) !== ')') {
      const listed = fieldsInBrackets(statement, to + 1)
      if (listed) {
        if (!isShortDegree(statement, to + 1)) fields = [...fields, ...listed.fields]
        to = listed.to
      }
    }
    const inBracket = fields.length ? undefined : levelInBracket(statement, to)
    if (inBracket) {
      level = inBracket.level
      to = inBracket.to
    }
    const repeated = wordAt(statement, to) === '(' ? levelAt(statement, to + 1) : undefined
    if (repeated && wordAt(statement, repeated.to) === ')') to = repeated.to + 1
    if (wordAt(statement, to) === 'from') to = endOfSchool(statement, to)
    if (to === before) break
  }
  return { to, fields, orEquivalent, ...(level && { level }) }
}

const isOfGrade = wordsAt('at grade grades level c a b d / * - to or and above higher better pass passes')
const opensSubjects = wordsAt('including incl in')

/** Where the subjects of GCSEs begin: "GCSE Maths", "GCSEs at grade C/4 or above, including English". */
function subjectsAfter(statement: Stretch, at: number): number | undefined {
  if (!/^gcses?$/.test(wordAt(statement, at - 1))) return undefined
  if (isCapitalised(statement, at)) return at
  let to = at
  while (
    isOfGrade(statement, to) ||
    /^\d$/.test(wordAt(statement, to)) ||
    (wordAt(statement, to) === ',' && opensSubjects(statement, to + 1))
  )
    to++
  return to > at && opensSubjects(statement, to) && isCapitalised(statement, to + 1) ? to + 1 : undefined
}

/** The token after "or higher"; "or Higher Certificate" is a name of its own. */
function afterHigher(statement: Stretch, at: number): number {
  const to = orHigher.longest(statement, at)?.to
  return to === undefined || /^(?:certificate|diploma|national|nitec)$/.test(wordAt(statement, to)) ? at : to
}

/** The token after "(2:1 or above)", "(4-year)". */
function afterGrade(statement: Stretch, at: number): number {
  if (wordAt(statement, at) !== '(' || numberOf(wordAt(statement, at + 1)) === undefined || !/^[:.-]$/.test(wordAt(statement, at + 2)))
    return at
  for (let to = at + 3; to < at + 9; to++) if (wordAt(statement, to) === ')') return to + 1
  return at
}

/** The token after "(or near completion)", where the field follows. */
function afterNear(statement: Stretch, at: number): number {
  if (wordAt(statement, at) !== '(' || wordAt(statement, at + 1) !== 'or' || equivalentAt(statement, at + 1)) return at
  for (let to = at + 2; to < at + 7; to++) {
    if (levelAt(statement, to)) return at
    if (wordAt(statement, to) === ')') return wordAt(statement, to + 1) === 'in' ? to + 1 : at
  }
  return at
}

/** "degree (Physics, Chemistry)": the bracket holds fields and nothing else. */
function fieldsInBrackets(statement: Stretch, from: number): { fields: string[]; to: number } | undefined {
  const { fields, to } = fieldsFrom(statement, from)
  const isName = fields.length > 1 || isCapitalised(statement, from)
  return isName && fields.length && wordAt(statement, to) === ')' ? { fields, to: to + 1 } : undefined
}

/** The end of "from an accredited college or university". */
function endOfSchool(statement: Stretch, from: number): number {
  let end = from
  for (let at = from; at < Math.min(from + 9, statement.to); at++) if (schools.has(wordAt(statement, at))) end = at + 1
  return end
}
