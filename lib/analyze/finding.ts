import type { LeafCriterion } from '../model/requirement.ts'
import type { Statement } from '../model/statement.ts'
import type { Stretch } from './stretch.ts'

/** What a recognizer found in a statement: a criterion, and the tokens that say it (`from` included, `to` excluded). */
export interface Finding {
  /** The recognizer's id. */
  by: string
  from: number
  to: number
  criterion: LeafCriterion
  /** The tokens that say what years of experience were spent in. */
  about?: { from: number; to: number }
  /** Years of a part of those told before: "8 years, 2 of them in sales". */
  isPart?: true
}

/** Finds one kind of fact in a statement. It is asked only about statements that hold one of its trigger words (lower-cased). */
export interface Recognizer {
  id: string
  triggers: readonly string[]
  find(statement: Stretch): Finding[]
}

/** Hears what each step made of a statement; for debugging. */
export type Trace = (step: { stage: string; statement: Statement; findings: readonly Finding[] }) => void
