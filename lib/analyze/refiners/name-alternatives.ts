import type { SkillIndex } from '../../model/skill.ts'
import { mayPart, remarkAfter } from '../alternatives/remarks.ts'
import { isOr, isTightSlash, isWideSlash, type Part } from '../alternatives/words.ts'
import type { Finding } from '../finding.ts'
import { connectives } from '../logic/connectives.ts'
import { isCapitalised, type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { endsInPlace, isAnnounced } from './alternatives/announced.ts'
import { joinsHanging, nameHanging } from './alternatives/hanging.ts'
import { membersOf } from './alternatives/inside-one.ts'
import { listFrom, listStart } from './alternatives/lists.ts'
import { withMembers } from './alternatives/members.ts'
import { nameNumbered } from './alternatives/numbered.ts'
import { ownTool } from './alternatives/own-tools.ts'
import { nameStandards } from './alternatives/standards.ts'
import { isWholeStatement } from './alternatives/whole-statement.ts'
import { isNegated, isWaived } from './negation.ts'

/** Words that phrases opening a choice or examples begin with. */
const openers = 'one at any some a including ideally such like e eg for similar comparable'
const mayOpen = wordsAt(openers)
const tellsOfChoice = wordsAt(`or / ${openers}`)
const isArticle = wordsAt('a an the')
const isAt = wordsAt('at on in over upon near')
const isPosture = wordsAt('stand standing sit sitting walk walking climb climbing kneel kneeling crawl crawling lie')
/** How far after "one of" its list may be opened. */
const OPENER = 6

/**
 * "3 years in the building trades or in inspection", "Excel or spreadsheets", "one of these areas: payroll, benefits": of a list of alternatives
 * of which some were found, the others become skills by their own words, so that each can be had by itself. Only what is short and could be a
 * name; lists of what years are of and those that a choice opens need nothing found, nor do those whose surroundings say that names follow.
 */
export function nameAlternatives(
  findings: readonly Finding[],
  statement: Stretch,
  lexicon: Pick<SkillIndex, 'skill' | 'resolve'>,
): Finding[] {
  let named = nameHanging(nameStandards(nameNumbered(findings, statement), statement), statement)
  const add = (parts: readonly Part[], needsFound: boolean) => {
    const [first] = parts
    const last = parts.at(-1)
    if (first && last && (isNegated(statement, first.from) || isWaived(statement, last.to) || isWhereOneIs(statement, first.from))) return
    named = withMembers(parts, named, statement, needsFound, lexicon)
  }
  for (const finding of named) {
    const members = membersOf(finding, named, statement)
    if (members.length > 1) named = named.flatMap((other) => (other === finding ? members : other))
  }
  for (const { criterion, about } of findings)
    if (criterion.kind === 'experience' && criterion.minYears !== undefined && about)
      add(listFrom(statement, about.from, named, true), false)
  for (let at = statement.from + 1; at < statement.to; at++) {
    const own = ownTool(statement, at, named)
    if (own) named = [...named, own].sort((a, b) => a.from - b.from)
    if (mayPart(statement, at) && !mayPart(statement, at - 1)) {
      const remark = remarkAfter(statement, at)
      const start = remark === undefined ? undefined : listStart(statement, at, named)
      if (remark !== undefined && start)
        add(
          listFrom(statement, start.from, named, false).filter(({ to }) => to <= at),
          false,
        )
      continue
    }
    if (!tellsOfChoice(statement, at) || (wordAt(statement, at) === '/' && wordAt(statement, at + 2) === ':')) continue
    if (isOr(statement, at) && joinsHanging(statement, at, named)) continue
    if (isOr(statement, at) || isTightSlash(statement, at) || isWideSlash(statement, at)) {
      const start = listStart(statement, at, named)
      const parts = start ? listFrom(statement, start.from, named, true) : []
      if (isWideSlash(statement, at) && parts.every((part) => isWhole(part, named))) continue
      if (!start?.isHeld || parts.length > 2 || endsInPlace(statement, parts))
        add(parts, !isAnnounced(statement, parts) && (named.length > 0 || !isWholeStatement(statement, parts)))
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

/** Whether all of a member and no more was found. */
function isWhole({ from, to }: Part, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.from === from && finding.to === to)
}

/** "Stand at a bench or counter": where a body is asked to be. */
function isWhereOneIs(statement: Stretch, at: number): boolean {
  const place = isArticle(statement, at - 1) ? at - 2 : at - 1
  return isAt(statement, place) && isPosture(statement, place - 1)
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
