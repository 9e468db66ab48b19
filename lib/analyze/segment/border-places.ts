import { BEGINS_CAPITAL, beginsCapital, NUMBER, SIGN, type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { isGlued } from '../repair/glued.ts'
import { needRemark } from '../roles/need-remark.ts'
import { isHourBeforeDay, isInitialsBeforeNoun, isSpacedDegree, shortWords } from '../words/abbreviations.ts'
import type { Words } from '../words/read-words.ts'
import { classBit, classesOf } from '../words/vocabulary.ts'
import { createFlags } from '../words/word-flags.ts'

/** A token of a row at which a unit may begin. */
export interface BorderPlace {
  token: number
  /** The row's first token, those after the end of a sentence or a lost line end, and marks of a list's items: here a unit begins for certain. */
  isCertain: boolean
}

/** After these a unit cannot end, but for the exceptions of `mayEndLinked`. */
const linking = classBit('linking')
const month = classBit('month')
/** Words that units begin with also where capitals are not kept. */
const openers = ['verb', 'does', 'doing', 'asset', 'attitude', 'strong', 'trait', 'degree', 'number']
  .map(classBit)
  .reduce((all, bit) => all | bit, 0)
const flags = createFlags((lower) => lower)
const openingWord = flags.add('must no valid high you this please if other standard being able computer'.split(' '))
/** What somebody holds comes after it, be it written with a capital. */
const holding = flags.add('hold holds holding possess possesses obtain'.split(' '))
const pronoun = flags.add('you it we they this that these those which all more her no not each who'.split(' '))
/** What a language or a number of things follows: "read, write and speak English", "at most three Acme posts". */
const leadsToName = flags.add(
  'speak speaks speaking fluent conversational current valid unrestricted two three four five six seven eight nine ten'.split(' '),
)
/** What one does to a thing: "you know Acme". */
const leadsToObject = flags.add('know use like love expect require speak understand master need want'.split(' '))
/** What a name goes on behind: "ideally Acme", "along Acme's lines". */
const leadsOn = flags.add(
  'how whether ideally preferably especially particularly notably namely along across via towards toward between beyond among amongst'.split(
    ' ',
  ),
)
/** What a figure before it counts: "5 - 9 Yrs". */
const measure = flags.add('yrs years year months days hours'.split(' '))
const asset = flags.add('experience skills knowledge certification training background'.split(' '))
const ofWhat = flags.add('with in of as using working on at for to and from within'.split(' '))
const openingSign = flags.add('$£€([•●▪·*-–#"“')
/** Before a full stop that ends nothing: "this Sr. Analyst position". */
const shortTitle = flags.add('sr jr dr mr mrs ms prof'.split(' '))

/**
 * Where units may begin in a row: after a sentence's end for certain; else before a capital, a figure, a sign that opens something, or, in
 * small letters, a word that units often begin with. `starts` are the first tokens of the row's sentences.
 */
export function borderPlaces(text: string, tokens: Tokens, words: Words, starts: readonly number[], to: number): BorderPlace[] {
  const places: BorderPlace[] = []
  const isItemMark = itemMarks(tokens, starts[0] ?? 0, to)
  starts.forEach((from, at) => {
    places.push({ token: from, isCertain: true })
    const end = starts[at + 1] ?? to
    for (let token = from + 1; token < end; token++)
      if (isItemMark?.(tokens, token) || isGlued(tokens, token) || partsFields(tokens, token, end) || followsRemark(tokens, token))
        places.push({ token, isCertain: true })
      else if (!beginsItem(tokens, token - 1, isItemMark) && !partsFields(tokens, token - 1, end) && mayBegin(text, tokens, words, token))
        places.push({ token, isCertain: false })
  })
  return places
}

/** Behind a round mark of an item, or a dash that marks one, nothing begins anew: the item has. */
function beginsItem(tokens: Tokens, token: number, isMark: IsMark | undefined): boolean {
  const sign = tokens.lower[token]
  return sign === '•' || sign === '●' || sign === '▪' || (isDash(sign) && isMark?.(tokens, token) === true)
}

/** "Day shift (Required) Night shift (Preferred)": what is said to be wanted that much is said whole. */
function followsRemark(tokens: Tokens, token: number): boolean {
  return beginsCapital(tokens, token) && needRemark(tokens, token) !== undefined
}

/** The longest label of a field, with its colon, in tokens. */
const LONGEST_LABEL = 4

/** "Exp: 5-8 yrs | Notice period: 30 days": a bar with a field behind it. */
function partsFields({ lower, kind }: Tokens, token: number, to: number): boolean {
  if (lower[token] !== '|') return false
  let at = token + 1
  while (at < to && at <= token + LONGEST_LABEL && kind[at] === WORD) at++
  return at > token + 1 && at < to && lower[at] === ':'
}

type IsMark = (tokens: Tokens, token: number) => boolean

/** How many words, with the one that says so, may tell of which kind the things of a list are. */
const LONGEST_KIND = 4
const following = flags.add(['following', 'these'])
const countOfChoice = flags.add(['one', 'more', 'any', 'either', 'two', 'three'])

/** So many marks in one row are no dashes. */
const FEWEST_ITEMS = 3

/**
 * By which marks the items of a row that lost their lines are told: "-Own tools -Clean record -Own van", "You bring: - Tact - Own tools - A van",
 * "What helps * tact * own tools * a van"; undefined if by none.
 */
function itemMarks(tokens: Tokens, from: number, to: number): IsMark | undefined {
  let close = 0
  let spaced = 0
  let stars = 0
  for (let token = from; token < to - 1; token++) {
    if (tokens.kind[token] !== SIGN) continue
    if (isStar(tokens, token)) stars++
    else if (isCloseMark(tokens, token)) close++
    else if (isSpacedMark(tokens, token) && (spaced || token === from || tokens.lower[token - 1] === ':')) spaced++
  }
  if (stars >= FEWEST_ITEMS) return isStar
  return close >= FEWEST_ITEMS ? isCloseMark : spaced >= FEWEST_ITEMS ? isSpacedMark : undefined
}

/** With a space before it and none behind. */
function isCloseMark({ kind, lower, start, end }: Tokens, token: number): boolean {
  if (kind[token] !== SIGN || kind[token + 1] !== WORD || start[token + 1] !== end[token]) return false
  return isDash(lower[token]) && (token === 0 || (start[token] ?? 0) > (end[token - 1] ?? 0))
}

/** A sign that only marks items, with a space before it and one behind, and no figure before it: no product. */
function isStar({ kind, lower, start, end }: Tokens, token: number): boolean {
  const sign = lower[token]
  if (kind[token] !== SIGN || !(sign === '*' || sign === '✓' || sign === '✔' || sign === '■' || sign === '▸' || sign === '·')) return false
  if (kind[token + 1] === SIGN || (start[token + 1] ?? 0) <= (end[token] ?? 0)) return false
  return token === 0 || (kind[token - 1] !== NUMBER && (start[token] ?? 0) > (end[token - 1] ?? 0))
}

/** With a space before it and one behind, and a capital after that: no dash between figures, as of pay. */
function isSpacedMark({ kind, lower, start, end, casing }: Tokens, token: number): boolean {
  if (kind[token] !== SIGN || kind[token + 1] !== WORD || !isDash(lower[token]) || !((casing[token + 1] ?? 0) & BEGINS_CAPITAL))
    return false
  return (start[token + 1] ?? 0) > (end[token] ?? 0) && (token === 0 || (start[token] ?? 0) > (end[token - 1] ?? 0))
}

const isDash = (word: string | undefined) => word === '-' || word === '–'

/** "You know Acme", "we do not expect Acme", but not "What you know": a clause whose verb leads to its object. */
function isVerbOfClause(tokens: Tokens, at: number): boolean {
  if (!flags.has(tokens, at, leadsToObject)) return false
  let subject = at - 1
  while (/^(?:not|t|'|’|don|do|also|already|really)$/.test(tokens.lower[subject] ?? '')) subject--
  return /^(?:you|we|i|they)$/.test(tokens.lower[subject] ?? '') && tokens.lower[subject - 1] !== 'what'
}

function mayBegin(text: string, tokens: Tokens, words: Words, token: number): boolean {
  const before = token - 1
  // Most words are none that units begin with, so they are asked about first.
  if (!opens(text, tokens, words, token)) return false
  const sign = tokens.lower[before]
  // "3. Process claims": the number belongs to what it counts.
  if ((sign === '.' || sign === ')') && tokens.kind[before - 1] === NUMBER && tokens.end[before - 1] === tokens.start[before]) return false
  if (followsExampleSign(tokens, token) || (sign === '.' && endsNothing(tokens, before, token))) return false
  if (flags.has(tokens, before, leadsToName) || flags.has(tokens, before, leadsOn)) return false
  if (sign === ':' && announcesChoice(tokens, before)) return false
  if (flags.has(tokens, before, holding) || isVerbOfClause(tokens, before)) return false
  if (tokens.kind[before] === NUMBER && flags.has(tokens, token, measure)) return false
  if (tokens.start[token] === tokens.end[before] && sign !== ':' && sign !== ';' && sign !== ')') return false
  const last = words.at[before] ?? 0
  const isLinked = words.at[token] !== last && classesOf(words.numbers[last] ?? 0) & linking && tokens.kind[before] === WORD
  return !isLinked || mayEndLinked(tokens, token)
}

/** "About you Must drive", "What We Are Looking For Two years": before a capital a heading may end in a pronoun, or in any word if all its words are capitalised. */
function mayEndLinked(tokens: Tokens, token: number): boolean {
  if (!((tokens.casing[token] ?? 0) & BEGINS_CAPITAL)) return false
  return ((tokens.casing[token - 1] ?? 0) & BEGINS_CAPITAL) !== 0 || flags.has(tokens, token - 1, pronoun)
}

/** Whether a token is written as units begin, or stands where they do. */
function opens(text: string, tokens: Tokens, words: Words, token: number): boolean {
  // "By 9 May 2031": a year belongs to its month.
  if (tokens.kind[token] === NUMBER) return !(isYear(tokens, token) && classesOf(words.numbers[words.at[token - 1] ?? 0] ?? 0) & month)
  if (tokens.kind[token] === SIGN) return flags.has(tokens, token, openingSign)
  if ((tokens.casing[token] ?? 0) & BEGINS_CAPITAL) return true
  if (text.charCodeAt(tokens.start[token] ?? 0) > 127) return false
  if (endsName(tokens, token)) return false
  if (classesOf(words.numbers[words.at[token] ?? 0] ?? 0) & openers || flags.has(tokens, token, openingWord)) return true
  const sign = tokens.lower[token - 1]
  return sign === ':' || sign === ';'
}

/** "at least one of the following:", "one or more of these areas:": what follows in the sentence is its list. */
function announcesChoice(tokens: Tokens, colon: number): boolean {
  let at = colon - 1
  while (at > colon - LONGEST_KIND && !flags.has(tokens, at, following)) at--
  if (!flags.has(tokens, at, following)) return false
  if (tokens.lower[at - 1] === 'the') at--
  return tokens.lower[at - 1] === 'of' && flags.has(tokens, at - 2, countOfChoice)
}

/** "Labor standards (LMS) experience": of what it is stands before it, unless it goes on to say so. */
function endsName(tokens: Tokens, token: number): boolean {
  return tokens.lower[token - 1] === ')' && flags.has(tokens, token, asset) && !flags.has(tokens, token + 1, ofWhat)
}

/** Whether the full stop at `dot` is that of a degree, a title or a shortened word, with which no unit ends: "this Sr. Analyst", "min. 3 yrs". */
function endsNothing(tokens: Tokens, dot: number, token: number): boolean {
  if (isSpacedDegree(tokens, dot) || isHourBeforeDay(tokens, dot) || isInitialsBeforeNoun(tokens, dot)) return true
  if (flags.has(tokens, dot - 1, shortTitle)) return true
  return shortWords.has(tokens.lower[dot - 1] ?? '') && !beginsCapital(tokens, token)
}

function isYear({ lower }: Tokens, token: number): boolean {
  return /^20\d\d$/.test(lower[token] ?? '')
}

/** "e.g. Postgres", "(i.e., Saturdays)": an abbreviation that leads on. */
function followsExampleSign({ lower }: Tokens, token: number): boolean {
  let dot = token - 1
  if (lower[dot] === ',') dot--
  if (lower[dot] !== '.') return false
  const last = lower[dot - 1]
  if (last === 'eg' || last === 'ie') return true
  return lower[dot - 2] === '.' && ((lower[dot - 3] === 'e' && last === 'g') || (lower[dot - 3] === 'i' && last === 'e'))
}
