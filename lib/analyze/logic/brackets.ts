import { type Criterion, type LeafCriterion, leavesOf } from '../../model/requirement.ts'
import { isUpperCase, type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { acceptedAt } from './accepted.ts'
import { isGroupNoun, isPaperNoun } from './connectives.ts'
import { listsNames, namesOne } from './examples.ts'
import { isOtherWay, namesKind, withHeader } from './headers.ts'
import type { Operand } from './operand.ts'
import type { Reader } from './reader.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf } from './simplify.ts'

type Bracket = Sign & { kind: 'bracket' }

/** A bracket that belongs to nothing found: after the noun of a group, or "at least one …", it is a list of which one suffices. */
export function readBracket(bracket: Bracket, reader: Reader, isChoice: boolean): Criterion | undefined {
  const { inside, from } = bracket
  return isChoice || isGroupNoun(reader.statement, from - 1) || namesOne(bracket, reader.statement)
    ? reader.readList(inside)
    : reader.read(inside)
}

const isDegree = (criterion: Criterion): criterion is Extract<LeafCriterion, { kind: 'education' }> =>
  'kind' in criterion && criterion.kind === 'education'
const isPaper = (criterion: Criterion) => 'kind' in criterion && (criterion.kind === 'credential' || criterion.kind === 'education')
const isYears = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'experience'

/** "frameworks (X, Y)" is one of X and Y; "storage (X, Y)" is all three; "degree or equivalent experience (4 years)" is either; "higher degree (MSc or PhD)" is what stands in brackets. Undefined where the bracket holds nothing found. */
export function joinBracket(operand: Operand, bracket: Bracket, reader: Reader): Criterion | undefined {
  const { criterion: before, from, to: end, list: opened, joint } = operand
  if (bracket.inside.some(({ kind }) => kind === 'substitute')) return before
  if (joint === 'or' && tellsOfEmployer(reader.statement, bracket.from + 1)) return before
  const short = isBodyOf(before, bracket, reader.statement) ? 'same' : initialsIn(bracket, from, end, reader.statement)
  if (short === 'same') return before
  if (short) return 'skill' in before && before.skill === null && 'skill' in short && short.skill !== null ? short : before
  const isNoun = isGroupNoun(reader.statement, bracket.from - 1)
  const givesExamples = bracket.inside[0]?.kind === 'any'
  if (!reader.isGroup(before) && !isNoun && !givesExamples) {
    const isOne = opened === 'choice' || namesOne(bracket, reader.statement)
    const inside = isOne ? reader.readList(bracket.inside) : reader.read(bracket.inside)
    const accepted = inside && acceptedIn(bracket, before, reader)
    if (accepted) return accepted
    if (isOwnUse(reader.statement, bracket.from + 1)) return before
    if (isDegree(before) && before.fields.length === 0 && inside && leavesOf(inside).every(isDegree)) return inside
    if (inside && isKindOfPaper(operand, bracket, reader) && 'any' in inside && leavesOf(inside).every(isPaper)) return inside
    if (isOne && inside && isOtherWay(operand, reader)) return anyOf([before, inside])
    const isChoice = inside && 'any' in inside && listsNames(bracket, reader.statement)
    if (inside && (isOne || isChoice)) {
      const isKind = end === bracket.from && namesKind(operand, inside, reader)
      if (isOne || isKind) return withHeader(before, inside, { isModifier: false, isOpen: false, isKind }, reader)
    }
    const isWayInstead = 'kind' in before && before.kind === 'education' && before.orEquivalent && inside && leavesOf(inside).every(isYears)
    return inside && (isWayInstead ? anyOf([before, inside]) : allOf([before, inside]))
  }
  const list = reader.readList(bracket.inside)
  if (list && (isOtherWay(operand, reader) || (givesExamples && joint === 'or'))) return anyOf([before, list])
  return (
    list &&
    withHeader(
      before,
      list,
      {
        isModifier: isNoun && end < bracket.from,
        isOpen: givesExamples || joint === 'or',
        isKind: end === bracket.from && namesKind(operand, list, reader),
      },
      reader,
    )
  )
}

/** "a teaching qualification (": papers in the bracket are of the kind that stands before it. */
function isKindOfPaper({ criterion, to }: Operand, { from }: Bracket, { statement }: Reader): boolean {
  return to === from && isPaper(criterion) && isPaperNoun(statement, from - 1)
}

/**
 * "CPA designation (CA, CMA or CGA accepted)"; what follows is no way of its own: "Zed (Quill is fine, if you can read Zed)". With "ledgers (we
 * have Zed; Quill is just as good)", where clauses are parted, each is read already.
 */
function acceptedIn({ inside, from, to }: Bracket, before: Criterion, reader: Reader): Criterion | undefined {
  const said = acceptedAt(reader.statement, from, to, true)
  if (said === undefined) return undefined
  if (inside.some(({ kind }) => kind === 'break')) return allOf([before, reader.read(inside)].filter((part) => part !== undefined))
  const accepted = reader.read(inside.filter((sign) => sign.from < said))
  return accepted && anyOf([before, accepted])
}

/** "Quill or Moss (ours is Quill)": which of the ways the employer goes is not asked for besides. */
const tellsOfEmployer = wordsAt('we our ours')

/** "browser tests (we use Quill)": what the employer has for it is told besides. */
function isOwnUse(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'we' && /^(?:use|run|currently|mostly|mainly)$/.test(wordAt(statement, at + 1))
}

/** "Certified Pool Operator (CPO)": the bracket only shortens what stands before it. */
function initialsIn({ inside }: Bracket, from: number, to: number, statement: Stretch): Criterion | undefined {
  const [only] = inside
  if (inside.length !== 1 || only?.kind !== 'found' || only.to - only.from !== 1) return undefined
  let initials = ''
  for (let at = from; at < to; at++) initials += wordAt(statement, at).charAt(0)
  const short = wordAt(statement, only.from)
  return short.length > 1 && initials.startsWith(short) ? only.criterion : undefined
}

/** "Registered Medical Assistant (AMT)", "radiography (RT)": who awards a paper, or what a method is called in short, is not asked for besides. */
function isBodyOf(before: Criterion, { inside }: Bracket, statement: Stretch): boolean {
  const [only] = inside
  if (inside.length !== 1 || only?.kind !== 'found' || only.to - only.from !== 1 || !isUpperCase(statement, only.from)) return false
  if (!('skill' in only.criterion) || only.criterion.skill !== null || !('skill' in before)) return false
  const short = wordAt(statement, only.from)
  if (!/^\p{L}{2,5}$/u.test(short)) return false
  return (
    before.kind === 'credential' || (before.skill === null && before.label.toLowerCase().startsWith(short.charAt(0)) && short.length === 2)
  )
}
