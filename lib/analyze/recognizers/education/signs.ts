import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isUnit } from '../experience/units.ts'

/** Words of degrees: initials beside one of them are a degree's too. */
const degreeSigns = wordSet(
  'degree degrees bs ba bsc bachelor bachelors ms ma msc master masters mba phd ph doctorate jd md ged diploma diplom btech mtech bca mca bcom mcom dds dmd dvm dpt',
)
const SIGN_REACH = 4
/** "MS Project" */
const isProduct = wordsAt('office project excel word access outlook powerpoint dynamics sql teams azure visio windows exchange')

/** "MS in Physics", "BS/BA", "BS or MS", "MS with 3 years": another degree near, or a field or years after. */
export function hasDegreeSign(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at + 1) === 'in' && wordAt(statement, at) !== 'as') return true
  const word = wordAt(statement, at)
  if (word === 'iti' || (word === 'bs' && isCapitalised(statement, at + 1) && !isUpperCase(statement, at + 1))) return true
  /** "BA (Hons) English" */
  if (/^hon(?:s|ours)$/.test(wordAt(statement, wordAt(statement, at + 1) === '(' ? at + 2 : at + 1))) return true
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
  /** "BS 4+ years" */
  const isTimed = numberOf(wordAt(statement, next)) !== undefined && (isUnit(statement, next + 1) || isUnit(statement, next + 2))
  if (isTimed && word !== 'as') return true
  return word !== 'associates' && /^(?:required|preferred|level)$/.test(wordAt(statement, at + 1))
}

/** "MS-900", "MD-102": the number of an examination; "MS Word". */
export function isCode(statement: Stretch, at: number): boolean {
  if (isProduct(statement, at + 1)) return true
  const number = wordAt(statement, at + 1) === '-' ? at + 2 : at + 1
  return touches(statement, number) && touches(statement, at + 1) && /^\d/.test(wordAt(statement, number))
}
