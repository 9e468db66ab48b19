import { BEGINS_CAPITAL, HAS_SMALL, NUMBER, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { type HeadingMeaning, readHeading } from '../headings.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import { classBit, classesOf, intern } from '../words/vocabulary.ts'
import type { Row } from './rows.ts'

/** What a reader sees of a row at a glance. */
export interface RowShape {
  words: number
  figures: number
  commas: number
  /** Marks of list items inside the row. */
  marks: number
  /** Every letter is a capital; every word that is no particle begins with one. */
  allCaps: boolean
  titleCase: boolean
  /** The first letter is a small one. */
  beginsSmall: boolean
  /** The last sign, '' if the row ends with a word. */
  lastSign: string
  /** One word with "#" before it. */
  isHashtag: boolean
  /** A colon parts a label from its value. */
  isField: boolean
  /** A bracket is opened and not closed, or the last word wants another after it ("for the"). */
  isUnfinished: boolean
  /** Ends in a word that what stands below completes ("We need someone with"). */
  leadsOn: boolean
  /** The same, but for dots at its end ("You are one of us if …"). */
  breaksOff: boolean
  /** Begins as headings do ("What …", "About …"), or as requirements do ("Strong …"). */
  opensAsHeading: boolean
  opensAsAsset: boolean
  /** Begins as a request to the reader ("Please …"), or as a notice ("This …", "An …"). */
  opensAsRequest: boolean
  opensAsNotice: boolean
  /** Its last words name an occupation ("Librarian II"). */
  namesOccupation: boolean
  /** Says of what it names how much it is wanted: "CDL REQUIRED", "NEW GRADS WELCOME". */
  endsAsNeed: boolean
  /** Names what it is experience of or in: "Multi-site experience" is no section. */
  endsAsExperience: boolean
  /** Says something of something ("English is a must"). */
  hasCopula: boolean
  /** Says that its parts follow ("Duties may include"). */
  namesParts: boolean
  meaning: HeadingMeaning | undefined
}

const particles = new Set(
  'and the of for your our in to a an or on by it is are with at this und der die das für im zu et de du des la le les l d à en au'.split(
    ' ',
  ),
)
const unfinished = new Set(
  'the a an and or of our their its your is are be which as & und oder der die das dem des im als et ou de du des le la les en au aux'.split(
    ' ',
  ),
)
const openers = new Set(
  'about what who why how your our the where when meet join was wer wie warum das unser dein ihr qui que ce pourquoi comment votre vos notre nos'
    .split(' ')
    .map(intern),
)
const itemMarks = new Set(['*', '•', '●', '▪', '■', '✓', '✔'])
const completed = classBit('linking')
const verbsCompleted = new Set(
  ['have', 'had', 'need', 'needs', 'possess', 'bring', 'get', 'receive', 'enjoy', 'include', 'includes', 'ask'].map(intern),
)
const brokenOff = new Set(['if', 'who', 'when', 'with', 'to', 'that', 'can', 'will', 'll', 'have', 've', 'are', 're', 'for'].map(intern))
const including = new Set(['include', 'includes', 'including'].map(intern))
const we = intern('we')
const people = classBit('person')
const apply = intern('apply')
const requests = new Set(
  [
    'please',
    'to',
    'if',
    'send',
    'mail',
    'email',
    'submit',
    'fax',
    'call',
    'visit',
    'read',
    'bitte',
    'senden',
    'merci',
    'veuillez',
    'envoyez',
    'adressez',
  ].map(intern),
)
const needs = new Set(
  ['welcome', 'preferred', 'required', 'needed', 'essential', 'mandatory', 'desirable', 'helpful', 'negotiable'].map(intern),
)
const experience = intern('experience')
const notices = new Set(['this', 'these', 'an', 'all', 'we', 'no'].map(intern))
const copulas = new Set(
  ['is', 'are', 'will', 'has', 'have', 'was', 'may', 'can', 'must', 'shall', 'ist', 'sind', 'wird', 'werden', 'est', 'sont'].map(intern),
)
const the = intern('the')
/** "The skills you will need" is no sentence, "The window will close on Friday" is one. */
const subjects = new Set(['you', 'we', 'they', 'he', 'she', 'it', 'who', 'that', 'which'].map(intern))
const assets = classBit('strong') | classBit('trait') | classBit('degree') | classBit('asset')
/** No heading has more words. */
export const longestHeading = 14

const mostTokens = 30

/** The sign a row ends with, three full stops being one; '' after a word or figure. */
function signAtEnd({ kind, lower }: Tokens, from: number, end: number): string {
  if (kind[end - 1] === WORD || kind[end - 1] === NUMBER) return ''
  const isDots = end - 3 > from && lower[end - 1] === '.' && lower[end - 2] === '.' && lower[end - 3] === '.'
  return isDots ? '…' : (lower[end - 1] ?? '')
}

const remarks = new Set(['please', 'not', 'all', 'see', 'note', 'assessed', 'read', 'in', 'illustrative', 'examples'])

/** Where a bracket at a row's end begins that only explains the heading, "(not all inclusive)", "(E = essential)"; else the row's end. */
function remarkAt({ lower }: Tokens, { from, to }: Row): number {
  const end = lower[to - 1] === ':' ? to - 2 : to - 1
  if (lower[end] !== ')') return to
  let open = end
  while (open > from && lower[open] !== '(') open--
  if (open <= from) return to
  return remarks.has(lower[open + 1] ?? '') || lower.slice(open, end).includes('=') ? open : to
}

/** Measures a row; undefined if it has more words outside brackets than any heading, or none. */
export function shapeOf(text: string, tokens: Tokens, words: Words, row: Row): RowShape | undefined {
  if (row.to - row.from > mostTokens) return undefined
  // Old advertisements end their headings with ":.".
  const end = tokens.lower[row.to - 1] === '.' && tokens.lower[row.to - 2] === ':' ? row.to - 1 : row.to
  const remark = remarkAt(tokens, row)
  const lastSign = signAtEnd(tokens, row.from, remark < row.to && tokens.lower[remark - 1] === ':' ? remark : end)
  let count = 0
  let outside = 0
  let figures = 0
  let commas = 0
  let brackets = 0
  let marks = 0
  let isField = false
  let allCaps = true
  let capitals = 0
  let smalls = 0
  for (let at = row.from; at < row.to; at++) {
    const lower = tokens.lower[at] ?? ''
    if (tokens.kind[at] === WORD) {
      count++
      if (brackets === 0 && ++outside > longestHeading) return undefined
      if (at >= remark) continue
      const casing = tokens.casing[at] ?? 0
      if (casing & HAS_SMALL) allCaps = false
      if (particles.has(lower)) continue
      if (casing & BEGINS_CAPITAL) capitals++
      else smalls++
    } else if (tokens.kind[at] === NUMBER) figures++
    else if (lower === ':' && at < end - 1 && at < remark - 1 && at > row.from) isField = true
    else if (lower === ',') commas++
    else if (lower === '(') brackets++
    else if (itemMarks.has(lower) && at > row.from && (tokens.start[at + 1] ?? 0) > (tokens.end[at] ?? 0)) marks++
    else if (lower === ')') brackets--
  }
  if (!count) return undefined
  const first = text[tokens.start[row.from] ?? 0] ?? ''
  const length = (tokens.end[row.to - 1] ?? 0) - (tokens.start[row.from] ?? 0)
  const unit = unitWords(words, row.from, remark)
  const opening = unit.words[1] ?? 0
  const closing = unit.words[unit.length - 2] ?? 0
  let hasCopula = false
  let isTold = false
  let namesParts = false
  for (let at = 2; at < unit.length - 1; at++) {
    const word = unit.words[at] ?? 0
    if (copulas.has(word) && at < unit.length - 2) {
      hasCopula = true
      if (opening === the && at >= 3 && at < unit.length - 3) isTold ||= !subjects.has(unit.words[at - 1] ?? 0)
    }
    if (including.has(word)) namesParts = true
  }
  return {
    words: count,
    figures,
    commas,
    marks,
    allCaps: allCaps && length >= 4,
    titleCase: capitals >= 2 && smalls === 0,
    beginsSmall: first !== first.toUpperCase(),
    lastSign,
    isField,
    isHashtag: tokens.lower[row.from] === '#' && count <= 2,
    isUnfinished: brackets > 0 || unfinished.has(tokens.lower[row.to - 1] ?? ''),
    leadsOn: lastSign === '' && ((classesOf(closing) & completed) !== 0 || verbsCompleted.has(closing)),
    breaksOff: lastSign === '…' && brokenOff.has(closing),
    opensAsHeading: openers.has(opening),
    opensAsAsset: (classesOf(opening) & assets) !== 0,
    opensAsRequest: requests.has(opening) && unit.words[2] !== apply && count > 3,
    opensAsNotice: notices.has(opening) && count > 3 && !(opening === we && count <= 7 && lastSign === ':'),
    namesOccupation: (classesOf(closing) & people) !== 0 || (classesOf(unit.words[unit.length - 3] ?? 0) & people) !== 0,
    namesParts,
    endsAsNeed: count > 1 && needs.has(closing),
    endsAsExperience: count > 2 && closing === experience,
    hasCopula: hasCopula && (isTold || !openers.has(opening)),
    meaning: readHeading(unit.words, unit.length),
  }
}
