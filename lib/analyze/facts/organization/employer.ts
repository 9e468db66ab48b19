import { isCapitalised, isUpperCase, wordAt } from '../../stretch.ts'
import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Claim, Line } from '../line.ts'
import { isNamePart, legal, nameEnd } from '../names.ts'
import { valueText } from '../value-text.ts'
import { employerNoun } from './employer-nouns.ts'

/** First words of phrases that name no employer. */
const notNames = wordSet(
  'this the our we it you your there that these those what who when where how if all any each every as at in on for to and or but my they he she i a an position role job us candidate candidates applicant applicants employees people team work working company opportunity successful ideal eeo united equal experience no not life one please must today together join about why benefits compensation salary location department responsibilities requirements qualifications knowledge ability skills their its key employer people being each currently therefore however also thus moreover additionally furthermore since while whether although reporting based located required preferred full part note please are do does did is was were will would should can could may might have has had such only both either neither every some many most more less unsere unser ihre her his few other another same new then now yet',
)
/** What an employer is, and no name of one by itself: "The Clinic is …". */
const kinds = wordSet(
  'district department county city town village state borough school college university hospital clinic council authority commission office bank trust charity hotel museum library center centre practice service services church foundation institute facility store shop restaurant bureau ministry government syndicate association society division unit faculty programme program data public private operations ward',
)
/** What is said of a kind, and makes no name of it: "Middle School", "Public Library". */
const levels = wordSet(
  'middle high primary elementary secondary grammar public private general regional local community district main head',
)
/** What stands after "at" or before "is looking for" in prose, and is no name. */
const commonWords = wordSet(
  'present times home heart last least night weekends peak best once school start end lunch and nobody somebody someone everybody everyone anyone management client clients customer boss owner wife husband farm kitchen business family crew shift not never still always now currently also',
)

/** Headings that stand before a name where line breaks were lost. */
const glued = wordSet('overview summary description background introduction profile')

/** Whether a small word, where a name could stand, is as a rule none. */
export function isCommon(word: string): boolean {
  return commonWords.has(word) || notNames.has(word) || kinds.has(word)
}

/** Whether a word says of a group how it is, and is no name: "Dynamic Group". */
function isPlainWord(word: string): boolean {
  return isCommon(word) || /(?:ing|ic|al|ive|ed|ous)$/.test(word)
}

/** Those of them that names begin with all the same, if a word that employers have follows: "New Leaf Foods", "Life Care Services". */
const alsoNames = wordSet('new life one united people every some another first team')

/** Whether an employer's name can start at token `at`. */
export function isEmployer(line: Line, at: number): boolean {
  if (!isNamePart(line, at)) return false
  const word = wordAt(line, at)
  return !notNames.has(word) || (alsoNames.has(word) && employerNoun(line, at, nameEnd(line, at)) > 0)
}

/** The token after a name whose last words are not told twice, as where its town is glued to it: "Town of Fern Creek Fern Creek, VT". */
function withoutRepeat(line: Line, from: number, to: number): number {
  for (let words = 3; words > 0; words--) {
    if (to - 2 * words < from + (words === 1 ? 1 : 0)) continue
    let same = 0
    while (same < words && wordAt(line, to - 1 - same) === wordAt(line, to - 1 - same - words)) same++
    if (same === words && /^\p{L}{3}/u.test(wordAt(line, to - 1))) return to - words
  }
  return to
}

/** The token after a name without its own initials in brackets: "Larkin Eye Associates (LEA)". */
function withoutInitials(line: Line, from: number, to: number): number {
  if (wordAt(line, to - 1) !== ')' || wordAt(line, to - 3) !== '(' || !isUpperCase(line, to - 2)) return to
  const letters = wordAt(line, to - 2)
  let next = 0
  for (let at = from; at < to - 3; at++) if (letters[next] === wordAt(line, at)[0]) next++
  return next === letters.length ? to - 3 : to
}

/** Whether the full stop before token `to` is the last of a legal form: "S.p.A.". */
function isDotted(line: Line, to: number): boolean {
  return wordAt(line, to - 1) === '.' && wordAt(line, to - 2).length === 1 && wordAt(line, to - 3) === '.'
}

/** "Larkin Company", but not "Parent Company": a kind of employer behind a word that is none of the language. */
function isStrangeKind(line: Line, from: number, to: number): boolean {
  return (
    to - from === 2 && isCapitalised(line, from) && /^\p{L}{4}/u.test(wordAt(line, from)) && knownNumber(wordAt(line, from)) === undefined
  )
}

/** The claim that the tokens `start` to `end` (excluded) name the employer; none if they are no name. */
export function employerClaims(line: Line, start: number, end: number, trust: number): Claim[] {
  let to = end
  // "Overview Larkhill Clinic is …": a heading glued to the name.
  const isMessrs = wordAt(line, start) === 'm' && wordAt(line, start + 1) === '/' && wordAt(line, start + 2) === 's'
  const from = isMessrs ? start + 3 : start + 1 < end && glued.has(wordAt(line, start)) ? start + 1 : start
  while (to > from && /^[,.*]$/.test(wordAt(line, to - 1)) && !legal.has(wordAt(line, to - 2)) && !isDotted(line, to)) to--
  to = withoutRepeat(line, from, withoutInitials(line, from, to))
  const value = valueText(line, from, to)
  const isGeneric =
    (to - from < 3 &&
      !isStrangeKind(line, from, to) &&
      /^(?:company|firm|organi[sz]ation|employer|client|team|unit|agency|board|committee)$/.test(wordAt(line, to - 1))) ||
    (to - from < 3 && wordAt(line, to - 1) === 'group' && (to - from === 1 || isPlainWord(wordAt(line, from)))) ||
    (to - from < 3 && legal.has(wordAt(line, from))) ||
    (to - from === 2 && levels.has(wordAt(line, from)) && kinds.has(wordAt(line, to - 1))) ||
    ((to - from === 1 || /^\d+$/.test(wordAt(line, from + 1))) && to - from < 3 && kinds.has(wordAt(line, from)))
  return to > from && !isGeneric && /\p{L}{2}/u.test(value) && !/[[\]{}<>]/.test(value)
    ? [{ field: 'hiringOrganization', value, trust }]
    : []
}
