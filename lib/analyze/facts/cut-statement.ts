import { isCapitalised, type Stretch, wordAt } from '../stretch.ts'
import { isOfSmallLetters } from '../words/letters.ts'
import { wordsAt } from '../words/words-at.ts'
import { nameEnd } from './names.ts'
import { isEmployerNoun } from './organization/employer-nouns.ts'
import { afterAside, copulas, predicates, STRONG } from './organization/words.ts'
import { hasOccupation } from './title/occupations.ts'

const isLevel = wordsAt('level grade step tier band')
const isMinimum = wordsAt('min minimum')
const isMaximum = wordsAt('max maximum')
const isPeriod = wordsAt('yr hr mo wk')
/** What stands shortened before a name. */
const isTitle = wordsAt('st ste mt ft')
/** "Pvt", "Pty": a legal form that goes on. */
const isForm = wordsAt('pvt pte pty proprietary private')
/** How far from the end of a statement a bracket is looked for that the next one closes. */
const ASIDE = 6
/** How many characters part two sums with nothing but a dash between at most. */
const LONGEST_GAP = 8
/** No name is cut behind more words. */
const LONGEST_BEGINNING = 3
/** No job's name has more words. */
const LONGEST_JOB = 5
/** How many words of a line are looked at for "minimum" and "maximum". */
const LONGEST_LABEL = 3

/**
 * Whether a statement goes on in the next: "Rs." is no sentence, what it counts follows; nor is "Pvt." before "Ltd.", "Sault Ste." before
 * "Marie", "$60,000/Yr." before "- $70,000/Yr.", "bonus (OTE" before "£44k)", or "Minimum pay: $20" before "Maximum pay: $24".
 */
export function isCut(statement: Stretch, next: Stretch | undefined): boolean {
  const { from, to } = statement
  if (!next) return false
  const follower = wordAt(next, next.from)
  const last = wordAt(statement, to - 2)
  if (wordAt(statement, to - 1) === ')' && isForm(statement, to - 2)) return /^(?:ltd|limited|inc)$/.test(follower)
  if (wordAt(statement, to - 1) !== '.')
    return (
      isSubjectOf(statement, next) ||
      isNameOf(statement, next) ||
      isInAside(statement, next) ||
      isInPhrase(statement, next) ||
      isDashBetween(statement, next) ||
      isLeast(statement, next) ||
      (isOfLevel(statement) && isOfLevel(next)) ||
      isSameJob(statement, next)
    )
  if (isPeriod(statement, to - 2)) return follower === '-'
  if (isTitle(statement, to - 2)) return isCapitalised(next, next.from) && !hasBreak(statement, next)
  if (isForm(statement, to - 2)) return /^(?:ltd|limited|inc)$/.test(follower)
  return last === 'rs' && (to - from === 2 || /^\d/.test(follower))
}

/** "Town of Larkhill" over "invites applications for": whether a statement is nothing but the name of who seeks in the next. */
function isSubjectOf(statement: Stretch, next: Stretch): boolean {
  if (isCapitalised(next, next.from) || predicates.longest(next, next.from)?.value !== STRONG) return false
  const from = wordAt(statement, statement.from) === 'the' ? statement.from + 1 : statement.from
  return isCapitalised(statement, from) && nameEnd(statement, from) >= statement.to
}

/** "Coldwater Eye" before "Associates is a": whether a statement begins the name that the next, on the same line, ends and says something of. */
function isNameOf(statement: Stretch, next: Stretch): boolean {
  const { from, to } = statement
  if (to - from > LONGEST_BEGINNING || !isCapitalised(next, next.from) || hasBreak(statement, next)) return false
  if (!isEmployerNoun(wordAt(next, next.from)) || nameEnd(statement, from) < to) return false
  const end = nameEnd(next, next.from)
  const verb = afterAside(next, end)
  return copulas.has(wordAt(next, verb)) || predicates.longest(next, verb) !== undefined
}

/** Whether a bracket opened at the end of a statement is closed at the start of the next, on the same line. */
function isInAside(statement: Stretch, next: Stretch): boolean {
  const { to } = statement
  if (hasBreak(statement, next)) return false
  let open = to - 1
  while (open > to - ASIDE && !/^[()]$/.test(wordAt(statement, open))) open--
  if (wordAt(statement, open) !== '(') return false
  for (let at = next.from; at < next.from + ASIDE; at++) if (/^[()]$/.test(wordAt(next, at))) return wordAt(next, at) === ')'
  return false
}

/** How one is wanted, between "a" and what one is. */
const terms =
  /^(?:full|part|time|-|permanent|temporary|seasonal|experienced|skilled|qualified|licensed|certified|dedicated|reliable|new|another)$/
const MOST_TERMS = 4

/**
 * Whether a statement ends in the midst of what it asks for, and the next goes on with a capitalised word on the same line: "need for an HR"
 * "Generalist", "needs a full time" "Glazier", "looking for calm, quick thinking" "Dispatchers".
 */
function isInPhrase(statement: Stretch, next: Stretch): boolean {
  const { from, to } = statement
  if (!isCapitalised(next, next.from) || hasBreak(statement, next)) return false
  let at = to - 1
  if (isCapitalised(statement, at)) while (at > to - 1 - MOST_TERMS && isCapitalised(statement, at)) at--
  else while (at > to - 1 - MOST_TERMS && terms.test(wordAt(statement, at))) at--
  if (at > from + 1 && at < to - 1 && /^(?:a|an)$/.test(wordAt(statement, at))) return true
  return (
    isOfSmallLetters(statement, to - 1) &&
    !isCapitalised(statement, to - 1) &&
    isSoughtIn(statement) &&
    hasOccupation(next, next.from, next.from + LONGEST_JOB)
  )
}

/** How far before the end of a statement it says that someone is sought. */
const LONGEST_PRAISE = 8

/** "We are looking for calm, quick thinking": whether a statement ends in how those are who are sought. */
function isSoughtIn(statement: Stretch): boolean {
  const { from, to } = statement
  for (let at = to - 1; at >= from && at > to - LONGEST_PRAISE; at--) {
    const word = wordAt(statement, at)
    if (/^(?:for|seeking|seeks|hiring|needs|need)$/.test(word))
      return word !== 'for' || /^(?:looking|searching|recruiting|hiring)$/.test(wordAt(statement, at - 1))
    if (/^(?:to|with|in|at|of|who|that)$/.test(word) || isCapitalised(statement, at)) return false
  }
  return false
}

/** Whether a line of its own that is but a dash joins two sums, each on its line. */
function isDashBetween({ text, tokens, to }: Stretch, next: Stretch): boolean {
  const end = tokens.end[to - 1] ?? 0
  const gap = (tokens.start[next.from] ?? 0) - end
  return gap > 2 && gap <= LONGEST_GAP && /^\s*[-–—]\s*$/.test(text.slice(end, end + gap)) && /\d/.test(text.slice(end - 2, end))
}

/** Whether a line tells of one level of a job, so that the next level's belongs to it: "Level I $61,200". */
function isOfLevel(stretch: Stretch): boolean {
  return isLevel(stretch, stretch.from) && /^(?:[ivx]+|\d{1,2}|[a-h])$/.test(wordAt(stretch, stretch.from + 1))
}

const levelNumber = /^(?:i{1,3}|iv|v|[1-9])$/

/** Whether two lines tell of two levels of one job by its name: "Pay: Night Cook I: $40,100", "Night Cook II: $44,800". */
function isSameJob(statement: Stretch, next: Stretch): boolean {
  const from = wordAt(statement, statement.from + 1) === ':' ? statement.from + 2 : statement.from
  let word = 0
  while (word < LONGEST_JOB && wordAt(statement, from + word) === wordAt(next, next.from + word)) word++
  const isNumbered = (stretch: Stretch, at: number) => levelNumber.test(wordAt(stretch, at)) && /^[:$£€-]$/.test(wordAt(stretch, at + 1))
  return word > 0 && isNumbered(statement, from + word) && isNumbered(next, next.from + word)
}

/** Whether two lines tell the least and the most of one thing. */
function isLeast(statement: Stretch, next: Stretch): boolean {
  for (let at = 0; at < LONGEST_LABEL; at++)
    if (isMaximum(next, next.from + at))
      for (let other = 0; other < LONGEST_LABEL; other++) if (isMinimum(statement, statement.from + other)) return true
  return false
}

/** Whether a line ends between two statements. */
function hasBreak({ text, tokens, to }: Stretch, next: Stretch): boolean {
  return text.slice(tokens.end[to - 1], tokens.start[next.from]).includes('\n')
}
