import { type Criterion, type LeafCriterion, leavesOf } from '../../model/requirement.ts'
import { wordAt } from '../stretch.ts'
import { connectives, isGroupNoun } from './connectives.ts'
import { isKindOfThing, isOtherWay, isPapers, namesKind, withHeader } from './headers.ts'
import type { Operand } from './operand.ts'
import type { Reader } from './reader.ts'
import { allOf, anyOf } from './simplify.ts'

/** Folds each list opened by "such as", "one of" … into one operand of which one suffices. */
export function foldOpenedLists(operands: readonly Operand[], reader: Reader): readonly Operand[] {
  if (!operands.some(({ list }) => list)) return operands
  const folded: Operand[] = []
  for (let at = 0; at < operands.length; ) {
    const opener = operands[at]
    if (!opener) break
    if (!opener.list) {
      folded.push(opener)
      at++
      continue
    }
    const next = operands[at + 1]
    if (next && opener.list !== 'examples' && isKindNamed(opener, reader) && hasColon(reader, opener.to, next.from)) {
      folded.push(...foldOpenedLists([{ ...next, list: opener.list, header: false }, ...operands.slice(at + 2)], reader))
      return folded
    }
    const end = endOfList(operands, at)
    const members = operands.slice(at, end)
    const list = anyOf(members.map(({ criterion }) => criterion)) ?? opener.criterion
    const header = opener.header ? folded.at(-1) : undefined
    const to = members.at(-1)?.to ?? opener.to
    if (header && isThing(header.criterion) && !isDoneIn(header, opener, reader)) {
      const isModifier = hasGroupNounBefore(opener, header, reader)
      const isWay = isOtherWay(header, reader) ? anyOf([header.criterion, list]) : undefined
      header.criterion =
        isWay ??
        withHeader(
          header.criterion,
          list,
          { isModifier, isOpen: true, isKind: isNextTo(header, reader) && namesKind(header, list, reader) },
          reader,
        )
      header.to = to
    } else folded.push({ ...opener, to, criterion: list, list: undefined })
    at = end
  }
  return folded
}

const isKind = (criterion: Criterion, reader: Reader) => isKindOfThing(criterion) || reader.isGroup(criterion)

/** "one of these rigging certificates:", though the lexicon knows a rigging certificate. */
function isKindNamed({ criterion, to }: Operand, reader: Reader): boolean {
  return isKind(criterion, reader) || isPapers(reader.statement, to - 1) || isGroupNoun(reader.statement, to - 1)
}

/** "one of the following welding certificates within a year: X, Y" */
function hasColon({ statement }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(statement, at) === ':') return true
  return false
}

const isThing = (criterion: Criterion) => 'kind' in criterion && (criterion.kind === 'skill' || criterion.kind === 'credential')

/** "machine learning frameworks such as X": the header is only what the noun is about. */
function hasGroupNounBefore(opener: Operand, header: Operand, { statement }: Reader): boolean {
  for (let at = header.to; at < opener.from; at++) if (isGroupNoun(statement, at)) return true
  return false
}

/** "route systems such as X", "route systems, e.g. X" */
function isNextTo({ to }: Operand, { statement }: Reader): boolean {
  return connectives.longest(statement, wordAt(statement, to) === ',' ? to + 1 : to)?.value === 'any'
}

/** "baking bread in an oven such as X": the examples are of what the header is done in or with, and the header is asked for too. */
function isDoneIn({ to }: Operand, { from }: Operand, { statement }: Reader): boolean {
  return /^(?:in|with|using|on)$/.test(wordAt(statement, to)) && /^an?$/.test(wordAt(statement, to + 1)) && to + 2 < from
}

/** Where a list of examples ends: after the member that "and" or "or" announces as the last, or before other words. */
function endOfList(operands: readonly Operand[], first: number): number {
  let isLast = false
  let at = first + 1
  for (; at < operands.length; at++) {
    const operand = operands[at]
    if (!operand || operand.starts || operand.optional || operand.list || operand.words > 2) break
    if (operand.joint === 'beside' && operand.words > 0) break
    if (operand.joint === 'and' && opensOwnList(operands[at + 1])) break
    if (operand.joint === 'slash' || operand.joint === 'beside') continue
    if (isLast) break
    isLast = (operand.joint === 'and' || operand.joint === 'or') && !isInnerPair(operands, at)
  }
  return at
}

/** "tilers <or roofers>, glazers, joiners, or masons": a pair that is one of a longer list, whose last "or" a comma stands before. */
function isInnerPair(operands: readonly Operand[], or: number): boolean {
  if (operands[or]?.joint !== 'or' || operands[or].comma) return false
  let at = or + 1
  while (operands[at]?.joint === 'comma' || (operands[at]?.joint === 'or' && !operands[at]?.comma)) at++
  return at > or + 1 && operands[at]?.joint === 'or'
}

/** "tools like A, B, and a framework like C": the framework is what the next examples are of. */
function opensOwnList(next: Operand | undefined): boolean {
  return next?.list === 'examples' && next.header
}

/** Reads joined operands (`endsInOr`: "… or others" follows the last): "or" binds closer than "and"; the word before the last of a comma list decides for the whole list. */
export function joinOperands(operands: readonly Operand[], endsInOr = false): Criterion | undefined {
  const [first] = operands
  if (first && operands.length === 1) return first.optional ? asOptional(first.criterion) : first.criterion
  const isLoose =
    operands.some(({ joint }, at) => at > 0 && joint === 'and') && !operands.some(({ joint }, at) => at > 0 && joint === 'comma')
  const loose = isLoose ? operands.findIndex(({ joint, comma }, at) => at > 0 && joint === 'or' && comma) : -1
  if (loose > 0)
    return anyOf(
      [joinOperands(operands.slice(0, loose)), joinOperands(asFirst(operands.slice(loose)))].filter((part) => part !== undefined),
    )

  const parts: Criterion[] = []
  let from = 0
  let isOptional = first?.optional ?? false
  for (let at = 1; at <= operands.length; at++) {
    const next = operands[at]
    if (next && !beginsSeries(next)) continue
    const goesOn = next !== undefined && goesOnWith(operands[at - 1], next)
    const series = joinSeries(operands.slice(from, at), goesOn, next ? next.closesOr : endsInOr)
    parts.push(...(isOptional ? series.map((part, index) => (index === 0 ? asOptional(part) : part)) : series))
    isOptional =
      next !== undefined && (next.optional || (isOptional && at - from === 1 && next.joint === 'and' && !next.comma && !next.starts))
    from = at
  }
  return allOf(parts)
}

/** Whether an operand begins a series of its own rather than going on the one before it. */
function beginsSeries({ joint, optional, starts }: Operand): boolean {
  return joint === 'and' || joint === 'beside' || optional || (starts && joint === 'comma')
}

/** Whether ", and" adds one more to a list rather than something else: not in "baker, cook or maltster, and a certificate in hygiene". */
function goesOnWith(last: Operand | undefined, { criterion, joint, comma, words, starts, leads, isApart }: Operand): boolean {
  if (joint !== 'and' || !comma || words > 0 || starts || leads || isApart) return false
  return !last || leavesOf(last.criterion).at(-1)?.kind === leavesOf(criterion)[0]?.kind
}

function asFirst([first, ...rest]: readonly Operand[]): Operand[] {
  return first ? [{ ...first, joint: 'beside' }, ...rest] : []
}

/** One of a series, with all that slashes join to it. */
type Member = Pick<Operand, 'joint' | 'comma' | 'leads' | 'isApart' | 'from' | 'to'> & { criteria: Criterion[] }

/** Reads a series joined by commas, slashes and "or" only. `goesOn`: ", and …" follows, so the commas may belong to a longer list. */
function joinSeries(series: readonly Operand[], goesOn: boolean, endsInOr: boolean): Criterion[] {
  const [first] = series
  if (first && series.length === 1) return [first.criterion]
  const members: Member[] = []
  for (const { criterion, joint, comma, leads, isApart, from, to } of series) {
    const last = members.at(-1)
    if (joint === 'slash' && last) {
      last.criteria.push(criterion)
      last.to = to
    } else members.push({ criteria: [criterion], joint, comma, leads, isApart, from, to })
  }
  const saysOr = members.some(({ joint }, at) => at > 0 && joint === 'or')
  const areDegrees = series.every(({ criterion }) => isDegree(criterion)) && series.some(({ criterion }) => isOpenDegree(criterion))
  const groups: Criterion[][] = []
  members.forEach((member, at) => {
    const criterion = anyOf(member.criteria)
    if (!criterion) return
    const isMeant = endsInOr && isAlike(members[at - 1]?.criteria, member.criteria)
    if (at > 0 && (isMeant || areDegrees || (saysOr && joinsByOr(members, at, goesOn)))) groups.at(-1)?.push(criterion)
    else groups.push([criterion])
  })
  return groups.map((group) => anyOf(group)).filter((part) => part !== undefined)
}

const isDegree = (criterion: Criterion) => leavesOf(criterion).every(({ kind }) => kind === 'education')
/** "A degree, HND or equivalent": the "or" is part of what was found. */
const isOpenDegree = (criterion: Criterion) => leavesOf(criterion).some((leaf) => leaf.kind === 'education' && leaf.orEquivalent)

/** Whether a member is joined to the one before it by "or", said or meant: in "A, B or C" the comma means it. */
function joinsByOr(members: readonly Member[], at: number, goesOn: boolean): boolean {
  if (members[at]?.joint === 'or') return true
  if (members[at]?.isApart) return false
  if (!isAlike(members[at - 1]?.criteria, members[at]?.criteria)) return false
  /** "A or B, C or D" are two choices, "A, or in B, C or D" is one. */
  if (members.slice(1, at).some(({ joint, comma, leads }) => joint === 'or' && !(comma && leads)) && !members[at + 1]?.comma) return false
  const or = members.findIndex(({ joint }, later) => later > at && joint === 'or')
  /** "A, B or C, D": the "or" of two in the middle says nothing of the rest. */
  if (or < 0 || (!members[or]?.comma && goesOnAfter(members[or], members[or + 1]))) return false
  return members[or]?.comma || !goesOn || members.slice(1, at).some(({ joint }) => joint === 'or')
}

/** Whether a comma and nothing else parts two of a series. */
function goesOnAfter(one: Member | undefined, next: Member | undefined): boolean {
  return one !== undefined && next?.joint === 'comma' && next.from === one.to + 1
}

/** A comma means "or" only between things of a kind: not in "5 years of experience, sales or marketing". */
function isAlike(before: readonly Criterion[] | undefined, after: readonly Criterion[] | undefined): boolean {
  const last = before?.at(-1)
  const first = after?.[0]
  if (!last || !first) return true
  return measureOf(leavesOf(last).at(-1)) === measureOf(leavesOf(first)[0])
}

/** What things must share to be listed as alternatives: being years or a degree, or the years asked of a skill. */
function measureOf(leaf: LeafCriterion | undefined): string {
  if (leaf?.kind === 'experience' || leaf?.kind === 'education' || leaf?.kind === 'eligibility') return leaf.kind
  return leaf?.kind === 'skill' ? `${leaf.minYears ?? ''}` : ''
}

function asOptional(criterion: Criterion): Criterion {
  if ('any' in criterion) return { any: criterion.any.map(asOptional) }
  if ('all' in criterion) return { all: criterion.all.map(asOptional) }
  return criterion.kind === 'skill' ? { ...criterion, optional: true } : criterion
}
