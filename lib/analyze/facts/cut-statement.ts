import { isCapitalised, type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'

const isPeriod = wordsAt('yr hr mo wk')
/** What stands shortened before a name. */
const isTitle = wordsAt('st ste mt ft')
/** "Pvt", "Pty": a legal form that goes on. */
const isForm = wordsAt('pvt pte pty proprietary private')
/** How far from the end of a statement a bracket is looked for that the next one closes. */
const ASIDE = 6

/**
 * Whether a statement goes on in the next: "Rs." is no sentence, what it counts follows; nor is "Pvt." before "Ltd.", "Sault Ste." before
 * "Marie", "$60,000/Yr." before "- $70,000/Yr.", or "bonus (OTE" before "£44k)".
 */
export function isCut(statement: Stretch, next: Stretch | undefined): boolean {
  const { from, to } = statement
  if (!next) return false
  const follower = wordAt(next, next.from)
  const last = wordAt(statement, to - 2)
  if (wordAt(statement, to - 1) === ')' && isForm(statement, to - 2)) return /^(?:ltd|limited|inc)$/.test(follower)
  if (wordAt(statement, to - 1) !== '.') return isInAside(statement, next) || isInPhrase(statement, next)
  if (isPeriod(statement, to - 2)) return follower === '-'
  if (isTitle(statement, to - 2)) return isCapitalised(next, next.from) && !hasBreak(statement, next)
  if (isForm(statement, to - 2)) return /^(?:ltd|limited|inc)$/.test(follower)
  return last === 'rs' && (to - from === 2 || /^\d/.test(follower))
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
 * "Generalist", "needs a full time" "Glazier".
 */
function isInPhrase(statement: Stretch, next: Stretch): boolean {
  const { from, to } = statement
  if (!isCapitalised(next, next.from) || hasBreak(statement, next)) return false
  let at = to - 1
  if (isCapitalised(statement, at)) at--
  else while (at > to - 1 - MOST_TERMS && terms.test(wordAt(statement, at))) at--
  return at > from + 1 && at < to - 1 && /^(?:a|an)$/.test(wordAt(statement, at))
}

/** Whether a line ends between two statements. */
function hasBreak({ text, tokens, to }: Stretch, next: Stretch): boolean {
  return text.slice(tokens.end[to - 1], tokens.start[next.from]).includes('\n')
}
