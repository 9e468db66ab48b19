import type { Finding } from '../finding.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { isOfLetters } from '../words/letters.ts'
import { wordSet } from '../words/word-set.ts'
import { hasNegation, isContrasted, isNegatedBefore, isWaived } from './negation.ts'
import { isReason } from './reason.ts'
import { isTaught, tellsOfTeaching } from './taught.ts'

/** What may be waived of who may work where; "no criminal record" and "without sponsorship" ask for something. */
const waivable = wordSet('driving-licence travel relocation on-site clearance')

/** Drops what a statement says is not asked for: "no PHP needed", "degree not required", "you do not need to know Java". */
export function dropNotAsked(findings: readonly Finding[], statement: Stretch): Finding[] {
  if (!hasNegation(statement) && !tellsOfTeaching(statement)) return [...findings]
  let dropped: Finding | undefined
  const waived = waivedTogether(findings, statement)
  return findings.filter((finding) => {
    if (finding.criterion.kind === 'eligibility' && !waivable.has(finding.criterion.of)) return true
    const goesOn = dropped !== undefined && isJoinedByOr(statement, dropped.to, finding.from)
    const isInstead = isContrasted(statement, finding.from) && /^(?:skill|credential|language)$/.test(finding.criterion.kind)
    if (!goesOn && !isInstead && !waived.has(finding) && !isNotAsked(statement, finding.from, finding.to)) return true
    dropped = finding
    return false
  })
}

/**
 * Whether a statement says of its tokens `from` to `to` (excluded) that they are not asked for, are the reason of what is, or will be taught; looks
 * only at those close by.
 */
export function isNotAsked(statement: Stretch, from: number, to: number): boolean {
  return isNegatedBefore(statement, from) || isWaived(statement, to) || isReason(statement, from) || isTaught(statement, from, to)
}

/** "baking, brewing or milling does not count": what a list with "or" names before the last of it, which is not asked for. */
function waivedTogether(findings: readonly Finding[], statement: Stretch): ReadonlySet<Finding> {
  const waived = new Set<Finding>()
  let next: Finding | undefined
  let saysOr = false
  for (const finding of findings.toReversed()) {
    const joint: Joint | undefined = next && jointBetween(statement, finding.to, next.from)
    const isListed: boolean = joint === 'or' || (joint === 'comma' && saysOr)
    saysOr = isListed || wordAt(statement, finding.to) === 'or'
    if (isListed) waived.add(finding)
    next = isListed || isWaived(statement, finding.to) ? finding : undefined
  }
  return waived
}

type Joint = 'or' | 'comma'

/** How two of a list are joined; of a name perhaps not all words were found: "drains, garden <irrigation>". */
function jointBetween(statement: Stretch, from: number, to: number): Joint | undefined {
  for (let at = from + 1; at < to; at++) if (at > from + MOST_UNFOUND || !isOfLetters(statement, at)) return undefined
  const word = to > from ? wordAt(statement, from) : ''
  return word === ',' ? 'comma' : /^(?:or|\/)$/.test(word) ? 'or' : undefined
}

const MOST_UNFOUND = 2

/** "must not be studying X or Y": what "or" joins to what is not asked for is not asked for either. */
function isJoinedByOr(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:or|nor|\/)$/.test(wordAt(statement, at))) return false
  return to > from
}
