import type { Criterion } from '../../model/requirement.ts'
import { isDoneTo } from '../alternatives/words.ts'
import { isCapitalised, isUpperCase, type Stretch, wordAt } from '../stretch.ts'
import { joinBracket, readBracket } from './brackets.ts'
import { isGeneralNoun } from './connectives.ts'
import { joinShared } from './examples.ts'
import { Gap } from './gap.ts'
import type { Operand } from './operand.ts'
import type { Reader } from './reader.ts'
import type { Sign } from './signs.ts'
import { allOf } from './simplify.ts'

/** So many words between a thing and a comma part it from the list that follows. */
const APART = 3

const asksForYears = (criterion: Criterion | undefined) =>
  criterion !== undefined && 'minYears' in criterion && criterion.minYears !== undefined

/** Reads one clause as operands and their joints. A bracket belongs to what stands before it. */
export function readOperands(signs: readonly Sign[], reader: Reader): Operand[] {
  const operands: Operand[] = []
  let gap = new Gap()
  const push = (criterion: Criterion, from: number, to: number, isBracket = false) => {
    const { before, after, starts, leads, closesOr, optional, list } = gap
    const opened = isBracket ? undefined : list
    const { joint, comma } = gap.joint(asksForYears(criterion) && asksForYears(operands.at(-1)?.criterion))
    const asksBoth = joint === 'slash' && isLanguage(criterion) && saysBilingual(reader.statement, operands.at(-1)?.from ?? from, to)
    operands.push({
      criterion,
      from,
      to,
      joint: asksBoth || (joint === 'or' && joinsDoings(reader.statement, operands.at(-1), from)) ? 'and' : joint,
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
  const lost = lostCommas(signs, reader.statement)
  for (const sign of signs) {
    const previous = operands.at(-1)
    if (lost.has(sign)) gap.add({ kind: 'comma', from: sign.from, to: sign.from }, reader.statement)
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
      wordAt(reader.statement, sign.from) !== 'without' &&
      !isDoneTo(reader.statement, previous.from) &&
      !goesOnList(operands, sign, reader.statement)
    ) {
      previous.criterion = compound(previous, sign, reader)
      previous.to = sign.to
    } else if (sign.kind === 'found') push(sign.criterion, sign.from, sign.to)
    else if (sign.kind !== 'bracket') gap.add(sign, reader.statement)
    else {
      const opening = sign.inside[0]
      if (opening?.kind === 'or' || opening?.kind === 'combination') gap.add({ ...opening, kind: 'or' }, reader.statement)
      if (previous && gap.isEmpty && saysAgain(operands.at(-2), previous)) operands.pop()
      const shared = joinShared(operands, sign, reader)
      if (shared) {
        operands.push(shared)
        gap = new Gap()
        continue
      }
      const before = operands.at(-1)
      const belongs = before && gap.joints.length === 0 && gap.before <= 3 && !gap.starts
      const joined = belongs
        ? joinBracket(before, sign, reader)
        : readBracket(sign, reader, gap.list === 'examples' || gap.list === 'choice')
      if (!joined) continue
      if (belongs) {
        before.criterion = joined
        before.to = sign.to
        gap = new Gap()
      } else push(joined, sign.from, sign.to, true)
    }
  }
  return operands
}

/** "VRF/VRV (": two words for one thing, so that what follows is of both. */
function saysAgain(one: Operand | undefined, { criterion: other, joint }: Operand): boolean {
  if (joint !== 'slash' || !one || !('skill' in one.criterion) || !('skill' in other)) return false
  return one.criterion.skill !== null && one.criterion.skill === other.skill
}

const isLanguage = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'language'

/** "bilingual English/Spanish" asks for both. */
function saysBilingual(statement: Stretch, from: number, to: number): boolean {
  const before = /^(?:in|\(|:)$/.test(wordAt(statement, from - 1)) ? from - 2 : from - 1
  return [before, from, to].some((at) => wordAt(statement, at) === 'bilingual')
}

/** "<designing> or extending <bridges>": the word joins what is done, not the things. */
function joinsDoings(statement: Stretch, before: Operand | undefined, from: number): boolean {
  if (!before || !/..ing$/.test(wordAt(statement, before.to - 1))) return false
  let at = before.to
  while (/^(?:and|or|\/)$/.test(wordAt(statement, at))) at++
  return at > before.to && at < from && /..ing$/.test(wordAt(statement, at))
}

const isSkill = (criterion: Criterion) => 'kind' in criterion && criterion.kind === 'skill'

/** So many names side by side are no longer one thing with its maker or kind. */
const MANY_NAMES = 3

/** "Quill Ferry Moss or Zed": of many names of the lexicon side by side, all but the first of them, which lost the commas before them. */
function lostCommas(signs: readonly Sign[], statement: Stretch): ReadonlySet<Sign> {
  const lost = new Set<Sign>()
  let run: Sign[] = []
  for (const sign of signs) {
    const isNamed = sign.kind === 'found' && isKnown(sign.criterion) && isCapitalised(statement, sign.from)
    run = isNamed ? (run.at(-1)?.to === sign.from ? [...run, sign] : [sign]) : []
    if (run.length >= MANY_NAMES) for (const name of run.slice(1)) lost.add(name)
  }
  return lost
}

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

/** Two skills side by side are one thing in a list ("agentic analytics"); a general noun at its end adds none ("cloud architecture"), nor does a kind that is said of all alternatives ("Zed or Quill ERP"). */
function compound({ criterion: before, joint }: Operand, { criterion, from, to }: Sign & { kind: 'found' }, reader: Reader): Criterion {
  const isGeneral =
    (to - from === 1 && isGeneralNoun(reader.statement, from)) ||
    (joint === 'or' && isUpperCase(reader.statement, from) && reader.isGroup(criterion))
  return (!isGeneral && allOf([before, criterion])) || before
}
