import { isCapitalised, isUpperCase, type Stretch, touches, wordAt, written } from '../../stretch.ts'
import { isShortSign } from '../../words/abbreviations.ts'
import { numberOf } from '../../words/numbers.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'
import { levelAt } from '../education/levels.ts'
import { isUnit } from './units.ts'

const isJoint = wordsAt('in at for within across of on by')
/** The nouns for experience itself. */
export const isExperience = wordsAt('experience experiences exp pqe')

/** Words that say how experience was had, not in what. */
export const isManner = wordsAt(
  "' w prof prev rel s ( ) + - of or more minimum min at least in with a an the as on within using working work full time paid relevant related professional prior previous progressive progressively increasingly responsible direct directly hands practical proven solid strong demonstrated demonstrable recent commercial industry experience experiences experienced exp pqe performing doing required needed each verifiable documented post qualification qualified actual successful total combined equivalent worth under your their belt similar practice level additional continuous uninterrupted gained obtained acquired applied background track record standing duration such satisfactory suitable appropriate cognate overall meaningful acceptable",
)
const endsField = wordsAt(
  ', . ; : ( ) | " experience experiences exp pqe experienced with including incl preferably ideally ideal desirable required reqd req preferred pref is are plus who knows know speaks that which must should will would shall knowledge understanding ability strong excellent proven to where from desired essential we you may can could have has had hold be being been instead into lieu need needs',
)
const isVague = wordsAt('similar related relevant equivalent this comparable same role roles position field capacity environment setting')
/** What no field begins with: the sentence goes on. */
const goesOn = wordsAt(
  'freshers fresher and or / but along alongside we they he she it is are was has have had would this that there during upon when while after before until since than then so if for by also both either us lieu one any all some less fewer last past beyond above without up out no',
)
const LONGEST = 8
const isSettingJoint = wordsAt('in at within on for')
const endsList = wordsAt('. ; : ( ) and with')

/** In what the years after token `at` were spent, in the posting's words: "of software development experience", "as a roofer". */
export function experienceField(statement: Stretch, at: number): { words: string; from: number; to: number } | undefined {
  let from = at
  for (
    let isTold = false;
    from < statement.to &&
    !isInHouse(statement, from) &&
    (isManner(statement, from) || isShortSign(statement, from) || isAfterPost(statement, from) || looksBack(statement, from));
    from++
  ) {
    const word = wordAt(statement, from)
    /** "2 years of experience or a qualification", "5 years or an apprenticeship": another way, not what the years are of. */
    if (word === 'or' && wordAt(statement, from + 1) !== 'more' && (isTold || !goesOnToExperience(statement, from + 1))) return undefined
    /** "(3 years) or brazing": the years in brackets are of what stands before them. */
    if (word === ')' && wordAt(statement, from + 1) === 'or') return undefined
    if (isExperience(statement, from)) isTold = true
  }
  if (wordAt(statement, from - 1) === 'commercial' && from > at && !isEnd(statement, from)) from--
  if (
    (goesOn(statement, from) && !isNamedIt(statement, from)) ||
    levelAt(statement, from) ||
    numberOf(wordAt(statement, from)) !== undefined
  )
    return undefined
  let to = from
  while (to < statement.to && to - from < LONGEST && !isEnd(statement, to) && !(to > from && levelAt(statement, to))) {
    if (isVague(statement, to)) {
      if (to <= from + 1) return undefined
      break
    }
    to++
  }
  if (to - from === LONGEST && to < statement.to && !isEnd(statement, to)) to = lastJoint(statement, from, to)
  else if (wordAt(statement, to) === ',') to = beforeListedSetting(statement, from, to)
  while (to > from && isLoose(statement, to - 1)) to--
  return to > from ? { words: oneLine(written(statement, from, to)), from, to } : undefined
}

const isPast = wordsAt('last past previous')

/** "In the last 5": within which time, not of what. */
export function looksBack(statement: Stretch, at: number): boolean {
  const number = isPast(statement, at) ? at + 1 : isPast(statement, at - 1) ? at : -1
  return number >= 0 && numberOf(wordAt(statement, number)) !== undefined
}

const qualifies = wordsAt(
  'registration master masters doctorate phd degree licence license trade apprenticeship licensure qualifying graduate graduation certification msw call admission',
)

/** "post-registration experience", "3 years post trade": since when the years count, not of what they are. */
export function isAfterPost(statement: Stretch, at: number): boolean {
  if (!qualifies(statement, at)) return false
  return wordAt(statement, wordAt(statement, at - 1) === '-' ? at - 2 : at - 1) === 'post'
}

/** "volunteer experience" of "paid or volunteer experience" */
function goesOnToExperience(statement: Stretch, at: number): boolean {
  return isManner(statement, at) || isExperience(statement, at + 1) || isExperience(statement, at + 2)
}

/** "in-house legal experience": a name, where "in" leads to others. */
function isInHouse(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'in' && wordAt(statement, at + 1) === '-' && touches(statement, at + 1)
}

/** "IT experience", written so. */
function isNamedIt(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'it' && isUpperCase(statement, at)
}

/** "OR", "or completion of": another way, no other field. */
const isOtherWay = wordsAt('completion graduation possession')

/** Words that a field does not end with; the letter of "R&A" is no article. */
function isLoose(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === 'a') return !touches(statement, at) && !isUpperCase(statement, at)
  /** "Key Stage 2" */
  if (/^\d+$/.test(word)) return !isCapitalised(statement, at - 1)
  return /^(?:and|or|in|of|as|an|the|industry|professional|work|at|least|for|&|\/|-)$/.test(word)
}

/** A field cut off for its length ends before its last "in", "for" …, not in the middle of a phrase. */
function lastJoint(statement: Stretch, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (isJoint(statement, at)) return at
  return to
}

/** "electrician" of "electrician in a mill, food processing or mining setting": a list of where it was begins within the field and goes on behind its comma. */
function beforeListedSetting(statement: Stretch, from: number, comma: number): number {
  for (let at = comma - 1; at > from; at--)
    if (isSettingJoint(statement, at) && /^an?$/.test(wordAt(statement, at + 1))) return goesOnInList(statement, comma) ? at : comma
  return comma
}

function goesOnInList(statement: Stretch, comma: number): boolean {
  for (let at = comma + 1; at < comma + LONGEST && !endsList(statement, at); at++) if (wordAt(statement, at) === 'or') return true
  return false
}

function isEnd(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === '-') return !(touches(statement, at) && touches(statement, at + 1))
  if (word === '.' && (isShortSign(statement, at) || (touches(statement, at) && touches(statement, at + 1)))) return false
  if (word === 'or' && ((isUpperCase(statement, at) && !isUpperCase(statement, at - 1)) || isOtherWay(statement, at + 1))) return true
  /** "5 years of cooking and 2 of baking" */
  if (/^(?:and|plus)$/.test(word) && numberOf(wordAt(statement, at + 1)) !== undefined && wordAt(statement, at + 2) === 'of') return true
  return endsField(statement, at) || isUnit(statement, at) || (isUnit(statement, at + 1) && numberOf(word) !== undefined)
}
