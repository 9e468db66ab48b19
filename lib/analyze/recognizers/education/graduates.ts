import type { EducationLevel } from '../../../model/requirement.ts'
import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'

const isCalibre = wordsAt('calibre caliber level standard')
const leadsToCalibre = wordsAt('of to at a minimum or')
/** After "graduate level": no schooling, but work or teaching for graduates. */
const isNoSchooling = wordsAt(
  'role roles position positions job jobs opportunity vacancy post course courses coursework teaching students engineer engineers salary',
)
const follows = wordsAt('or in with from , . ; ) ( / and preferred desirable desired required essential ideally preferably only')
const endsLook = wordsAt('a an any be is are graduate ( , : ; . /')
/** Who is to graduate has not yet, and who is called so beside these is none of a university. */
const isOther = wordsAt(
  'to will who must should can would may could as for high school schools college university community students they - recently post our your their the working study',
)
/** "Graduate / MBA" */
const isDegreeShort = wordsAt(
  'mba pgdm pgdbm mca msc ma btech be bca ca pg post postgraduate diploma master masters engineer undergraduate',
)
const REACH = 5
const PROGRAM_REACH = 8

/** "a graduate in chemistry", "an engineering or physics graduate with …", "of graduate calibre", "educated to graduate level". */
export function graduateAt(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  const hyphen = wordAt(statement, at + 1) === '-' ? 1 : 0
  if (isCalibre(statement, at + 1 + hyphen)) {
    const to = at + 2 + hyphen
    const isAsked = leadsToCalibre(statement, at - 1) || at === statement.from
    return isAsked && !isNoSchooling(statement, to) ? { level: 'bachelor', to } : undefined
  }
  if (wordAt(statement, at + 1) === 'from' && leadsToProgram(statement, at + 2)) return undefined
  const isLast = at + 1 === statement.to
  const isOfAny = wordAt(statement, at + 1) === 'of' && wordAt(statement, at + 2) === 'any'
  if (!(isLast || isOfAny || follows(statement, at + 1))) return undefined
  /** "a Graduate or Manager card": a name. */
  const isName = isCapitalised(statement, at) && at > statement.from && isCapitalised(statement, at + 2)
  if (isName && !isDegreeShort(statement, at + 2) && /^(?:or|and|\/)$/.test(wordAt(statement, at + 1))) return undefined
  for (let back = at - 1; back >= at - REACH; back--) {
    if (isOther(statement, back)) return undefined
    if (back < statement.from || endsLook(statement, back))
      return /^(?:as|to)$/.test(wordAt(statement, back - 1)) ? undefined : { level: 'bachelor', to: at + 1 }
  }
  return undefined
}

/** "Graduate from an accredited practical nursing program": the program tells which schooling. */
function leadsToProgram(statement: Stretch, from: number): boolean {
  for (let at = from; at < from + PROGRAM_REACH; at++) {
    if (/^(?:programs?|programmes?|course)$/.test(wordAt(statement, at))) return true
    if (/^(?:college|university|school|[.,;(])?$/.test(wordAt(statement, at))) return false
  }
  return false
}

/** "graduation from an accredited four-year college or university". */
export function graduationFrom(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  for (let back = 1; back <= 8; back++)
    if (/^(?:graduation|graduate|graduated)$/.test(wordAt(statement, at - back))) {
      const isTwoYear = /^(?:community|junior)$/.test(wordAt(statement, at - 1)) || /^(?:two|2)$/.test(wordAt(statement, at - 3))
      const pair = wordAt(statement, at + 1) === 'or' && wordAt(statement, at + 2) === 'university' ? 3 : 1
      return { level: isTwoYear ? 'associate' : 'bachelor', to: at + pair }
    }
  return undefined
}

/** "Education: Graduation", "Graduation (any stream)": what has to be completed is a university's. */
export function graduationAlone(statement: Stretch, at: number): { level: EducationLevel; to: number } | undefined {
  const isLabelled = wordAt(statement, at - 1) === ':' && /^(?:education|qualifications?)$/.test(wordAt(statement, at - 2))
  const isAny = wordAt(statement, at + 1) === '(' && wordAt(statement, at + 2) === 'any'
  return (isLabelled && !/^(?:from|of)$/.test(wordAt(statement, at + 1))) || isAny ? { level: 'bachelor', to: at + 1 } : undefined
}
