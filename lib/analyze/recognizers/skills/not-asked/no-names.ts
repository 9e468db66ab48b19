import { beginsCapital } from '../../../../lexicon/tokenize.ts'
import { isState } from '../../../alternatives/words.ts'
import { isAustralianState, isRegionName, isUnion } from '../../../facts/location/regions.ts'
import { isOccupation } from '../../../facts/title/occupations.ts'
import { verbForms } from '../../../words/verb-forms.ts'
import { verbs } from '../../../words/verbs.ts'
import { wordSet } from '../../../words/word-set.ts'
import { initials } from '../../education/names.ts'
import { isPerson } from '../people.ts'
import { type Places, wordNear } from '../places.ts'
import { isSaidOfOwned } from '../qualities.ts'
import { isAccrediting } from './accrediting.ts'
import { isFormality } from './formalities.ts'
import { isDoneByOthers } from './of-others.ts'
import { isWayThatCounts } from './what-counts.ts'

/** Words that say when, where, how much or which, and name nothing, whatever stands behind them. */
const adverbs = wordSet(
  'actively nobody everybody somebody since because thereabouts later earlier elsewhere longer shorter sooner whichever whatever anything everything something nothing anyone everyone someone behind ahead beyond alongside aside again already ' +
    'soon once twice always often sometimes usually rather otherwise instead thereafter afterwards abroad away together apart else that it there he she what who here this these those we you they yours ours theirs',
)
const particles = wordSet('up down out off over back around along ahead through forward on')
/** Verbs of moving on, that with a particle tell of a person's way: "move up", "step back". */
const moves = wordSet(
  'move moving step stepping grow growing come coming go going show showing start starting speak speaking wrap catch catching work working',
)
/** What says that a thing is like another, or allowed, before a noun for any of its kind: "comparable certification", "approved exemption". */
const openKinds = wordSet('comparable cognate approved acceptable equal allied adjacent applicable')
const days = wordSet('thanksgiving christmas xmas easter ramadan hanukkah diwali')
/** Nouns that by themselves name nothing that could be asked of a person, and what only says of a noun which one it is. */
const empty = wordSet(
  'addition enough designation designations production staff hand hands back house problem problems evidence mode modes idea ideas opinion opinions organization organizations organisation organisations trade-offs charity hire ' +
    'ample total esp class classes habit habits well feeling rule rules elementary geographic federal public private brand generic goal goals outcome outcomes reason reasons result situation situations version versions pending starting eligible thereabouts better like course specialization specialisation terrific fantastic lovely wonderful brilliant active inactive progress lapsed expired fluency successful comparable institute big max volunteer enrollment enrolment learners',
)
/** Degrees and levels of schooling by their letters, here and abroad, that the levels of education do not count among theirs. */
const degrees = wordSet('ged hiset adn bsn msn dnp ug pg dec aec mbo hbo vwo havo nzde')
/** "B.Tech", "M.Stat", "B.Tech/B" cut before its point, "associate's". */
const lettered = /^(?:[BM]\.\p{L}{1,5}\.?(?:\/[BM])?|(?:associate|bachelor|master)(?:['’]?s)?)$/iu
/** Amounts of each other: "mg/kg", "hours/day", and their parts. */
const measures =
  /^(?:(?:[mkµ]?g|mcg|lbs?|oz|m?l|dl|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|[cmk]?m|ft|psi|rpm|mph|bpm|k[vw]|kva|m[vw]|mva|[kmg]wh|[kmg]?hz|[kmg]bps)(?:\/|$))+$/i
/** What only clauses of other languages hold: "vous devez avoir", "wir sind". */
const otherClauses = wordSet(
  'vous nous votre vos notre nos devez doit devra serez êtes sont est être avez avoir cette ces wir sie ihr ihre ihren unser unsere unseren hast haben sein sind werden wird dein deine ' +
    'usted nuestro nuestra nuestros debe debes tienes tener eres somos están este esta estos',
)
/** Where a clause of French goes on: "des déplacements", "y compris". */
const goesOn = /^(?:des|aux|y|et|ou|de la|de la) \p{L}/u
/** Whom one has to do with, which is nothing to know: "internal customers". */
const anybody = wordSet('person persons people individuals customers clients callers patients residents visitors guests joiner joiners')
/** Of which people somebody is, which is nothing to know: "LGBTIQA+ communities". */
const peoples = /^(?:aboriginals?|torres strait islanders?|indigenous|first nations|m[āa]ori|pasifika|lgbt[a-z0-9]*\+?|cald|bame|bipoc)$/i
const doings = new Set([
  ...verbs.flatMap((verb) => [verb, verbForms(verb).did]),
  ...'talk sort filter reflect spoke won gave sent spent'.split(' '),
])
/** What stands before who gives a paper, with others named before. */
const givenBy =
  /\b(?:certificat(?:e|ion)|certified|card|licen[cs]e|BLS|CPR|ACLS|PALS|AED|first aid),? (?:issued |recogni[sz]ed |approved |accredited )?(?:from|by|through) (?:[\p{L} ]+, )*(?:[\p{L} ]+ (?:or|and) )?(?:the |an? )?$/iu
/** Where one is licensed or employed: "the State of Ohio". */
const inPlace = /\b(?:city|county|town|village|borough|port) of (?:the )?$/i
const ofPlace = /^(?:state|city|county|province|town|borough) of \p{Lu}[\p{L} ]*$/iu
/** When one begins. */
const season =
  /^(?:spring|summer|autumn|fall|winter|january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?: \d{2,4})?$/i
/** Turns of speech whose last word is no thing: "(of course)", "beyond copy and paste"; and what one sees to for oneself. */
const idioms =
  /\b(?:of course|track record|(?:copy|cut)(?: and |-and-)paste|(?:arrange|find|secure)s? (?:lodgings?|housing|accommodation|childcare)|(?:daily|regular|frequent|occasional) use|bilingual (?:pay|differential|premium|bonus|allowance|stipend))$/i
const LONGEST_IDIOM = 24
/** How far up a post is, which tells nothing of what is done in it: "Band 6", "GS-11". */
const grade =
  /^(?:(?:nhs )?(?:band|grade|step) (?:\d{1,2}[a-d]?|i{1,3}|iv|vi?)|gs|gs ?- ?\d{1,2})(?: level| (?:or|and) (?:above|higher|below|equivalent))?$/i
const numerals = wordSet('i ii iii iv v vi')
/** Whom somebody works for, beside what they are: "Registered Nurse (Adult)". */
const served = wordSet('adult adults child children family families youth primary secondary and or & , /')
const isAmount = /^\d[\d.,]*\s*(?:\/\s*)?(?:mm|m|k|bn|hr|hrs|lb|lbs|ft|in)\b/i

/** Whether a word begins no name, or by itself is none: "since", "course", "hbo". */
export function isNoName(word: string, isAlone: boolean): boolean {
  return adverbs.has(word) || (isAlone && (empty.has(word) || degrees.has(word)))
}

/**
 * Whether a stretch that no one knows by name names nothing: adverbs, verbs by themselves ("sort"), holidays, amounts ("3mm+"), and the front of
 * a word that a bracket cuts in two ("(Re)insurance"). Tokens `first` to `last`, both inside.
 */
export function namesNothing(places: Places, first: number, last: number): boolean {
  const { text, tokens } = places
  const [front, end] = [wordNear(places, first, first), wordNear(places, last, first)]
  const words = last - first + 1
  const written = text.slice(tokens.start[first], tokens.end[last])
  // "IT support" and "ID checks" begin with initials.
  if ((adverbs.has(front) && !/^\p{Lu}{2}/u.test(written)) || days.has(end)) return true
  if (
    ofPlace.test(written) ||
    lettered.test(written) ||
    isDoneByOthers(places, first, last) ||
    season.test(written) ||
    isAmount.test(written) ||
    isLegend(places, first, written) ||
    idioms.test(text.slice(Math.max(0, (tokens.end[last] ?? 0) - LONGEST_IDIOM), tokens.end[last])) ||
    grade.test(written) ||
    peoples.test(written) ||
    isIssuer(places, first) ||
    isAccrediting(places, first, last) ||
    isFormality(places, first, last) ||
    isNumbered(places, first, last) ||
    isServed(places, first, last) ||
    isWayThatCounts(places, first, last) ||
    isSaidOfOwned(places, first, last)
  )
    return true
  if (/^\p{L}/u.test(text.slice((tokens.end[last] ?? 0) + 1)) && text.charAt(tokens.end[last] ?? 0) === ')' && isOpened(places, first))
    return true
  if (isDegree(front, words === 1 || /^\d$/.test(end) ? '' : end) && words < 4) return true
  if (words < 4 && (isRegionName(written.toLowerCase()) || (words === 1 && isUnion(front)))) return true
  if (words < 4 && anybody.has(end) && !front.endsWith('ing') && !doings.has(front)) return true
  // "w/o dropping"
  if (/^(?:o|out)$/.test(front) && /\bw\/$/i.test(text.slice(Math.max(0, (tokens.start[first] ?? 0) - 3), tokens.start[first]))) return true
  // "your mum's": whose it is.
  if (end === 's' && /\p{Ll}['’]s$/u.test(written) && /^\P{Lu}+$/u.test(written)) return true
  // "Quill (or similar) kilns" cut at its bracket.
  if (/^[^()]*\)/.test(written)) return true
  // "Don't mind heights", "due to a promotion".
  if (/^\p{L}+n['’]t /iu.test(written) || (front === 'due' && wordNear(places, first + 1, first) === 'to')) return true
  if (measures.test(written) || goesOn.test(written)) return true
  if (words === 1 && empty.has(front) && wordNear(places, first - 1, first) === '') return true
  // "BSc (Hons)", "access to a vehicle"
  if (words === 1 && (front === 'hons' || (front === 'access' && wordNear(places, last + 1, first) === 'to'))) return true
  if (words === 1) return written === front ? doings.has(front) || empty.has(front) : isRegionCode(places, first)
  for (let at = first; at <= last; at++) if (otherClauses.has(wordNear(places, at, first))) return true
  return words === 2 && ((moves.has(front) && particles.has(end)) || openKinds.has(front))
}

/** "Scientist II:", "Millwright III -", "(Millwright I)": for which of several posts the rest is asked. */
function isNumbered(places: Places, first: number, last: number): boolean {
  const after = wordNear(places, last + 1, first)
  if (!numerals.has(wordNear(places, last, first))) return false
  if (!/^[:–-]$/.test(after) && !(after === ')' && wordNear(places, first - 1, first) === '(')) return false
  const title = wordNear(places, last - 1, first)
  return last > first && (isPerson(title) || isOccupation(title))
}

/** Whether a bracket behind a person's title holds only whom they serve. */
function isServed(places: Places, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!served.has(wordNear(places, at, first))) return false
  let open = first - 1
  while (served.has(wordNear(places, open, first))) open--
  const title = wordNear(places, open - 1, first)
  return wordNear(places, open, first) === '(' && (isPerson(title) || isOccupation(title))
}

function isDegree(initial: string, noun: string): boolean {
  return (initials.has(initial) || degrees.has(initial)) && /^(?:|degrees?|education|diplomas?|levels?)$/.test(noun)
}

/** "NSW", "Vic", "GA": a state by its letters, beside another in a list where they are two. */
function isRegionCode({ text, tokens }: Places, at: number): boolean {
  const code = tokens.lower[at] ?? ''
  if (code.length > 3 || !beginsCapital(tokens, at)) return false
  if (code.length > 2) return isAustralianState(code)
  return text.slice(tokens.start[at], tokens.end[at]) === code.toUpperCase() && isState({ text, tokens, from: 0, to: tokens.length }, at)
}

/** Who gives a paper, and where: "a rescue certificate from Quill or Ferry", "the County of Ferry". */
function isIssuer({ text, tokens, statements, statementOf }: Places, first: number): boolean {
  const from = statements[statementOf[first] ?? -1]?.start ?? 0
  const start = tokens.start[first] ?? 0
  const before = text.slice(Math.max(from, start - 60), start)
  return givenBy.test(before) || (inPlace.test(before) && beginsCapital(tokens, first))
}

/** "A = application": what the letters beside other requirements stand for. */
function isLegend({ text, tokens }: Places, first: number, written: string): boolean {
  const start = tokens.start[first] ?? 0
  return /^\p{Lu}\s?=\s/u.test(written) || /(?:^|\P{L})\p{Lu}\s?=\s?$/u.test(text.slice(Math.max(0, start - 4), start))
}

/** Whether a bracket opens right before a token. */
function isOpened({ text, tokens }: Places, at: number): boolean {
  return text.charAt((tokens.start[at] ?? 0) - 1) === '('
}
