import { isDoingTo, isDoneThing, tellsDone } from '../../alternatives/doings.ts'
import { isPraise } from '../../alternatives/praise.ts'
import { isUnit } from '../../alternatives/units.ts'
import {
  isArticle,
  isDoing,
  isDoneTo,
  isHyphenated,
  isJoint,
  isNamePart,
  isPlainArticle,
  isTightSlash,
  isVague,
  isVerb,
  type Part,
  tellsPlace,
  wordsIn,
} from '../../alternatives/words.ts'
import type { Finding } from '../../finding.ts'
import { isStarter } from '../../logic/connectives.ts'
import { isCapitalised, isUpperCase, type Stretch, wordAt, written } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import { isThingDone } from './borders.ts'
import { isBreakBeforeOr, jointAt } from './joints.ts'
import { kindAfter } from './kind-after.ts'

const isLead = wordsAt('in of with for on as at to : using')
/** "a keen interest in", "confident in": found, and yet no more than the asking. */
const isInterest = wordsAt('interest passion enthusiasm confident confidence comfortable')
const isAbove = wordsAt('above higher better')
const LONGEST = 4
const MOST = 10
/** What stands between two members: ", and/or". */
const JOINT = 4
/** How far before an "or" its list may begin, in tokens. */
const REACH = 30

export const shares = (part: Part, other: Part) => other.from < part.to && part.from < other.to

/**
 * Where the list begins whose last "or" is token `or`. `isHeld`: what stands before "or" is said of something found, which may be what it
 * joins: "<cooking> for groups or".
 */
export function listStart(statement: Stretch, or: number, findings: readonly Finding[]): { from: number; isHeld: boolean } | undefined {
  const holder = (at: number) => findings.find(({ from, to }) => from <= at && at < to)
  /** "experience <pruning trees> or <grading exams>": each member says what is done. */
  const areDoings = isWhole(statement, or + 1)
  let at = or - 1
  /** The last comma passed: "nursing experience, midwifery or" begins after it. */
  let comma: number | undefined
  if (isBreakBeforeOr(statement, at)) at--
  while (at > or - JOINT && isJoint(statement, at)) at--
  while (at > or - REACH) {
    const end = at
    for (;;) {
      const finding = holder(at)
      if (finding) at = finding.from - 1
      else if (
        at > or - REACH &&
        isNamePart(statement, at) &&
        (!isStarter(statement, at) || beginsName(statement, at)) &&
        (areDoings || !isDoing(statement, at))
      )
        at--
      else break
    }
    if (at === end) {
      const open = initialsBefore(statement, at)
      if (open !== undefined) {
        at = open - 1
        continue
      }
      if (comma === undefined) return undefined
      at = comma
      break
    }
    /** "have kept <a> shop or run a mill" */
    if (areDoings && isWhole(statement, at - 1)) {
      at--
      continue
    }
    comma = isPlainArticle(statement, at) ? at - 1 : at
    if (wordAt(statement, comma) !== ',' && wordAt(statement, comma) !== '/') break
    at = comma - 1
    if (wordAt(statement, at - 1) === 'to' && wordAt(statement, at - 2) === 'prior') {
      at = comma
      break
    }
    if (!holder(at) && !isNamePart(statement, at)) {
      at = comma
      break
    }
  }
  const lead = isPlainArticle(statement, at) ? at - 1 : at
  const isHeld =
    !isTightSlash(statement, or) && isLead(statement, lead) && holder(lead - 1) !== undefined && !isInterest(statement, lead - 1)
  return { from: at + 1, isHeld: isHeld && !isDoneTo(statement, lead + 1) }
}

/** The members of a list from token `from` on; none where it is no such list, or `needsOr` and no "or" joins it. */
export function listFrom(statement: Stretch, from: number, findings: readonly Finding[], needsOr: boolean): Part[] {
  const parts: Part[] = []
  let saysOr = !needsOr
  let ors = 0
  for (let next = from; parts.length < MOST; ) {
    while (isArticle(statement, next) && !isHyphenated(statement, next)) next++
    if (isStarter(statement, next) && !beginsName(statement, next)) break
    if (isVague(statement, next) && !isHigher(statement, next, findings)) {
      /** "the ITI or the CIOL, <qualified> or above": how high in what was listed. */
      if (ors > 1 && isAbove(statement, next) && !/^\p{Lu}/u.test(written(statement, next - 2, next - 1))) return parts.slice(0, -1)
      const kind = kindAfter(statement, next, findings)
      return saysOr ? [...parts, ...(kind ? [kind] : [])] : []
    }
    let to = next
    for (;;) {
      const finding = findings.find((other) => other.from === to && other.criterion.kind !== 'experience')
      if (finding) to = finding.to
      else if (to > next && isPraise(statement, to)) break
      else if (to < Math.min(statement.to, next + REACH) && isNamePart(statement, to)) to++
      else if (to === next + 1 && isDoneWith(statement, next, parts.at(-1))) to++
      else break
    }
    if (to === next || (wordsIn(statement, { from: next, to }) > LONGEST && !findings.some((other) => shares({ from: next, to }, other))))
      break
    let end = to
    to = afterInitials(statement, to)
    while (
      end > next + 1 &&
      (isOnlyPlace(statement, end - 1) || isManner(statement, end - 1)) &&
      !isThingDone(statement, next, end) &&
      !findings.some((other) => other.to === end)
    )
      end--
    parts.push({ from: next, to: end })
    next = to
    let or = false
    let and = false
    for (let joint = jointAt(statement, next, !needsOr); joint && next < to + JOINT; joint = jointAt(statement, next, !needsOr)) {
      if (joint.value === 'or' || joint.value === 'slash') or = true
      if (joint.value === 'and') and = true
      next = joint.to
    }
    if (and && !or && needsOr) return saysOr ? parts : []
    if (or) {
      saysOr = true
      ors++
    }
    if (next === to) break
  }
  return saysOr ? parts : []
}

/** "steering a ferry or <operating> a crane": what is done goes on to the thing that it is done to or for, but not in "hiring or <training> a team". */
function isDoneWith(statement: Stretch, at: number, before: Part | undefined): boolean {
  if (!before ? tellsDone(statement, at - 1) : isWhole(statement, before.from) && isWhole(statement, at)) return isWhole(statement, at)
  if (!before || !isPlainArticle(statement, at + 1) || !isNamePart(statement, at + 2)) return false
  if (before.to === before.from + 1 && (isVerb(statement, before.from) || /..ing$/.test(wordAt(statement, before.from)))) return false
  return /^\p{Ll}{2,}ing$/u.test(wordAt(statement, at)) || (isVerb(statement, at) && !isCapitalised(statement, at))
}

function isOnlyPlace(statement: Stretch, at: number): boolean {
  return tellsPlace(statement, at) && !isUnit(statement, at)
}

/** A doing with what it is done to: "grading exams", "kept bees". */
function isWhole(statement: Stretch, at: number): boolean {
  return isDoingTo(statement, at) || isDoneThing(statement, at)
}

/** "higher education" found, not "or higher". */
function isHigher(statement: Stretch, at: number, findings: readonly Finding[]): boolean {
  return wordAt(statement, at) === 'higher' && findings.some(({ from }) => from === at)
}

/** "Advanced Placement": what else begins a requirement may be the first of a name. */
function beginsName(statement: Stretch, at: number): boolean {
  return at > statement.from && isCapitalised(statement, at) && isCapitalised(statement, at + 1)
}

/** "power tools safely": how something is done is none of its name. */
function isManner(statement: Stretch, at: number): boolean {
  return /^\p{Ll}{3,}ly$/u.test(wordAt(statement, at)) && !/(?:pply|mbly|mily|maly)$/.test(wordAt(statement, at))
}

/** The bracket that ends at token `close` and only shortens the name before it: "(CPO)". */
function initialsBefore(statement: Stretch, close: number): number | undefined {
  const open = close - 2
  return wordAt(statement, close) === ')' && wordAt(statement, open) === '(' && isUpperCase(statement, close - 1) ? open : undefined
}

/** The token after such a bracket at token `open`; `open` where none stands there. */
function afterInitials(statement: Stretch, open: number): number {
  return initialsBefore(statement, open + 2) === open ? open + 3 : open
}
