import { isRegionBeside, isUnion } from '../facts/location/regions.ts'
import { isStarter } from '../logic/connectives.ts'
import { isCapitalised, isUpperCase, type Stretch, touches, wordAt } from '../stretch.ts'
import { isFigures, isOfLetters } from '../words/letters.ts'
import { verbs } from '../words/verbs.ts'
import { wordsAt } from '../words/words-at.ts'
import { isPair, isTrade } from './pairs.ts'
import { isUnit } from './units.ts'

/** A run of tokens that is one member of a list; `to` is excluded. `isKind`: told as "another …", so that all its words tell it. */
export interface Part {
  from: number
  to: number
  isKind?: true
}

const isHyphen = wordsAt('- &')
const mayJoin = wordsAt('of for')
export const isOr = wordsAt('or')
const isSlash = wordsAt('/')
export const isArticle = wordsAt('a an the in as at of with on')
export const isPlainArticle = wordsAt('a an the')
/** Nouns that say only where or how something is done, not what: "a warehouse or factory setting". */
export const isPlace = wordsAt(
  'role roles position positions setting settings environment environments capacity field fields industry industries sector sectors work experience exp job jobs department departments skill skills knowledge background backgrounds training arena exposure',
)
export const isVague = wordsAt(
  'similar related relevant equivalent comparable other others another any anything both all more less so better higher above greater below beyond equivalents equiv similarly closely like same such etc otherwise longer whichever whatever anything something some',
)
/** What no name of an activity, trade or branch holds: the sentence goes on. */
const isOutside = wordsAt(
  'and with minimum maximum who knows that which is are was were be been being have has had having can could may might must should will would do does to for from by than then you your we our their its it they he she i this these those there here when where while if what how why how year years yr yrs month months degree degrees diploma not no nor plus preferably ideally including required preferred desired desirable needed necessary within under through via into onto over about after before between during upon per using willing able ability eligible eligibility possession learn graduation completion get become obtain complete pass earn lived perhaps possibly ever particularly especially either neither however candidate candidates just only even also too very once least one two three but towards toward out up so both ve re ll else four five six seven eight nine ten well somewhere anywhere elsewhere without whether behind example instance helpful beneficial advantageous useful welcome appreciated valued essential mandatory still currently already because brilliant wonderful lovely fantastic terrific',
)
const isCount = wordsAt('two three four five six seven eight nine ten')
export const isJoint = wordsAt(', or / and')
/** What by itself says only when, how large or for whom something is: a list of such words names nothing. */
export const isMeasureWord = wordsAt(
  'current recent present past previous future certain small medium large big high low short long full part old new own personal professional individual paid unpaid voluntary day night work life verbal written oral similar senior junior entry mid local regional national international global overseas abroad internal external formal informal direct indirect wide broad range related first second male female area areas region regions nights weekend weekends evening evenings holiday holidays shift shifts call on-call final tight conflicting competing simple complex existing alone team teams group groups independently time pressure basis he she him her part-time full-time managerial strategic tactical single multiple different equal open minor more less one two january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday native near-native fluent conversational blend mix mixture class classes mg kg mcg ml lb lbs hour hours day days week weeks month months push pull stand stands walk walks sit sits lift production train test hire i ii iii iv v',
)
const isSet = wordsAt('tile goal target stone type gem budget price objective agenda die trap')

/** Whether a noun says only where or how something is done: not "setting" of "tile setting", which is what is done. */
export function tellsPlace(statement: Stretch, at: number): boolean {
  return isPlace(statement, at) && !(wordAt(statement, at) === 'setting' && isSet(statement, at - 1))
}

/** "in-house", "A&E": the word begins a compound. */
export function isHyphenated(statement: Stretch, at: number): boolean {
  return isHyphen(statement, at + 1) && touches(statement, at + 1) && touches(statement, at + 2)
}

/** The letter of "Series A", "Hepatitis B". */
function isLetterOfName(statement: Stretch, at: number): boolean {
  return (
    wordAt(statement, at).length === 1 && isCapitalised(statement, at) && isCapitalised(statement, at - 1) && !isStarter(statement, at - 1)
  )
}

/** The number of "Essential Eight", "Big Four". */
function isCountOfName(statement: Stretch, at: number): boolean {
  return isCount(statement, at) && isCapitalised(statement, at) && isCapitalised(statement, at - 1) && !isOutside(statement, at - 1)
}

export function isNamePart(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (word === '&' && joinsSmall(statement, at)) return true
  if (word === 'and') return isTrade(statement, at)
  if (/^(?:together|along)$/.test(word) && wordAt(statement, at + 1) === 'with') return false
  if (word === '/') return isPair(statement, at)
  if (word === 'plus') return isPlusOfName(statement, at)
  if (word === "'" && touches(statement, at) && wordAt(statement, at - 1).endsWith('s')) return true
  if (word === '-' || word === '&' || word === "'") return touches(statement, at) && touches(statement, at + 1)
  if (isFigures(statement, at))
    return isNumberOfName(statement, at) || (touches(statement, at + 1) && /^d$/i.test(wordAt(statement, at + 1)))
  if (word === '.' && isPointOfName(statement, at)) return true
  if (word === '.') return touches(statement, at) && /^(?:,|or)$/.test(wordAt(statement, at + 1)) && wordAt(statement, at - 1).length > 1
  if (word === 'years' && wordAt(statement, at - 1) === 'early') return true
  if (isLetterOfName(statement, at) || isCountOfName(statement, at)) return true
  if (mayJoin(statement, at) && joinsName(statement, at)) return true
  if (isOfLetters(statement, at) && isHyphenated(statement, at)) return true
  if (wordAt(statement, at - 1) === '-' && touches(statement, at) && touches(statement, at - 1)) return true
  return (
    isOfLetters(statement, at) &&
    !isJoint(statement, at) &&
    (!isOutside(statement, at) || isInitials(statement, at)) &&
    !isArticle(statement, at) &&
    !isVague(statement, at)
  )
}

/** "IT" among words that are not in capitals is the trade. */
const isPronoun = wordsAt('it')

/** "Zed or PASS": in capitals behind a small "or" it is another word than it looks. */
function isInitials(statement: Stretch, at: number): boolean {
  if (isPronoun(statement, at) && isUpperCase(statement, at)) return !isUpperCase(statement, at - 1) && !isUpperCase(statement, at + 1)
  return isUpperCase(statement, at) && wordAt(statement, at).length > 2 && isOr(statement, at - 1) && !isUpperCase(statement, at - 1)
}

/** "bed & breakfast", where "Word & Excel" are two. */
function joinsSmall(statement: Stretch, at: number): boolean {
  const isSmall = (word: number) => isOfLetters(statement, word) && !isCapitalised(statement, word)
  return isSmall(at - 1) && isSmall(at + 1)
}

/** What "of" leads to in names of small words: "right of way", "point of sale", "bills of lading". */
const endsOf = wordsAt('way sale sales materials attorney custody lading quantities')

/** What there is to know of a subject, which tells of what: "rules of evidence", "theories of learning". */
const isOfSubject = wordsAt(
  'principles principle rules rule methods method theories theory standards standard laws law codes code elements fundamentals basics foundations techniques technique concepts practices procedures terminology history philosophy sociology psychology economics mechanics physics chemistry biology anatomy physiology pathology epidemiology ethics politics strength scope duty models systems aspects art science sciences',
)

/** Whether "of" stands inside such a name. */
function tellsSubject(statement: Stretch, of: number): boolean {
  return isOfSubject(statement, of - 1) && isOfLetters(statement, of + 1) && !isOutside(statement, of + 1) && !isArticle(statement, of + 1)
}

/** "Signs of Safety", "Talk for Writing", "right of way", "rules of evidence" */
function joinsName(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at) === 'of' && ((endsOf(statement, at + 1) && at - 1 >= statement.from) || tellsSubject(statement, at)))
    return true
  if (at - 1 <= statement.from || isStarter(statement, at - 1) || isOutside(statement, at - 1)) return false
  return isCapitalised(statement, at - 1) && isCapitalised(statement, at + 1)
}

/** "Gauge Plus": the end of a name, where "Gauge plus" adds something. */
function isPlusOfName(statement: Stretch, at: number): boolean {
  return isCapitalised(statement, at) && isCapitalised(statement, at - 1) && /^(?:[,/.)]|or|and|)$/.test(wordAt(statement, at + 1))
}

/** The point of "D1.6": its number stands behind letters. */
function isPointOfName(statement: Stretch, at: number): boolean {
  const isTight = touches(statement, at) && touches(statement, at + 1) && touches(statement, at - 1)
  return isTight && isFigures(statement, at - 1) && isFigures(statement, at + 1) && /^\p{L}{1,3}$/u.test(wordAt(statement, at - 2))
}

/** The number of "Level 4", "AS9100", "Windows 2003", which a capitalised word stands before, of "n8n", or of "3-D". */
function isNumberOfName(statement: Stretch, at: number): boolean {
  if (touches(statement, at) && /^\p{L}/u.test(wordAt(statement, at - 1))) return true
  if (wordAt(statement, at - 1) === '.' && isPointOfName(statement, at - 1)) return true
  if (isHyphenated(statement, at)) return /^\p{L}/u.test(wordAt(statement, at + 2))
  if (wordAt(statement, at - 1) === '-' && touches(statement, at) && touches(statement, at - 1)) return true
  return isCapitalised(statement, at - 1) && /^\p{L}/u.test(wordAt(statement, at - 1)) && !isOutside(statement, at - 1)
}

/** "of way" of "right of way": as good as one word with what stands before it. */
function isOfWords(statement: Stretch, at: number): boolean {
  const of = wordAt(statement, at) === 'of' ? at : at - 1
  return wordAt(statement, of) === 'of' && (endsOf(statement, of + 1) || tellsSubject(statement, of))
}

/** "theories of child development": the whole is the name, whatever of it is known. */
export function isOfName(statement: Stretch, { from, to }: Part): boolean {
  for (let at = from + 1; at < to - 1; at++) if (wordAt(statement, at) === 'of') return tellsSubject(statement, at)
  return false
}

/** How many words a part has; what is written together is one. */
export function wordsIn(statement: Stretch, { from, to }: Part): number {
  let words = to > from ? 1 : 0
  for (let at = from + 1; at < to; at++) if (!touches(statement, at) && !isOfWords(statement, at)) words++
  return words
}

const leadsToDoing = wordsAt('experience experienced background skilled expertise exposure comfortable confident enjoy love')

/** "experience managing X or Y": what is done with the things that follow. */
export function isDoing(statement: Stretch, at: number): boolean {
  return /^\p{Ll}{2,}ing$/u.test(wordAt(statement, at)) && leadsToDoing(statement, at - 1)
}

/** Words of doing, in their base form. */
export const isVerb = wordsAt(verbs.join(' '))

/** "to create", "can create": what is done with the things that follow. */
export function isDoneTo(statement: Stretch, at: number): boolean {
  const lead = wordAt(statement, at - 1) === 'either' ? at - 2 : at - 1
  return leadsToVerb(statement, lead) && isVerb(statement, at) && !isCapitalised(statement, at)
}

const leadsToVerb = wordsAt('to can')

const isVersion = wordsAt('later newer')

/** Whether a part names nothing by itself: "recent" of "current or recent role", "nationally", "C1" of a language, "by hand". */
export function saysNothing(statement: Stretch, { from, to }: Part): boolean {
  if (to === from + 2 && /^[abc]$/.test(wordAt(statement, from)) && /^[12]$/.test(wordAt(statement, from + 1))) return true
  if (to === from + 1 && wordAt(statement, from) === 'hand' && wordAt(statement, from - 1) === 'by') return true
  if (to === from + 1 && isUnion(wordAt(statement, from)) && isUpperCase(statement, from)) return true
  // "Quill 12 or later": from which version on.
  if (to === from + 1 && isVersion(statement, from)) return true
  if (/..ly$/.test(wordAt(statement, to - 1)) && !/^(?:supply|assembly|family|anomaly|poly)$/.test(wordAt(statement, to - 1))) return true
  for (let at = from; at < to; at++)
    if ((!isMeasureWord(statement, at) && !isPlace(statement, at) && wordAt(statement, at) !== '-') || isUnit(statement, at)) return false
  return true
}

/** "GA" of "GA, FL or AL": a state by its letters, in a list with others. */
export function isState(statement: Stretch, at: number): boolean {
  const isBeside = (joint: number, other: number) =>
    isJoint(statement, joint) && isUpperCase(statement, other) && isRegionBeside(wordAt(statement, at), wordAt(statement, other))
  return isUpperCase(statement, at) && (isBeside(at - 1, at - 2) || isBeside(at + 1, at + 2))
}

/** "MIG / TIG", not "Moss 50 / 200". */
export function isWideSlash(statement: Stretch, at: number): boolean {
  if (!isSlash(statement, at) || touches(statement, at) || touches(statement, at + 1) || isPair(statement, at)) return false
  return /^\p{L}{2}/u.test(wordAt(statement, at - 1)) && /^\p{L}{2}/u.test(wordAt(statement, at + 1))
}

/** "HGV/LGV": a slash without spaces joins its two neighbours, whatever else the sentence says. */
export function isTightSlash(statement: Stretch, at: number): boolean {
  if (!isSlash(statement, at) || !touches(statement, at) || !touches(statement, at + 1)) return false
  if (wordAt(statement, at - 2) === '.' && !isCapitalised(statement, at - 1)) return false
  // "EtherNet/IP"
  if (isPair(statement, at) || wordAt(statement, at + 1) === 'ip') return false
  return isNamePart(statement, at - 1) && isNamePart(statement, at + 1)
}
