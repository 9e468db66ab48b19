import { isCapitalised, isUpperCase, type Stretch, touches, wordAt, written } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isUnit } from '../experience/units.ts'

/** Words of degrees: initials beside one of them are a degree's too. */
const degreeSigns = wordSet(
  'aa aas llb degree degrees bs ba bsc bachelor bachelors ms ma msc master masters mba phd ph doctorate jd md ged diploma diplom btech mtech bca mca bcom mcom dds dmd dvm dpt mph mha mpa mpp msw bsw mpt mot msot mspt otd edd od dpm',
)
const SIGN_REACH = 4
/** "MS Project" */
const isProduct = wordsAt('office project excel word access outlook powerpoint dynamics sql teams azure visio windows exchange')

const isSchooling = wordsAt('education degree degrees qualification qualifications')
const isHeld = wordsAt('hold holds holding possess possesses earned obtained completed least ideally preferably')
const isRemark = wordsAt('required preferred desired desirable essential')

/** Whether a degree's initials stand where only a degree can: "Education: AAS", "MA (required)" and "BA" by themselves, "hold an MA", "minimum of a BA". */
function isToldAlone(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at - 1) === ':') return isSchooling(statement, at - 2)
  const isRemarked = wordAt(statement, at + 1) === '(' && isRemark(statement, at + 2)
  if (at === statement.from) return isRemarked || at + 1 === statement.to || (wordAt(statement, at + 1) === '.' && at + 2 === statement.to)
  if (!/^an?$/.test(wordAt(statement, at - 1))) return false
  if (wordAt(statement, at - 2) === 'of') return /^(?:minimum|possession|holder)$/.test(wordAt(statement, at - 3))
  return isHeld(statement, at - 2)
}

const pairs = new Map([
  ['as', wordSet('aa')],
  ['aa', wordSet('as')],
  ['llm', wordSet('llb jd')],
  ['jd', wordSet('llm')],
  ['dec', wordSet('aec dep')],
  ['aec', wordSet('dec dep')],
  ['dep', wordSet('dec aec')],
  ['dba', wordSet('phd edd dnp')],
  ['aud', wordSet("phd ma ms master's masters doctorate slpd")],
])

/** Initials that are a degree's only beside their own kind. */
const isOfPairOnly = wordsAt('llm dep dba aud')

/** "AA/AS", "JD or LLM", "DEC or AEC": initials that mean other things beside most words, beside their own kind. */
function isOfPair(statement: Stretch, at: number): boolean {
  const others = pairs.get(wordAt(statement, at))
  const isBeside = (joint: number, other: number) => /^(?:\/|or|,)$/.test(wordAt(statement, joint)) && others?.has(wordAt(statement, other))
  return others !== undefined && (isBeside(at - 1, at - 2) || isBeside(at + 1, at + 2)) === true
}

/** "BEd", "MMus": degrees' initials of which some are small. */
export function isShortDegree(statement: Stretch, at: number): boolean {
  return /^(?:[BM]\p{Lu}\p{L}*\p{Ll}\p{L}*|Dip|AuD)$/u.test(written(statement, at, at + 1))
}

const takesField = wordsAt('aa as aas ba bs')
const ROLE_END = /(?:er|or|ist|yst)$/

/** "AA (Business) or BS (Physics)"; not "BA (Business Analyst)". */
function hasFieldInBrackets(statement: Stretch, at: number): boolean {
  if (!takesField(statement, at) || wordAt(statement, at + 1) !== '(' || !isCapitalised(statement, at + 2)) return false
  let end = at + 2
  while (end < statement.to && /^[\p{L}&]/u.test(wordAt(statement, end))) end++
  return wordAt(statement, end) === ')' && !isUpperCase(statement, at + 2) && !ROLE_END.test(wordAt(statement, end - 1))
}

/** "MS in Physics", "BS/BA", "BS or MS", "MS with 3 years": another degree near, or a field or years after. */
export function hasDegreeSign(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (isToldAlone(statement, at) || isOfPair(statement, at) || hasFieldInBrackets(statement, at)) return true
  if (isOfPairOnly(statement, at)) return false
  if (wordAt(statement, at + 1) === 'in' && word !== 'as') return true
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
