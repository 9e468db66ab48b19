import { type Stretch, touches, wordAt } from '../../stretch.ts'
import { numberBefore, numberOf } from '../../words/numbers.ts'
import { wordSet } from '../../words/word-set.ts'
import { isOfTimeOff } from './no-work.ts'
import { isMonths, isOne } from './units.ts'

/** How long, in the unit it was told in: at least, at most, or both; `from` is its first token. */
export interface Amount {
  from: number
  least?: number
  most?: number
  /** The token after it, where it stands after its unit. */
  to?: number
}

/** Words that may stand between the number and its unit: "5 full years", "three consecutive years". */
const betweenNumberAndUnit = wordSet(
  'full complete whole consecutive calendar school academic time solid recent additional further total plus + - progressive continuous ish odd',
)
const more = wordSet('more greater above higher over')
const lookBacks = wordSet('last past previous preceding prior')
/** What makes "a year" an amount: "at least a year", "over a year". */
const leastWords = wordSet('least minimum over than')
/** What leads from "a year and a half" to what it was spent in. */
const spentWords = wordSet('of in as at on working experience spent')
/** What "a year of …" must lead to, so that it is no rhythm and no time of something else. */
const experienceWords = wordSet('experience experienced exp track')
/** Nobody asks for more; a larger number whose digits rise ("35 years") has lost the dash between them. */
const MOST_YEARS = 20
/** What a year that was spent in something is the object of: "with a year in", "you have spent a year as". */
const tellsOfHaving = wordSet('with have has had need needs spent bring brings bringing plus : (')
const REACH = 6
const WORK_REACH = 12
/** "a couple of years", "a couple of those" */
export const COUPLE = 2

/** The number or range that ends before a unit of time: "5", "3-5", "two (2) or more", "between two and four", "2 of the last 5", "half a", "a". */
export function amountBefore(statement: Stretch, unit: number): Amount | undefined {
  let end = unit
  for (; end > statement.from; end--) {
    const word = wordAt(statement, end - 1)
    if (more.has(word) && wordAt(statement, end - 2) === 'or') end--
    else if (word === 'more' && wordAt(statement, unit + 1) === 'of' && numberBefore(statement, end - 1)) continue
    else if (!betweenNumberAndUnit.has(word)) break
  }
  const last = numberBefore(statement, insideBrackets(statement, end)) ?? roughBefore(statement, end) ?? coupleBefore(statement, end)
  const whole = last ? undefined : partOfYears(statement, end)
  if (whole) return whole
  if (!last) return singleBefore(statement, end, unit)
  /** "a 5-year plan" is a length of something; only experience itself is asked for like this. */
  const isLength = wordAt(statement, end) === '-' && end + 1 === unit && isOne(statement, unit)
  if (isLength && touches(statement, end) && !leadsToExperience(statement, unit + 1)) return undefined
  return rangeBefore(statement, last) ?? outOf(statement, last) ?? boundOf(statement, last, !isMonths(statement, unit))
}

/** "one to three (1-3) years", "three (3+) years": what the brackets hold is the number; else the place given. */
function insideBrackets(statement: Stretch, end: number): number {
  if (wordAt(statement, end - 1) !== ')') return end
  const inner = wordAt(statement, end - 2) === '+' ? end - 2 : end - 1
  if (inner === end - 2 && wordAt(statement, inner - 2) === '(') return inner
  return /^(?:-|to)$/.test(wordAt(statement, inner - 2)) && wordAt(statement, inner - 4) === '(' ? inner : end
}

/** "3ish years" */
function roughBefore(statement: Stretch, end: number): { value: number; from: number } | undefined {
  const word = wordAt(statement, end - 1)
  const value = word.endsWith('ish') ? numberOf(word.slice(0, -3)) : undefined
  return value === undefined ? undefined : { value, from: end - 1 }
}

/** "a couple of years" */
function coupleBefore(statement: Stretch, end: number): { value: number; from: number } | undefined {
  if (wordAt(statement, end - 1) !== 'of' || wordAt(statement, end - 2) !== 'couple') return undefined
  return { value: COUPLE, from: wordAt(statement, end - 3) === 'a' ? end - 3 : end - 2 }
}

/** "two of those years": some of the years that the sentence before asked for. */
function partOfYears(statement: Stretch, end: number): Amount | undefined {
  if (!/^(?:those|these)$/.test(wordAt(statement, end - 1)) || wordAt(statement, end - 2) !== 'of') return undefined
  const first = numberBefore(statement, end - 2) ?? coupleBefore(statement, end - 1)
  return first && { from: first.from, least: first.value }
}

/** "half a year", "at least a year", "a full year or more", "a year at minimum", "a year of experience", "a year and a half in", "a year or so in", "a decade"; `end` is the token after the article. */
function singleBefore(statement: Stretch, end: number, unit: number): Amount | undefined {
  const from = end - 1
  if (!/^an?$/.test(wordAt(statement, from))) return undefined
  const before = wordAt(statement, from - 1)
  if (before === 'half') return { from: from - 1, least: 0.5 }
  const isLeast =
    leastWords.has(before) || (before === 'of' && wordAt(statement, from - 2) === 'minimum') || isWorkedFor(statement, from - 1)
  if (isAndHalf(statement, unit + 1))
    return isLeast || spentWords.has(wordAt(statement, unit + 4)) ? { from, to: unit + 4, least: 1.5 } : undefined
  const next = wordAt(statement, unit + 1)
  const isOfExperience = /^(?:of|'|s|experience)$/.test(next) && leadsToExperience(statement, unit + 1)
  const isSpent =
    spentWords.has(next) &&
    (from === statement.from ||
      tellsOfHaving.has(before) ||
      ((isAdded(before) || (before === 'as' && wordAt(statement, from - 2) === 'well')) && !isOfTimeOff(statement, unit + 2)))
  const isOrTwo = next === 'or' && /^(?:two|more|longer)$/.test(wordAt(statement, unit + 2))
  const isOrSo = next === 'or' && wordAt(statement, unit + 2) === 'so' && spentWords.has(wordAt(statement, unit + 3)) && before !== 'once'
  const isAtLeast = next === 'at' && /^(?:minimum|least)$/.test(wordAt(statement, unit + 2))
  const isAsked = isLeast || isOfExperience || isSpent || isOrTwo || isOrSo || isAtLeast || wordAt(statement, unit) === 'decade'
  return isAsked ? { from, least: 1 } : undefined
}

/** What a year is told of behind another requirement: "a diploma and a year of". */
const isAdded = (word: string) => /^(?:and|&|or|,|;)$/.test(word)
/** "worked as a roofer for a year": `at` is the "for". */
function isWorkedFor(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at) !== 'for') return false
  for (let back = at - 1; back > at - WORK_REACH && !/^[.;,]?$/.test(wordAt(statement, back)); back--)
    if (/^(?:worked|employed)$/.test(wordAt(statement, back))) return true
  return false
}

function isAndHalf(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'and' && wordAt(statement, at + 1) === 'a' && wordAt(statement, at + 2) === 'half'
}

function leadsToExperience(statement: Stretch, from: number): boolean {
  for (let at = from; at < from + REACH; at++) if (experienceWords.has(wordAt(statement, at))) return true
  return false
}

/** "3-5", "3 to 5", "between 3 and 5", "min. 3 - max. 5", "two or three"; only the last has no upper end. */
function rangeBefore(statement: Stretch, last: { value: number; from: number }): Amount | undefined {
  const most = wordAt(statement, last.from - 1) === '.' ? last.from - 2 : last.from - 1
  const isMost = /^max(?:imum)?$/.test(wordAt(statement, most))
  const at = isMost ? most - 1 : last.from - 1
  const joint = wordAt(statement, at)
  /** "One (1) three (3) years" has lost its dash. */
  if (joint === ')') {
    const first = numberBefore(statement, last.from)
    return first && first.value < last.value ? { from: first.from, least: first.value, most: last.value } : undefined
  }
  const isBetween = joint === 'and' && wordAt(statement, at - 2) === 'between'
  if (!/^(?:-|to|or|\/)$/.test(joint) && !isBetween && !(isMost && /^(?:,|and)$/.test(joint))) return undefined
  const before = wordAt(statement, at - 1)
  const first = numberBefore(statement, before === '+' || before === 'plus' ? at - 1 : at)
  if (!first || first.value >= last.value) return undefined
  return { from: first.from, least: first.value, ...(joint !== 'or' && { most: last.value }) }
}

/** "two of the last five years", "two of the five years". */
function outOf(statement: Stretch, { from }: { from: number }): Amount | undefined {
  const the = lookBacks.has(wordAt(statement, from - 1)) ? from - 2 : from - 1
  if (wordAt(statement, the) !== 'the') return undefined
  const of = the - 1
  if (wordAt(statement, of) !== 'of' && wordAt(statement, of) !== 'in') return undefined
  const first = numberBefore(statement, wordAt(statement, of - 1) === 'out' ? of - 1 : of)
  return first && { from: first.from, least: first.value }
}

function boundOf(statement: Stretch, { value, from }: { value: number; from: number }, isYears: boolean): Amount {
  if (isAtMost(statement, from)) return { from, most: value }
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const isWhole = wordAt(statement, from + 1) === '+' || /^(?:over|than|nearly|about|for|-)$/.test(wordAt(statement, from - 1))
  return isYears && value > MOST_YEARS && value < 100 && tens < ones && !isWhole
    ? { from, least: tens, most: ones }
    : { from, least: value }
}

/** "up to 3", "less than 3", "no more than 3", "a maximum of 3"; but not "no less than 3". */
function isAtMost(statement: Stretch, from: number): boolean {
  const before = wordAt(statement, from - 1)
  const twoBefore = wordAt(statement, from - 2)
  if (before === 'than') {
    const isDenied = /^(?:no|not)$/.test(wordAt(statement, from - 3))
    return /^(?:less|fewer)$/.test(twoBefore) !== isDenied
  }
  if (before === 'to') return /^(?:up|freshers?|nq|qualified)$/.test(twoBefore)
  return /^(?:under|maximum|max|below|<|≤)$/.test(before) || (before === 'of' && /^max/.test(twoBefore))
}

/** "Years of experience: 5+", "YEARS OF EXPERIENCE 3-5", where the number stands after its unit; `to` is the token after it. */
export function amountAfter(statement: Stretch, unit: number): Amount | undefined {
  let at = unit + 1
  while (at < unit + REACH && /^(?:of|work|working|relevant|experience|exp|required|needed|minimum|'|s|\(|\))$/.test(wordAt(statement, at)))
    at++
  const isLabel = wordAt(statement, at) === ':'
  if (isLabel) at++
  else if (unit > statement.from || (at < unit + 3 && wordAt(statement, unit) !== 'pqe')) return undefined
  while (/^(?:at|least|min|minimum|of)$/.test(wordAt(statement, at))) at++
  const least = numberOf(wordAt(statement, at))
  if (least === undefined) return undefined
  let to = at + 1
  const most = /^(?:-|to)$/.test(wordAt(statement, to)) ? numberOf(wordAt(statement, to + 1)) : undefined
  if (most !== undefined) to += 2
  if (/^(?:\+|plus)$/.test(wordAt(statement, to))) to++
  if (!isLabel && to < statement.to) return undefined
  return { from: unit, to, least, ...(most !== undefined && most > least && { most }) }
}
