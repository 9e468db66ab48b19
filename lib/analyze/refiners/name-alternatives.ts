import { sharedNoun } from '../alternatives/shared-noun.ts'
import { isOr, isPlace, isTightSlash, type Part, saysNothing, wordsIn } from '../alternatives/words.ts'
import type { Finding } from '../finding.ts'
import { connectives } from '../logic/connectives.ts'
import { isCapitalised, type Stretch, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'
import { endsInPlace, isAnnounced } from './alternatives/announced.ts'
import { LONGEST_NAME, skillOf } from './alternatives/found-members.ts'
import { listFrom, listStart } from './alternatives/lists.ts'
import { withMembers } from './alternatives/members.ts'
import { isNegated } from './drop-negated.ts'

/** Words that phrases opening a choice or examples begin with. */
const openers = 'one at any some a including ideally such like e eg for similar comparable'
const mayOpen = wordsAt(openers)
const tellsOfChoice = wordsAt(`or / ${openers}`)
/** How far after "one of" its list may be opened. */
const OPENER = 6

/**
 * "3 years in the building trades or in inspection", "Excel or spreadsheets", "one of these areas: payroll, benefits": of a list of alternatives
 * of which some were found, the others become skills by their own words, so that each can be had by itself. Only what is short and could be a
 * name; lists of what years are of and those that a choice opens need nothing found, nor do those whose surroundings say that names follow.
 */
export function nameAlternatives(findings: readonly Finding[], statement: Stretch): Finding[] {
  let named: readonly Finding[] = findings
  const add = (parts: readonly Part[], needsFound: boolean) => {
    if (parts[0] && isNegated(statement, parts[0].from)) return
    named = withMembers(parts, named, statement, needsFound)
  }
  for (const finding of findings) {
    const members = membersOf(finding, named, statement)
    if (members.length > 1) named = named.flatMap((other) => (other === finding ? members : other))
  }
  for (const { criterion, about } of findings)
    if (criterion.kind === 'experience' && criterion.minYears !== undefined && about)
      add(listFrom(statement, about.from, named, true), false)
  for (let at = statement.from + 1; at < statement.to; at++) {
    if (!tellsOfChoice(statement, at) || (wordAt(statement, at) === '/' && wordAt(statement, at + 2) === ':')) continue
    if (isOr(statement, at) || isTightSlash(statement, at)) {
      const start = listStart(statement, at, named)
      const parts = start ? listFrom(statement, start.from, named, true) : []
      if (!start?.isHeld || parts.length > 2 || endsInPlace(statement, parts)) add(parts, !isAnnounced(statement, parts))
      continue
    }
    if (!mayOpen(statement, at)) continue
    const phrase = connectives.longest(statement, at)
    if (phrase?.value !== 'choice' && phrase?.value !== 'any') continue
    const colon = phrase.value === 'choice' ? openerAfter(statement, phrase.to) : undefined
    const parts = listFrom(statement, colon ?? phrase.to, named, false)
    add(parts, colon === undefined && !parts.every(({ from }) => isCapitalised(statement, from)))
  }
  return [...named]
}

/**
 * "housing, advice or support", "industrial/contracting environment", "selling boats or caravans" found as one thing that the lexicon does not
 * know: its members, each with what is done with it.
 */
function membersOf(finding: Finding, findings: readonly Finding[], statement: Stretch): readonly Finding[] {
  const { criterion, from, to } = finding
  if (criterion.kind !== 'skill' || to - from < 3) return []
  let or = from + 1
  while (or < to && !isOr(statement, or) && !isTightSlash(statement, or)) or++
  if (or >= to - 1) return []
  const others = findings.filter((other) => other !== finding)
  const object = wordAt(statement, from + 1)
  const isDoing = isOr(statement, or) && /..ing$/.test(wordAt(statement, from)) && /^\p{L}/u.test(object) && !/^(?:and|or)$/.test(object)
  if (criterion.skill !== null && !isDoing) return []
  const parts = listFrom(statement, isDoing ? from + 1 : from, others, true).filter((part) => part.from < to)
  const last = parts.at(-1)
  const isName = (part: Part) => wordsIn(statement, part) <= LONGEST_NAME && !saysNothing(statement, part)
  if (!last || last.to > to || !parts.every(isName)) return []
  for (let at = last.to; at < to; at++) if (/^\p{L}/u.test(wordAt(statement, at)) && !isPlace(statement, at)) return []
  return parts.map((part, at) =>
    skillOf(statement, part, sharedNoun(statement, parts, at), isDoing ? `${written(statement, from, from + 1)} ` : ''),
  )
}

/** The token after the colon of "one of these areas:" or the bracket of "at least one approach to forecasting (". */
function openerAfter(statement: Stretch, from: number): number | undefined {
  for (let at = from; at < from + OPENER; at++) {
    const word = wordAt(statement, at)
    if (word === ':' || word === '(') return at + 1
    if (!/^\p{L}/u.test(word)) return undefined
  }
  return undefined
}
