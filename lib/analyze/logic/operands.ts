import type { Criterion, LeafCriterion } from '../../model/requirement.ts'
import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'
import { groupNouns, isGeneralNoun, isGroupNoun } from './connectives.ts'
import { Gap, type Joint } from './gap.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf, leavesOf } from './simplify.ts'

type Bracket = Sign & { kind: 'bracket' }

/** One thing in a list, and how it is joined to the thing before. */
export interface Operand {
  criterion: Criterion
  from: number
  to: number
  joint: Joint
  /** A comma stands before the joining word: ", or". */
  comma: boolean
  /** "ideally X". */
  optional: boolean
  /** A noun of requirements stands between: ", experience with X". */
  starts: boolean
  /** A preposition follows the joining word: ", and with X". */
  leads: boolean
  /** The list before it ended in "or" and something that was not found. */
  closesOr: boolean
  /** Words stand between the thing before and the comma or other joining word: "X on one's file, Y". */
  isApart: boolean
  /** Words between the joining word and this, articles left out. */
  words: number
  /** "such as X", "one of X": X opens a list of which one suffices, "two of X" one of which some do; `header` if the thing before is what the examples are of. */
  list: 'examples' | 'choice' | 'several' | undefined
  header: boolean
}

/** What the logic asks of the world: whether a skill is the name of a group ("ML frameworks"), and how to read what is in brackets. */
export interface Reader {
  statement: Stretch
  isGroup(criterion: Criterion): boolean
  read(signs: readonly Sign[]): Criterion | undefined
  readList(signs: readonly Sign[]): Criterion | undefined
}

/** So many words between a thing and a comma part it from the list that follows. */
const APART = 3

/** Reads one clause as operands and their joints. A bracket belongs to what stands before it. */
export function readOperands(signs: readonly Sign[], reader: Reader): Operand[] {
  const operands: Operand[] = []
  let gap = new Gap()
  const push = (criterion: Criterion, from: number, to: number, isBracket = false) => {
    const { before, after, starts, leads, closesOr, optional, list } = gap
    const opened = isBracket ? undefined : list
    const { joint, comma } = gap.joint()
    const asksBoth = joint === 'slash' && isLanguage(criterion) && saysBilingual(reader.statement, operands.at(-1)?.from ?? from, to)
    operands.push({
      criterion,
      from,
      to,
      joint: asksBoth ? 'and' : joint,
      comma,
      starts,
      leads,
      closesOr,
      optional,
      isApart: joint !== 'beside' && before >= APART,
      words: after || before,
      list: opened,
      header: opened !== undefined && gap.hasHeader(),
    })
    gap = new Gap()
  }
  for (const sign of signs) {
    const previous = operands.at(-1)
    if (sign.kind === 'found' && previous && gap.isEmpty && sharesNoun(previous, sign, reader.statement)) {
      operands.push({
        ...previous,
        criterion: sign.criterion,
        from: sign.from,
        to: sign.to,
        joint: 'and',
        comma: false,
        starts: false,
        leads: false,
        closesOr: false,
        optional: false,
        isApart: false,
        words: 0,
      })
      gap = new Gap()
    } else if (
      sign.kind === 'found' &&
      previous &&
      gap.isEmpty &&
      isSkill(sign.criterion) &&
      isSkill(previous.criterion) &&
      !goesOnList(operands, sign, reader.statement)
    ) {
      previous.criterion = compound(previous.criterion, sign, reader.statement)
      previous.to = sign.to
    } else if (sign.kind === 'found') push(sign.criterion, sign.from, sign.to)
    else if (sign.kind !== 'bracket') gap.add(sign, reader.statement)
    else {
      const opening = sign.inside[0]
      if (opening?.kind === 'or' || opening?.kind === 'combination') gap.add({ ...opening, kind: 'or' }, reader.statement)
      const belongs = previous && gap.joints.length === 0 && gap.before <= 3 && !gap.starts
      const joined = belongs
        ? joinBracket(previous, sign, reader)
        : readBracket(sign, reader, gap.list === 'examples' || gap.list === 'choice')
      if (!joined) continue
      if (belongs) {
        previous.criterion = joined
        previous.to = sign.to
        gap = new Gap()
      } else push(joined, sign.from, sign.to, true)
    }
  }
  return operands
}

/** A bracket that belongs to nothing found: after the noun of a group, or "at least one …", it is a list of which one suffices. */
function readBracket(bracket: Bracket, reader: Reader, isChoice: boolean): Criterion | undefined {
  const { inside, from } = bracket
  return isChoice || isGroupNoun(reader.statement, from - 1) || namesOne(bracket, reader.statement)
    ? reader.readList(inside)
    : reader.read(inside)
}

const isLanguage = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'language'

/** "bilingual English/Spanish" asks for both. */
function saysBilingual(statement: Stretch, from: number, to: number): boolean {
  const before = /^(?:in|\(|:)$/.test(wordAt(statement, from - 1)) ? from - 2 : from - 1
  return wordAt(statement, before) === 'bilingual' || wordAt(statement, to) === 'bilingual'
}

const isSkill = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'skill'

/** "e.g. Quill Ferry Moss": names of the lexicon side by side in a list of examples lost the signs between them. */
function goesOnList(operands: readonly Operand[], { criterion, from }: Sign & { kind: 'found' }, statement: Stretch): boolean {
  let at = operands.length - 1
  while (at > 0 && !operands[at]?.list && operands[at]?.joint === 'beside' && operands[at]?.words === 0) at--
  const isName = (operand: Pick<Operand, 'criterion' | 'from'>) => isKnown(operand.criterion) && isCapitalised(statement, operand.from)
  return operands[at]?.list === 'examples' && operands.slice(at).every(isName) && isName({ criterion, from })
}

const isKnown = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'skill' && criterion.skill !== null

/** "B2B or B2C marketing": what follows names joined by "or" is said of each of them. */
function sharesNoun(previous: Operand, { criterion, from, to }: Sign & { kind: 'found' }, statement: Stretch): boolean {
  if ((previous.joint !== 'or' && previous.joint !== 'slash') || !isSkill(criterion) || !isSkill(previous.criterion)) return false
  const isGeneral = to - from === 1 && isGeneralNoun(statement, from)
  return !isGeneral && isCapitalised(statement, previous.from) && !isCapitalised(statement, from)
}

/** Two skills side by side are one thing in a list ("agentic analytics"); a general noun at its end adds none ("cloud architecture"). */
function compound(before: Criterion, { criterion, from, to }: Sign & { kind: 'found' }, statement: Stretch): Criterion {
  const isGeneral = to - from === 1 && isGeneralNoun(statement, from)
  return (!isGeneral && allOf([before, criterion])) || before
}

const isDegree = (criterion: Criterion): criterion is Extract<LeafCriterion, { kind: 'education' }> =>
  'kind' in criterion && criterion.kind === 'education'
const isYears = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'experience'

/** "frameworks (X, Y)" is one of X and Y; "storage (X, Y)" is all three; "degree or equivalent experience (4 years)" is either; "higher degree (MSc or PhD)" is what stands in brackets. Undefined where the bracket holds nothing found. */
function joinBracket({ criterion: before, from, to: end, list: opened }: Operand, bracket: Bracket, reader: Reader): Criterion | undefined {
  if (bracket.inside.some(({ kind }) => kind === 'substitute')) return before
  const short = isBodyOf(before, bracket, reader.statement) ? 'same' : initialsIn(bracket, from, end, reader.statement)
  if (short === 'same') return before
  if (short) return 'skill' in before && before.skill === null && 'skill' in short && short.skill !== null ? short : before
  const isNoun = isGroupNoun(reader.statement, bracket.from - 1)
  const givesExamples = bracket.inside[0]?.kind === 'any'
  if (!reader.isGroup(before) && !isNoun && !givesExamples) {
    const inside =
      opened === 'choice' || namesOne(bracket, reader.statement) ? reader.readList(bracket.inside) : reader.read(bracket.inside)
    if (inside && isAccepted(bracket, reader.statement)) return anyOf([before, inside])
    if (isDegree(before) && before.fields.length === 0 && inside && leavesOf(inside).every(isDegree)) return inside
    const isWayInstead = 'kind' in before && before.kind === 'education' && before.orEquivalent && inside && leavesOf(inside).every(isYears)
    return inside && (isWayInstead ? anyOf([before, inside]) : allOf([before, inside]))
  }
  const list = reader.readList(bracket.inside)
  return list && withHeader(before, list, { isModifier: isNoun && end < bracket.from, isOpen: givesExamples }, reader)
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

const isEtc = wordsAt('etc …')
const isOneKind = wordsAt('any another other')
const isIndefinite = wordsAt('a an')
/** How far before its bracket the words of a kind may begin: "a legacy data warehouse (". */
const KIND_REACH = 5

/**
 * Whether what a bracket lists is examples of one kind of thing, of which one suffices: "a till system (Aloha, Micros etc.)", "another regulated
 * trade (PCI, SOX)", "somewhere busy (a bank, an airport)".
 */
function namesOne({ inside, from, to }: Bracket, statement: Stretch): boolean {
  const found = inside.filter(({ kind }) => kind === 'found')
  if (found.length < 2 || inside.some(({ kind }) => kind === 'and')) return false
  if (found.filter((sign) => isIndefinite(statement, sign.from - 1)).length > 1) return true
  if (!found.every((sign) => isCapitalised(statement, sign.from))) return false
  let saysMore = false
  for (let at = from; at < to; at++) if (isEtc(statement, at)) saysMore = true
  for (let at = from - 1; at >= from - KIND_REACH; at--) {
    if (isOneKind(statement, at) || (saysMore && isIndefinite(statement, at))) return true
    if (!/^[\p{L}-]+$/u.test(wordAt(statement, at)) || /^(?:of|in|with|for|and|or)$/.test(wordAt(statement, at))) return false
  }
  return false
}

const tellsAccepted = wordsAt('accepted acceptable considered suffices welcome fine ok okay')

/** "CPA designation (CA, CMA or CGA accepted)" */
function isAccepted({ from, to }: Bracket, statement: Stretch): boolean {
  for (let at = from; at < to; at++) if (tellsAccepted(statement, at)) return wordAt(statement, at - 1) !== 'not'
  return false
}

/** A kind of thing rather than a thing: an unknown phrase that ends in a group's noun ("search technologies"). */
export function isKindOfThing(criterion: Criterion): boolean {
  if (!('kind' in criterion) || (criterion.kind !== 'skill' && criterion.kind !== 'credential')) return false
  return criterion.skill === null && groupNouns.has(criterion.label.slice(criterion.label.lastIndexOf(' ') + 1).toLowerCase())
}

/** "5 years with CRM systems such as X or Y": of each. */
function withYears(criterion: Criterion, minYears: number): Criterion {
  if ('any' in criterion) return { any: criterion.any.map((part) => withYears(part, minYears)) }
  if ('all' in criterion) return { all: criterion.all.map((part) => withYears(part, minYears)) }
  return criterion.kind === 'skill' ? { ...criterion, minYears } : criterion
}

/** Joins examples to what they are examples of: a group is one more way to have it, unless the list is closed; anything else is asked for too. */
export function withHeader(header: Criterion, list: Criterion, how: { isModifier: boolean; isOpen: boolean }, reader: Reader): Criterion {
  if (!('kind' in header) || (header.kind !== 'skill' && header.kind !== 'credential')) return allOf([header, list]) ?? list
  if (isKindOfThing(header)) return list
  /** "a Kubernetes certification such as CKA or CKS": the lexicon has them as that very skill. */
  if (header.skill !== null && leavesOf(list).every((leaf) => 'skill' in leaf && leaf.skill === header.skill)) return list
  if (reader.isGroup(header)) {
    const minYears = header.kind === 'skill' ? header.minYears : undefined
    if (minYears !== undefined && leavesOf(list).some((leaf) => leaf.kind !== 'skill' || leaf.minYears !== undefined))
      return allOf([header, list]) ?? list
    const lent = minYears === undefined ? list : withYears(list, minYears)
    return (how.isOpen && anyOf([header, lent])) || lent
  }
  return (!how.isModifier && allOf([header, list])) || list
}
