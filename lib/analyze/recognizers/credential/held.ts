import { isRegionName } from '../../facts/location/regions.ts'
import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../../stretch.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import { afterPractice } from './admissions.ts'
import { endOfBody } from './body.ts'
import { isLevelBehind } from './paper-level.ts'
import { isArticle, isNamePart, isPlainBefore, isWhere, LONGEST_NAME } from './words.ts'

/** Words for whoever holds a paper. */
export const holders = wordSet('licensed licenced certified registered accredited chartered journeyman')
const leadsToHeld = wordsAt('in as with by for')
const isAccredited = wordsAt('accredited')
const isJourneyman = wordsAt('journeyman')
/** What is said of the one who holds a paper, and is no part of its name. */
const isRank = wordsAt('senior junior lead chief experienced newly fully active current valid')
/** What is licensed or registered without being a person. */
const isNotHeld = wordsAt(
  'school schools college university institution institute society association body program programme degree course company companies organisation organization firm address charity office mail site building products product employer home homes provider providers setting facility supplier trademark training care business businesses copy letter member members voter voters level status rate wages work laboratory laboratories lab labs staff employees colleagues selective vote',
)

/** The longest name in small letters. */
const LONGEST_PLAIN = 3

/** The words of the licence that somebody is said to hold by the word at token `holder`: "licensed electrician", or "first aid" of "certified in first aid". */
export function heldBy(statement: Stretch, holder: number): { from: number; to: number } | undefined {
  let to = holder + 1
  // Schools are accredited by somebody; who accredits a person is told by the name of the body.
  if (isAccredited(statement, holder) && wordAt(statement, to) === 'by') return undefined
  // "Two years as a journeyman mason" asks for years.
  if (isJourneyman(statement, holder) && wordAt(statement, holder - 2) === 'as') return undefined
  const practice = afterPractice(statement, to)
  if (practice !== undefined) return { from: holder, to: practice }
  if (leadsToHeld(statement, to)) to++
  while (isArticle(statement, to)) to++
  if (to > holder + 1 && isWhere(statement, to)) to = afterWhere(statement, to)
  while (isArticle(statement, to)) to++
  if (isNotHeld(statement, to)) return undefined
  const isBy = /^(?:by|with)$/.test(wordAt(statement, holder + 1)) && isArticle(statement, to - 1)
  const body = isBy ? endOfBody(statement, to) : undefined
  if (body !== undefined && !isWhere(statement, to)) return { from: holder, to: body }
  if (to > holder + 1 && isWhere(statement, to)) return undefined
  const first = to
  const isSubject =
    wordAt(statement, holder) === 'certified' && wordAt(statement, holder + 1) === 'in' && /^\p{L}/u.test(wordAt(statement, first))
  for (let words = 0; to < statement.to && isNamePart(statement, to); to++) {
    const isJoint = isTied(statement, to) || (isSubject && to > first && joinsSubject(statement, to))
    if (isPlainBefore(statement, to) && !isJoint) break
    if (!isJoint && ++words > LONGEST_PLAIN && !(to - first < LONGEST_NAME && isNameGoingOn(statement, to))) break
  }
  for (let at = first; at <= to; at++) if (isNotHeld(statement, at)) return undefined
  if (to === first) return isInitials(statement, holder - 1) ? { from: holder - 1, to: holder + 1 } : undefined
  /** "Certified by QRL": the paper is called by who gives it. */
  if (
    wordAt(statement, holder) === 'certified' &&
    wordAt(statement, holder + 1) === 'by' &&
    to === first + 1 &&
    isUpperCase(statement, first)
  )
    return { from: first, to }
  if (isSubject && !isRegionName(wordAt(statement, first))) return { from: first, to }
  const hasLevel = isCapitalised(statement, holder) && isLevelBehind(statement, to)
  if (hasLevel) to += 2
  let from = holder
  const isLong = isCapitalised(statement, holder) && isCapitalised(statement, holder + 1) && !isRank(statement, holder - 1)
  if ((hasLevel || isLong || to === holder + 1) && isNamePart(statement, holder - 1) && isCapitalised(statement, holder - 1)) from--
  return { from, to }
}

/** "X-ray", "B+E" */
const isTied = (statement: Stretch, at: number) => /^[-+]$/.test(wordAt(statement, at))

/** "chain of custody", "rules of the road" */
const joinsSubject = (statement: Stretch, at: number) =>
  /^of(?: the)?$/.test(wordAt(statement, at) === 'the' ? `${wordAt(statement, at - 1)} the` : wordAt(statement, at))

/** In capitals, or a number behind them. */
const isNameGoingOn = (statement: Stretch, at: number) =>
  (isCapitalised(statement, at) || /^\d/.test(wordAt(statement, at))) && isCapitalised(statement, at - 1)

/** "licensed in the State of Ohio as a surveyor": the token after the place. */
function afterWhere(statement: Stretch, at: number): number {
  for (let as = at + 1; as < at + LONGEST_NAME; as++) if (wordAt(statement, as) === 'as') return as + 1
  return at
}

/** "HCPC registered". */
function isInitials(statement: Stretch, at: number): boolean {
  return isUpperCase(statement, at) && wordAt(statement, at).length > 2
}
