import { isCapitalised, type Stretch, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { isGroupNoun, isKindNoun, isPaperNoun } from './connectives.ts'
import type { Operand } from './operand.ts'
import type { Reader } from './reader.ts'
import type { Sign } from './signs.ts'
import { allOf, anyOf } from './simplify.ts'

type Bracket = Sign & { kind: 'bracket' }

const isFound = (sign: Sign) => sign.kind === 'found'
const isJoint = ({ kind }: Sign) => kind === 'comma' || kind === 'and' || kind === 'or' || kind === 'slash'

/** "Zed", "mZed" */
const isName = (statement: Stretch, at: number) => isCapitalised(statement, at) || /\p{Lu}/u.test(written(statement, at, at + 1))

/** Whether a bracket lists two things or more, the last of them not added by "and", as in "(Zed, Quill)", "(pulp and paper, mining)". */
const isList = ({ inside }: Bracket) => inside.filter(isFound).length > 1 && inside.findLast(isJoint)?.kind !== 'and'

/** "(Zed, Quill)": such a list of names. */
export function listsNames(bracket: Bracket, statement: Stretch): boolean {
  return isList(bracket) && bracket.inside.filter(isFound).every(({ from }) => isName(statement, from))
}

/**
 * "free or scripted design (Zed, Quill)": alternatives that share the noun before a bracket of names, with the names, which are of them all:
 * the operand that takes their place. Of a kind of thing they are more ways: "tide or pilotage software (Zed, Quill)". Undefined where none share it.
 */
export function joinShared(operands: Operand[], bracket: Bracket, reader: Reader): Operand | undefined {
  const from = sharedFrom(operands, bracket, reader.statement)
  const alternatives = from < 0 ? [] : operands.slice(from)
  const [first] = alternatives
  const either = anyOf(alternatives.map(({ criterion }) => criterion))
  const names = first && reader.readList(bracket.inside)
  const isKind = isKindNoun(reader.statement, bracket.from - 1) || isGroupNoun(reader.statement, bracket.from - 1)
  const criterion = either && names && (isKind ? anyOf : allOf)([either, names])
  if (!criterion) return undefined
  operands.splice(from)
  return { ...first, to: bracket.to, criterion }
}

/** Where the alternatives begin that share the noun before a bracket of names; -1 where none do. */
function sharedFrom(operands: readonly Operand[], bracket: Bracket, statement: Stretch): number {
  const noun = wordAt(statement, bracket.from - 1)
  const leavesNoun = (operand: Operand | undefined) =>
    operand !== undefined &&
    'label' in operand.criterion &&
    operand.criterion.label.toLowerCase().endsWith(` ${noun}`) &&
    wordAt(statement, operand.to - 1) !== noun
  let first = operands.length - 1
  while (operands[first]?.joint !== 'beside' && operands[first]?.joint !== 'and' && leavesNoun(operands[first - 1])) first--
  return first < operands.length - 1 && listsNames(bracket, statement) ? first : -1
}

const isEtc = wordsAt('etc …')
const isOneKind = wordsAt('any another other')

/** "(Zed, Quill, etc.)", "(Zed, Quill...)": what the bracket at token `close` lists is not all there is. Of a name they are its parts: "Office (Word, Outlook etc.)". */
function endsOpen(statement: Stretch, close: number): boolean {
  let at = close - 1
  while (wordAt(statement, at) === '.') at--
  return isEtc(statement, at) || at < close - 2
}

const isIndefinite = wordsAt('a an')
/** How far before its bracket the words of a kind may begin: "a legacy data warehouse (", "a route planning or fleet system (". */
const KIND_REACH = 7
/** Kinds whose examples have no names of their own: "a regulated industry (pharma, food)". */
const isBranch = wordsAt('industry sector field trade discipline instrument setting environment')

/**
 * Whether what a bracket lists is examples of one kind of thing, of which one suffices: "a till system (Zed, Quill)", "another regulated
 * trade (PCI, SOX)", "somewhere busy (a bank, an airport)".
 */
export function namesOne(bracket: Bracket, statement: Stretch): boolean {
  const { inside, from, to } = bracket
  const found = inside.filter(isFound)
  if (!isList(bracket)) return false
  if (found.filter((sign) => isIndefinite(statement, sign.from - 1)).length > 1) return true
  const [first] = found
  if (first && endsOpen(statement, to - 1) && isCapitalised(statement, first.from) && !isCapitalised(statement, from - 1)) return true
  const branch = isBranch(statement, from - 1)
  if (!branch && !listsNames(bracket, statement)) return false
  let tellsKind = branch || isKindNoun(statement, from - 1) || isPaperNoun(statement, from - 1)
  for (let at = from; at < to; at++) if (isEtc(statement, at)) tellsKind = true
  for (let at = from - 1; at >= from - KIND_REACH; at--) {
    if (isOneKind(statement, at) || (tellsKind && isIndefinite(statement, at))) return true
    if (!/^(?:[\p{L}-]+|\/)$/u.test(wordAt(statement, at)) || /^(?:of|in|with|for|and)$/.test(wordAt(statement, at))) return false
  }
  return false
}
