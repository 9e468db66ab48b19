import { BEGINS_CAPITAL, HAS_SMALL, NUMBER, SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { wordSet } from '../words/word-set.ts'
import { type Cut, isCapital, withCuts } from './cuts.ts'

/** What is known of words in small letters: `isCommon` of everyday ones, `isReal` of names as well. */
export interface KnownWords {
  isCommon(lower: string): boolean
  isReal(lower: string): boolean
}

/** No unit ends in one of these, but makers' names begin with them: "HighTrack", "OpenMill". */
const describing = wordSet(
  'high hot open big quick smart bright clear true pure green blue red black white good great new next one all my fast easy simple full super micro',
)

const SHORTEST = 6
const headings = wordSet(
  'overview summary description compensation benefits requirements qualifications responsibilities duties education experience licensure certification certifications eligibility',
)
const LEAST_LETTERS = 2
/** So many letters before a known word are the end of a line, though not known themselves: "reconcilablesCheck". */
const LEAST_UNKNOWN = 6
/** So many small letters are no front of a maker's name, whatever longer one follows: "hard metalsQuill". */
const LEAST_SMALL = 5
const LEAST_NAME = 4
/** So many letters in capitals are initials, whatever they stand for. */
const LEAST_INITIALS = 3
/** Once so many words are surely glued, a text has lost its line ends, and words are no makers' names either: "QualificationsRed". */
const SURELY_LOST = 2

/**
 * Parts the words between which a line end or space was lost: "current skillsYou lead", "STANDARDSTwo years". The second begins where the first
 * ends, which tells of them ever after. Sure are everyday words of which the first begins small, as makers write no name ("PowerShell"); others
 * count where the text has sure ones. `strange` tells of each token whether it is no word by itself; those that are, are not looked at. Returns
 * `tokens` itself where nothing is glued.
 */
export function partGlued(text: string, tokens: Tokens, strange: Uint8Array, known: KnownWords): Tokens {
  const cuts: Cut[] = []
  for (let token = 0; token < tokens.length; token++)
    if (strange[token] && tokens.kind[token] === WORD && (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) >= SHORTEST)
      findCuts(text, tokens, token, known, cuts)
  const sure = cuts.filter(({ isSure }) => isSure)
  const taken = sure.length >= SURELY_LOST ? cuts : sure
  return taken.length ? withCuts(text, tokens, taken) : tokens
}

function findCuts(text: string, tokens: Tokens, token: number, known: KnownWords, cuts: Cut[]): void {
  const to = tokens.end[token] ?? 0
  let first = tokens.start[token] ?? 0
  const label = labelStart(tokens, token, known)
  if (label !== undefined) {
    cuts.push({ token, place: first + label, isSure: true })
    return
  }
  let place = secondWord(text, first + 1, to)
  if (place === to || known.isReal(tokens.lower[token] ?? '')) return
  while (place < to) {
    const next = secondWord(text, place + 1, to)
    const [left, right] = [text.slice(first, place), text.slice(place, next)]
    const isNamed = isCapital(text, first) && describing.has(left.toLowerCase())
    const isBegun = !isCapital(text, first) && left.length >= LEAST_UNKNOWN && known.isCommon(right.toLowerCase())
    const isOnward = !isCapital(text, first) && left.length >= LEAST_SMALL && right.length >= LEAST_NAME
    const isParted = ((isPiece(left, known) || isBegun) && isPiece(right, known)) || isOnward || beginsLine(left, right)
    if (isParted && !isNamed && !closesBracket(text, first, next)) {
      const isSure =
        (!isCapital(text, first) || isHeading(left)) && known.isCommon(left.toLowerCase()) && known.isCommon(right.toLowerCase())
      cuts.push({ token, place, isSure })
      first = place
    }
    place = next
  }
}

/** What lines of requirements begin with, and no second half of a maker's name. */
const openers = wordSet(
  'two three four five six ability able experience experienced knowledge familiarity familiar must strong willing willingness proven excellent minimum previous valid bachelor interest comfortable proficiency proficient understanding demonstrated',
)
/** So many letters in capitals are the initials that a line begins with, behind so many of a name that nobody knows: "QuuxalRSPB". */
const LEAST_LONG_INITIALS = 4

/** Whether the second word begins a line whatever the first is: "ZibbelTwo years". */
function beginsLine(left: string, right: string): boolean {
  if (left.length < LEAST_NAME) return false
  if (openers.has(right.toLowerCase())) return true
  return right.length >= LEAST_LONG_INITIALS && right === right.toUpperCase() && (left.length >= LEAST_SMALL || !isCapital(left, 0))
}

const labels = /(?:salary|location|department|opening|closing|posted|description|agency)$/
const level = /^(?:i{1,3}|iv|v)$/
/** Shorter words before a label are its first syllable: "SUBDEPARTMENT". */
const LEAST_LABELLED = 4

/** Where in a word in capitals before a colon a label begins that is glued to a word or level: in "WORKER IISALARY:", "TECHNICIANCLOSING DATE:". */
function labelStart({ lower, casing }: Tokens, token: number, { isCommon }: KnownWords): number | undefined {
  if ((casing[token] ?? 0) & HAS_SMALL || !(lower[token + 1] === ':' || (lower[token + 1] === 'date' && lower[token + 2] === ':')))
    return undefined
  const word = lower[token] ?? ''
  const at = word.search(labels)
  if (at <= 0) return undefined
  const before = word.slice(0, at)
  return level.test(before) || (before.length >= LEAST_LABELLED && isCommon(before)) ? at : undefined
}

/** "(ledgers or NetQuills)": what a capital begins and a bracket's end follows is one name. */
function closesBracket(text: string, first: number, to: number): boolean {
  return isCapital(text, first) && /^\s?(?:\)|-RRB-)/.test(text.slice(to, to + 6))
}

/** Whether a first word heads sections, and no maker begins a name so: "RequirementsMinimum", "EDUCATIONAssociate". */
function isHeading(word: string): boolean {
  return headings.has(word.toLowerCase())
}

/** The next place from `at` on where a word may begin inside another: a capital behind a small letter, or the last of several before one. */
function secondWord(text: string, at: number, to: number): number {
  const begins = (place: number) =>
    isCapital(text, place) && (!isCapital(text, place - 1) || (place + 1 < to && !isCapital(text, place + 1)))
  let place = at
  while (place < to && !begins(place)) place++
  return place
}

function isPiece(piece: string, { isReal }: KnownWords): boolean {
  if (piece.length < LEAST_LETTERS) return false
  return isReal(piece.toLowerCase()) || (piece.length >= LEAST_INITIALS && piece === piece.toUpperCase())
}

const LONGEST_AMOUNT = 4
const isTime = /^(?:years?|yrs?|months?)$/

/**
 * Whether a word begins right where the one before it ends, one that begins lines behind a number ("grade 2Familiarity"), or an amount of time
 * behind a word ("equivalent3+ years"): a line end or space was lost there.
 */
export function isGlued({ kind, casing, lower, start, end }: Tokens, token: number): boolean {
  if (token === 0 || kind[token] === SIGN || start[token] !== end[token - 1]) return false
  const isWritten = ((casing[token] ?? 0) & BEGINS_CAPITAL) !== 0 && ((casing[token] ?? 0) & HAS_SMALL) !== 0
  if (kind[token - 1] === NUMBER) return isWritten && openers.has(lower[token] ?? '')
  if (kind[token - 1] !== WORD) return false
  if (kind[token] === WORD) return true
  if ((lower[token - 1] ?? '').length < LEAST_INITIALS) return false
  const isOfSmall = ((casing[token - 1] ?? 0) & HAS_SMALL) !== 0
  for (let at = token + 1; at <= token + LONGEST_AMOUNT; at++) {
    if (isTime.test(lower[at] ?? '')) return true
    // "GED2-4 years", not "HTML5 3 years".
    if (!isOfSmall && !(kind[at] === NUMBER ? kind[at - 1] === SIGN : /^[-–+]$/.test(lower[at] ?? ''))) return false
  }
  return false
}
