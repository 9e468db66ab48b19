import type { Posting } from '../../model/posting.ts'
import type { Role } from '../../model/statement.ts'
import { type Stretch, touches, wordAt, written } from '../stretch.ts'
import { isFigures } from '../words/letters.ts'
import { oneLine } from '../words/one-line.ts'
import { isColumnLabel } from './inner-labels.ts'

/** A statement as facts are read from it: its role, and the label that stands before its value ("Location: Leeds"). */
export interface Line extends Stretch {
  role: Role
  /** How many statements come before it. */
  place: number
  /** The label in small letters, its own or the heading line right above; undefined without one. */
  label: string | undefined
  /** First token of what the label names; `from` without a label. */
  valueFrom: number
  /** First token that is no mark of a list or of emphasis. */
  first: number
}

/** A fact that one statement states for a field of the posting; the highest trust wins, then the first. */
export type Claim = { [Field in keyof Posting]-?: { field: Field; value: NonNullable<Posting[Field]>; trust: number } }[keyof Posting]

/** Reads one kind of fact; asked only about statements that hold a trigger word (lower-cased), or about all if it names none. */
export interface FactReader {
  triggers?: readonly string[]
  read(line: Line, calendar: Calendar): readonly Claim[]
}

/** What days are read by. */
export interface Calendar {
  /** The posting's date, ISO 8601, where known: days told without a year are counted from it. */
  posted?: string
  /** Whether people where the job is write the day before the month; asked only about days that could be read both ways. */
  isDayFirst: () => boolean
}

/** What a reader says of a statement that does not state its fact. */
export const nothing: readonly Claim[] = []

/** Marks of lists and of emphasis around a label. */
const labelMarks = '*#•·>_-'
const LONGEST_LABEL = 5
const TAB = 9

/** The label a line begins with, in small letters, and the first token of its value. */
export function ownLabel(stretch: Stretch): { label: string; valueFrom: number } | undefined {
  const from = afterSigns(stretch, stretch.from, labelMarks)
  for (let at = from + 1; at <= from + LONGEST_LABEL && at < stretch.to; at++) {
    const sign = stretch.tokens.lower[at]
    if (sign === '|') return undefined
    if (isTab(stretch, at) && isColumnLabel(stretch, from, at)) return { label: labelWords(stretch, from, at), valueFrom: at }
    if (sign !== ':' && sign !== '*') continue
    if (
      isFigures(stretch, at - 1) &&
      /^\d/.test(wordAt(stretch, at - 1)) &&
      /^\d/.test(wordAt(stretch, at + 1)) &&
      touches(stretch, at + 1)
    )
      continue
    let end = at
    while (wordAt(stretch, end) === '*') end++
    if (wordAt(stretch, end) !== ':') continue
    return { label: labelWords(stretch, from, at), valueFrom: afterSigns(stretch, end + 1, labelMarks) }
  }
  return undefined
}

/** Whether a tab stands before token `at`, as between the columns of a table. */
function isTab({ text, tokens }: Stretch, at: number): boolean {
  return text.charCodeAt(tokens.end[at - 1] ?? 0) === TAB
}

/** A whole short line as a label: "Job Location". */
export function wholeLabel(stretch: Stretch): string | undefined {
  const from = afterSigns(stretch, stretch.from, labelMarks)
  let { to } = stretch
  while (to > from && isOneOf(wordAt(stretch, to - 1), '*:#.')) to--
  return to > from && to - from <= LONGEST_LABEL ? labelWords(stretch, from, to) : undefined
}

function labelWords(stretch: Stretch, from: number, to: number): string {
  return oneLine(written(stretch, from, to).toLowerCase())
}

/** The first token from `at` on that is none of these signs. */
export function afterSigns(stretch: Stretch, at: number, signs: string): number {
  let next = at
  while (isOneOf(wordAt(stretch, next), signs)) next++
  return next
}

/** Whether a word is one of these signs. */
export function isOneOf(word: string, signs: string): boolean {
  return word.length === 1 && signs.includes(word)
}
