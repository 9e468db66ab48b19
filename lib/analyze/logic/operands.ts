import type { Criterion } from '../../model/requirement.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { fillers, generalNouns, groupNouns } from './connectives.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf } from './simplify.ts'

/** How an operand is joined to the one before it: `beside` when no connecting word says so. */
export type Joint = 'comma' | 'and' | 'or' | 'slash' | 'beside'

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
  /** Words between the joining word and this, articles left out. */
  words: number
  /** "such as X", "one of X": X opens a list of which one suffices; `header` if the thing before is what the examples are of. */
  list?: 'examples' | 'choice'
  header?: boolean
}

/** What the logic asks of the world: whether a skill is the name of a group ("ML frameworks"), and how to read what is in brackets. */
export interface Reader {
  statement: Stretch
  isGroup(criterion: Criterion): boolean
  read(signs: readonly Sign[]): Criterion | undefined
  readList(signs: readonly Sign[]): Criterion | undefined
}

/** What stands between two operands. */
class Gap {
  joints: ('comma' | 'and' | 'or' | 'slash')[] = []
  before = 0
  after = 0
  starts = false
  startJoint: 'comma' | 'and' | 'or' | 'slash' | undefined
  isEmpty = true
  optional = false
  list: Operand['list']
  beforeList = 0
  jointsBeforeList = 0
  commaEndsBeforeList = false

  add(sign: Sign, statement: Stretch): void {
    this.isEmpty = false
    if (sign.kind === 'comma' || sign.kind === 'and' || sign.kind === 'or' || sign.kind === 'slash') {
      this.joints.push(sign.kind)
      this.after = 0
    } else if (sign.kind === 'any' || sign.kind === 'choice') {
      this.list = sign.kind === 'any' ? 'examples' : 'choice'
      this.beforeList = this.before + this.after
      this.jointsBeforeList = this.joints.length
      this.commaEndsBeforeList = this.joints.length === 1 && this.joints[0] === 'comma' && this.after === 0
      this.after = 0
    } else if (sign.kind === 'optional') this.optional = true
    else if (sign.kind === 'starter') {
      if (this.joints.length && !this.starts) {
        this.starts = true
        this.startJoint = this.joints.at(-1)
      }
      this.count()
    } else if (sign.kind === 'word' && !fillers.has(wordAt(statement, sign.from))) this.count()
  }

  private count(): void {
    if (this.joints.length) this.after++
    else this.before++
  }

  /** The word that joins: the last one, but where another requirement begins in between the one before it. */
  joint(): { joint: Joint; comma: boolean } {
    const joints = this.joints.filter((joint, at) => joint !== 'slash' || (at === 0 && this.before === 0))
    const joint = this.startJoint ?? joints.at(-1)
    if (!joint || (joint === 'slash' && this.after > 0)) return { joint: 'beside', comma: false }
    if (joint === 'or' && ((this.before > 3 && this.after > 1) || this.after > 6)) return { joint: 'beside', comma: false }
    return { joint, comma: joint === 'comma' || joints.at(-2) === 'comma' }
  }
}

/** Reads one clause as operands and their joints. A bracket belongs to what stands before it. */
export function readOperands(signs: readonly Sign[], reader: Reader): Operand[] {
  const operands: Operand[] = []
  let gap = new Gap()
  const push = (criterion: Criterion, from: number, to: number) => {
    const { before, after, starts, optional, list } = gap
    const isHeader = list === 'examples' && gap.beforeList <= 3 && (gap.jointsBeforeList === 0 || gap.commaEndsBeforeList)
    operands.push({
      criterion,
      from,
      to,
      ...gap.joint(),
      starts,
      optional,
      words: after || before,
      ...(list && { list, header: isHeader }),
    })
    gap = new Gap()
  }
  for (const sign of signs) {
    const neighbour = operands.at(-1)
    if (sign.kind === 'found' && neighbour && gap.isEmpty && isSkill(sign.criterion) && isSkill(neighbour.criterion)) {
      neighbour.criterion = compound(neighbour.criterion, sign, reader.statement)
      neighbour.to = sign.to
    } else if (sign.kind === 'found') push(sign.criterion, sign.from, sign.to)
    else if (sign.kind !== 'bracket') gap.add(sign, reader.statement)
    else {
      const or = sign.inside.find((inner) => inner.kind === 'or')
      const [first] = sign.inside
      if (or && or === first) gap.add(or, reader.statement)
      const previous = operands.at(-1)
      const attaches = previous && gap.joints.length === 0 && gap.before <= 3 && !gap.starts
      if (attaches) {
        const joined = joinBracket(previous.criterion, previous.to, sign, reader)
        if (joined) {
          previous.criterion = joined
          previous.to = sign.to
          gap = new Gap()
        }
      } else {
        const inside = groupNouns.has(wordAt(reader.statement, sign.from - 1)) ? reader.readList(sign.inside) : reader.read(sign.inside)
        if (inside) push(inside, sign.from, sign.to)
      }
    }
  }
  return operands
}

const isSkill = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'skill'

/** Two skills side by side are one thing in a list ("agentic analytics"); a general noun at its end adds none ("cloud architecture"). */
function compound(before: Criterion, { criterion, from, to }: Sign & { kind: 'found' }, statement: Stretch): Criterion {
  const isGeneral = to - from === 1 && generalNouns.has(wordAt(statement, from))
  return (!isGeneral && allOf([before, criterion])) || before
}

/** "frameworks (X, Y)" is one of X and Y; "storage (X, Y)" is all three. Undefined where the bracket holds nothing found. */
function joinBracket(before: Criterion, end: number, bracket: Sign & { kind: 'bracket' }, reader: Reader): Criterion | undefined {
  const isNoun = groupNouns.has(wordAt(reader.statement, bracket.from - 1))
  const givesExamples = bracket.inside[0]?.kind === 'any'
  if (!reader.isGroup(before) && !isNoun && !givesExamples) {
    const inside = reader.read(bracket.inside)
    return inside && allOf([before, inside])
  }
  const list = reader.readList(bracket.inside)
  return list && withHeader(before, list, { isModifier: isNoun && end < bracket.from, isOpen: givesExamples }, reader)
}

/** A kind of thing rather than a thing: an unknown phrase that ends in a group's noun ("search technologies"). */
function isKindOfThing(criterion: Criterion): boolean {
  if (!('kind' in criterion) || criterion.kind !== 'skill') return false
  return criterion.skill === null && groupNouns.has(criterion.label.slice(criterion.label.lastIndexOf(' ') + 1).toLowerCase())
}

/** Joins examples to what they are examples of: a group is one more way to have it, unless the list is closed; anything else is asked for too. */
export function withHeader(header: Criterion, list: Criterion, how: { isModifier: boolean; isOpen: boolean }, reader: Reader): Criterion {
  if (!('kind' in header) || (header.kind !== 'skill' && header.kind !== 'credential')) return allOf([header, list]) ?? list
  if (isKindOfThing(header)) return list
  if (reader.isGroup(header)) return (how.isOpen && anyOf([header, list])) || list
  return (!how.isModifier && allOf([header, list])) || list
}
