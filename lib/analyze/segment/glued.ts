import { BEGINS_CAPITAL, SIGN, type Tokens } from '../../lexicon/tokenize.ts'
import { compilePatterns } from '../words/patterns.ts'
import type { Words } from '../words/read-words.ts'
import { classBit, classesOf, intern } from '../words/vocabulary.ts'

/** What items begin with; met with a capital amid small letters and without a sign before it, a new item was glued on. */
const capitalisedStarts = compilePatterns([
  '<verb>',
  '(<strong>|<trait>) (<strong>|<asset>|<attitude>|understanding|communication|verbal|written|computer|analytical|organizational|with|in|to)',
  '<asset> (of|in|with|to)',
  '<attitude> to',
  '(bachelor|bachelors|master|masters|high school|minimum|proficient|familiar|must|valid|able|you|we)',
])
/** The same where the item is not capitalised either: only what hardly occurs in the middle of a sentence. */
const plainStarts = compilePatterns([
  '(ability|able|willingness) to',
  '(excellent|strong|good|solid|proven|basic|working) (<asset>|understanding|communication|verbal|written|computer|analytical|organizational|interpersonal)',
  '(knowledge|understanding) of',
  'experience (in|with)',
  '(high school|bachelor s|valid driver|must (be|have)|minimum of)',
  '(no <degree> required|no <asset> required|no cdl required)',
  'standard drug',
  '(maintain|ensure|provide|assist|communicate|perform|prepare|operate|participate|collaborate|identify|establish|conduct|evaluate|negotiate|supervise)',
])
const linking = classBit('linking') | classBit('strong') | classBit('trait')
const closing = intern(')')
/** "Experience" after one of these is what they measure or describe, never a new item. */
const describing = new Set(
  'year years yr yrs month months s work working related relevant similar previous prior professional industry practical hands on or and'
    .split(' ')
    .map(intern),
)
const units = new Set('year years yr yrs month months'.split(' ').map(intern))
const MEASURE_REACH = 5
const experience = intern('experience')
const shortestItem = 2
const shortestSentence = 9

/**
 * The first tokens of the items glued together without punctuation in tokens `from` to `to`, `from` itself included.
 * `plain` says that the stretch follows a label or begins with a small letter, so that small letters may begin an item.
 */
export function gluedStarts(tokens: Tokens, words: Words, from: number, to: number, plain: boolean): number[] {
  const starts = [from]
  if (to - from < shortestSentence) return starts
  const length = words.at[to] ?? 0
  for (let token = from + shortestItem; token < to - 1; token++) {
    const isCapital = startsUpper(tokens, token)
    if (!isCapital && !plain) continue
    if (token - (starts.at(-1) ?? from) < shortestItem || !endsItem(tokens, words, token - 1, isCapital)) continue
    if (isCapital && startsUpper(tokens, token + 1)) continue
    const at = words.at[token] ?? 0
    if (!isCapital && words.numbers[at] === experience && isMeasured(words, at)) continue
    if (!(isCapital ? capitalisedStarts : plainStarts).beginsAt(words.numbers, at, length)) continue
    if (starts.length === 1 && isTitleCased(tokens, from, to)) return starts
    starts.push(token)
  }
  return starts
}

/** "years of OTR experience in": what is measured or described may be named between. */
function isMeasured({ numbers }: Words, at: number): boolean {
  if (describing.has(numbers[at - 1] ?? 0)) return true
  for (let back = 2; back <= MEASURE_REACH; back++) if (units.has(numbers[at - back] ?? 0)) return true
  return false
}

/** Whether an item may end with this token: a small-lettered word, figure or bracket that needs nothing after it. */
function endsItem(tokens: Tokens, words: Words, token: number, strictly: boolean): boolean {
  const at = words.at[token] ?? 0
  const number = words.numbers[at] ?? 0
  if (words.at[token + 1] === at) return false
  if (classesOf(number) & linking) return false
  if (number === closing && classesOf(words.numbers[at - 1] ?? 0) & linking) return false
  const isBracket = number === closing
  if (tokens.kind[token] === SIGN && !isBracket) return false
  return !strictly || isBracket || !startsUpper(tokens, token)
}

function startsUpper({ casing }: Tokens, token: number): boolean {
  return ((casing[token] ?? 0) & BEGINS_CAPITAL) !== 0
}

/** Headlines and all-caps lines: capitals tell nothing there. */
function isTitleCased(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] !== 0 || (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4) continue
    words++
    if (startsUpper(tokens, token)) capitals++
  }
  return capitals * 2 > words
}
