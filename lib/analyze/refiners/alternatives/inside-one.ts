import { sharedNoun } from '../../alternatives/shared-noun.ts'
import { isArticle, isDoneTo, isOr, isPlace, isPlainArticle, isTightSlash, isVerb, saysNothing, wordsIn } from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isStarter } from '../../logic/connectives.ts'
import { type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isDone, tightened } from './borders.ts'
import { LONGEST_NAME, skillOf } from './found-members.ts'
import { listFrom } from './lists.ts'

/**
 * "housing, advice or support", "industrial/contracting environment", "selling boats or caravans", "operate a saw or planer" found as one thing
 * that the lexicon does not know: its members, each with what is done with it. Of "design boards using Zed" and "caring for people with asthma",
 * which a list goes on behind, what is done and the first members.
 */
export function membersOf(finding: Finding, findings: readonly Finding[], statement: Stretch): readonly Finding[] {
  const { criterion, from, to } = finding
  if (criterion.kind !== 'skill' || to - from < 3) return []
  const others = findings.filter((other) => other !== finding)
  const means = meansIn(statement, finding)
  if (means !== undefined) return withMeans(statement, finding, means, others)
  /** "skilled in lime or slate" */
  const first = isStarter(statement, from) && isArticle(statement, from + 1) ? from + 2 : from
  let or = from + 1
  while (or < to && !isOr(statement, or) && !isTightSlash(statement, or)) or++
  if (or === to && criterion.skill === null && partsList(statement, finding)) return membersBefore(statement, finding, first, others)
  if (or >= to - 1) return []
  if (or === from + 1 && areDoings(statement, from, or + 1)) return objectsOf(statement, finding, or + 2, others)
  const verb = isOr(statement, or) ? verbOf(statement, from) : undefined
  if (criterion.skill !== null && verb === undefined) return []
  const parts = listFrom(statement, verb === undefined ? first : from + 1, others, true).filter((part) => part.from < to)
  const last = parts.at(-1)
  if (!last || last.to > to || parts.some((part) => wordsIn(statement, part) > LONGEST_NAME || saysNothing(statement, part))) return []
  if (verb === '' && parts.some((part) => part.to - part.from === 1 && isVerb(statement, part.from))) return []
  if (!endsWith(statement, last.to, to)) return []
  return tightened(statement, parts).map((part, at) => skillOf(statement, part, sharedNoun(statement, parts, at), verb))
}

/** "repair or replace", "fitting or mending", "led or built": both are done to what follows. */
function areDoings(statement: Stretch, one: number, other: number): boolean {
  if (isDoneTo(statement, one)) return isVerb(statement, other)
  if (isDone(statement, one) && isDone(statement, other)) return true
  return /..ing$/.test(wordAt(statement, one)) && /..ing$/.test(wordAt(statement, other))
}

/** "repair or replace brakes, clutches or tyres": what it is done to, where that is a list. */
function objectsOf(statement: Stretch, { to }: Finding, from: number, others: readonly Finding[]): readonly Finding[] {
  const parts = listFrom(statement, from, others, true)
  return parts.at(-1)?.to === to && parts.every((part) => wordsIn(statement, part) <= LONGEST_NAME && !saysNothing(statement, part))
    ? parts.map((part) => skillOf(statement, part))
    : []
}

/**
 * What is done to members, said of each: "selling boats", "negotiating with suppliers". '' where it goes without saying: to "operate a saw", having
 * "shipped apps", "providing care". Undefined where nothing is done to what follows.
 */
function verbOf(statement: Stretch, from: number): string | undefined {
  const verb = wordAt(statement, from)
  const object = wordAt(statement, from + 1)
  if (!/^\p{L}/u.test(object) || /^(?:and|or)$/.test(object)) return undefined
  const isLinked = isArticle(statement, from + 1) && !isPlainArticle(statement, from + 1)
  if (isGiving(statement, from)) return ''
  if (/..ing$/.test(verb)) return `${written(statement, from, isLinked ? from + 2 : from + 1)} `
  return !isLinked && (isDoneTo(statement, from) || ((/..ed$/.test(verb) || isDone(statement, from)) && isHaving(statement, from - 1)))
    ? ''
    : undefined
}

const isHaving = wordsAt('have has had having ve')
/** What is done with any service or way of working, and tells nothing of which it is. */
const isGiving = wordsAt('providing offering performing conducting undertaking rendering using')
const leadsOn = wordsAt('for to in at')

/** Whether what a finding holds behind its list is no more of it: places, and where or for whom it is done. */
function endsWith(statement: Stretch, from: number, to: number): boolean {
  if (leadsOn(statement, from)) return true
  for (let at = from; at < to; at++) if (/^\p{L}/u.test(wordAt(statement, at)) && !isPlace(statement, at)) return false
  return true
}

const hasTrouble = wordsAt('people children adults patients clients pupils students individuals residents adolescents')

/** The token of "using" or "people with", behind which the members begin of a list that goes on after the finding. */
function meansIn(statement: Stretch, { from, to }: Finding): number | undefined {
  if (!/^(?:,|or|\/)$/.test(wordAt(statement, to))) return undefined
  for (let at = from + 1; at < to - 1; at++) {
    const word = wordAt(statement, at)
    if (word === 'using' || (word === 'with' && hasTrouble(statement, at - 1))) return at
  }
  return undefined
}

function withMeans(statement: Stretch, finding: Finding, means: number, others: readonly Finding[]): readonly Finding[] {
  const own = membersBefore(statement, finding, means + 1, others)
  const { criterion, from } = finding
  if (criterion.kind !== 'skill' || !own.length) return []
  const label = criterion.skill === null ? oneLine(written(statement, from, means)) : criterion.label
  const done: Finding = { ...finding, to: means, criterion: { ...criterion, label, ...spanOf(statement, from, means) } }
  return [done, ...own]
}

/** The members from token `from` to the end of a finding, of a list that goes on behind it. */
function membersBefore(statement: Stretch, { to }: Finding, from: number, others: readonly Finding[]): readonly Finding[] {
  const parts = listFrom(statement, from, others, true)
  const own = parts.filter((part) => part.to <= to)
  return own.length < parts.length && own.at(-1)?.to === to ? own.map((part) => skillOf(statement, part)) : []
}

/** "hill farms, dairies" of "hill farms, dairies or mills" */
function partsList(statement: Stretch, { from, to }: Finding): boolean {
  if (!isOr(statement, to)) return false
  for (let at = from + 1; at < to - 1; at++) if (wordAt(statement, at) === ',') return true
  return false
}
