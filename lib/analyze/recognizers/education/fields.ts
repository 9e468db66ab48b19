import { paperNouns } from '../../logic/connectives.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt, written } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { levelAt } from './levels.ts'

const separators = wordSet(', / or and & ; "')
const stops = wordSet(
  '. : ( ) with plus required essential mandatory needed preferred is are was who that which from including preferably ideally at for by to - highly desired desirable strongly a+ would will must may can as have has through such like e accredited on though although but however unless',
)
/** What begins another requirement rather than another field. */
const starters = wordSet(
  'experience experienced knowledge understanding proficiency proficient ability able strong excellent solid proven good demonstrated minimum min least over more equivalent comparable relevant work working hands must years familiarity competence competency competencies expertise grasp exposure mastery command fluency confidence confident competent skilled aptitude background some sound deep broad skills previous prior comfortable passion fellowship membership current active valid willingness willing extensive progress lieu addition order hand place obtained awarded completed earned nearly almost expected graduating completing pending have + combination this that these those our your their',
)
const related = wordSet('related similar relevant other any another equivalent comparable applicable associated allied')
const fieldNouns = wordSet('field fields discipline disciplines subject subjects area areas')
const article = wordSet('a an the')
const isPaperNoun = wordsAt(new Set([...paperNouns].flatMap((noun) => [noun, `${noun}s`])))
/** "a closely related science" */
const isHowNear = wordsAt('closely directly')
const LONGEST = 6
const MOST = 10

const isOfList = wordsAt(
  'any one either of the these those following field fields subject subjects area areas discipline disciplines or more',
)

/** Where the fields begin: behind "one of the following fields:", "any of these:", or right here. */
export function listOfFields(statement: Stretch, from: number): number {
  let at = from
  while (at < from + 8 && isOfList(statement, at)) at++
  return at > from + 1 && wordAt(statement, at) === ':' ? at + 1 : from
}

/** The fields of study named from token `at`: "Computer Science, Engineering or a related field". `to` is the token after them. */
export function fieldsFrom(statement: Stretch, at: number): { fields: string[]; to: number } {
  const fields: string[] = []
  let to = at
  /** Where the last field begins, and where the one before it ends. */
  let previous = at
  let previousEnd = at
  for (let next = at; next < statement.to; ) {
    const isAnother = next > at && /^an?$/.test(wordAt(statement, next))
    while (article.has(wordAt(statement, next)) || isHowNear(statement, next)) next++
    let end = next
    while (end < statement.to && end - next <= LONGEST && !separators.has(wordAt(statement, end)) && !isStop(statement, end)) end++
    if (end === next || end - next > LONGEST || fields.length === MOST || startsOther(statement, next)) break
    if (speaksOfExperience(statement, next, end)) break
    /** "in joinery, or an old apprenticeship": another way, where "or a related field" is another field. */
    if (isAnother && !related.has(wordAt(statement, next)) && !fieldNouns.has(wordAt(statement, end - 1))) break
    if (fields.length > 0 && isNumbered(statement, end)) break
    if (fields.length > 0 && isPaperNoun(statement, end - 1)) {
      // "in drawing, QRL and ZED certification": what the paper is in, not the degree.
      if (fields.length > 1 && isUpperCase(statement, previous) && to === previous + 1) {
        fields.pop()
        to = previousEnd
      }
      break
    }
    const isLast = fields.length > 0 && related.has(wordAt(statement, next))
    const field = fieldBetween(statement, next, end)
    if (field) fields.push(field)
    previousEnd = to
    previous = next
    to = end
    const examples = examplesAfter(statement, end)
    if (examples) {
      fields.length = 0
      next = examples
      continue
    }
    /** "in botany or similar, a driving licence": the list has ended. */
    if (isLast && !field) break
    let after = end
    while (after < statement.to && separators.has(wordAt(statement, after)) && after < end + 3) after++
    if (after === end || (wordAt(statement, end) === ';' && wordAt(statement, after) !== 'or') || isStressed(statement, end)) break
    next = after
  }
  return { fields, to }
}

/** "a degree in botany AND glazing": the capitals part two requirements, unless all is in capitals. */
function isStressed(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'and' && isUpperCase(statement, at) && !isUpperCase(statement, at - 1)
}

/** "a quantitative field such as X, Y": the examples tell the fields; the token they begin at. */
function examplesAfter(statement: Stretch, at: number): number | undefined {
  if (!fieldNouns.has(wordAt(statement, at - 1))) return undefined
  const open = /^[,(]$/.test(wordAt(statement, at)) ? at + 1 : at
  const word = wordAt(statement, open)
  if (word === 'such') return wordAt(statement, open + 1) === 'as' ? open + 2 : undefined
  if (word === 'like' || word === 'including') return open + 1
  if (word !== 'e' || wordAt(statement, open + 2) !== 'g') return undefined
  let to = open + 3
  while (/^[.,]$/.test(wordAt(statement, to))) to++
  return to
}

/** A field in the posting's words; none for "a related field"; "law" for "a law related discipline". */
function fieldBetween(statement: Stretch, from: number, to: number): string | undefined {
  if (related.has(wordAt(statement, from))) return undefined
  for (let at = from; at < to; at++) if (isAnything(statement, at)) return undefined
  let first = from
  while (fieldNouns.has(wordAt(statement, first)) && wordAt(statement, first + 1) === 'of') first += 2
  let end = to
  if (/^degrees?$/.test(wordAt(statement, end - 1)) && end - first > 1) end--
  if (fieldNouns.has(wordAt(statement, end - 1)) && end - first > 1) end--
  const isRelated = related.has(wordAt(statement, end - 1)) && end < to
  if (isRelated) end--
  if (wordAt(statement, end - 1) === '-') end--
  if (wordAt(statement, end - 1) === 'equivalent' || !/\p{L}{2}/u.test(written(statement, first, end))) return undefined
  if (end <= first || fieldNouns.has(wordAt(statement, first)) || (isRelated && wordAt(statement, end - 1).endsWith('ly'))) return undefined
  return oneLine(written(statement, first, end))
}

/** "in botany or frankly anything": no field. */
const isAnything = wordsAt('anything something whatever whichever everything')

/** "a degree in HR, or CIPD Level 5": what a number follows is a name of its own, unless years do. */
function isNumbered(statement: Stretch, at: number): boolean {
  return numberOf(wordAt(statement, at)) !== undefined && /^(?:level|stage|grade|part)$/.test(wordAt(statement, at - 1))
}

/** "ICAN part qualified": what one is, no field. */
export const isStanding = wordsAt('qualified certified registered licensed licenced chartered')

function speaksOfExperience(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      isStanding(statement, at) ||
      /^experienced?$/.test(wordAt(statement, at)) ||
      (wordAt(statement, at) === 'years' && !isCapitalised(statement, at))
    )
      return true
  return false
}

/** Whether a word ends what a degree may be in. */
export function isStop(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === '-' && touches(statement, at) && touches(statement, at + 1)) return false
  if (article.has(word) && /^(?:plus|asset|advantage|bonus|must|requirement|minimum)$/.test(wordAt(statement, at + 1))) return true
  if (/^(?:along|together|coupled|combined|paired)$/.test(word) && wordAt(statement, at + 1) === 'with') return true
  if (/^grades?$/.test(word) && /^(?:[a-f]|\d)$/.test(wordAt(statement, at + 1))) return true
  return stops.has(word) || numberOf(word) !== undefined
}

const isMore = wordsAt('higher above better beyond greater')

/** Whether another requirement begins, not another field. */
export function startsOther(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  /** "in botany or higher" */
  if (isMore(statement, at) && wordAt(statement, at + 1) !== 'education') return true
  if (
    starters.has(word) &&
    !(
      related.has(word) &&
      /^(?:field|fields|discipline|area|subject|degree|technical|scientific|quantitative)$/.test(wordAt(statement, at + 1))
    )
  )
    return true
  return levelAt(statement, at) !== undefined
}
