import { repairTokens } from '../../lib/analyze/repair.ts'
import { kindsOf } from '../../lib/analyze/segment/border-model.ts'
import type { BorderJudge } from '../../lib/analyze/segment/cut-row.ts'
import { segment } from '../../lib/analyze/segment.ts'
import { readStatements } from '../../lib/analyze/statements.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Block } from '../../lib/model/block.ts'
import type { Role, Statement } from '../../lib/model/statement.ts'

const units = loadUnits()

/** Where units begin in a row, as learned. */
export const judgeBorders: BorderJudge = (row) => kindsOf(row, units.borders)

/** A text's units as short lines a test can compare: "heading Requirements". */
export function unitsOf(text: string, blocks: readonly Block[] = []): string[] {
  const tokens = repairTokens(text, tokenize(text), () => false)
  return segment(text, tokens, blocks, judgeBorders).map((unit) => `${unit.kind} ${text.slice(unit.start, unit.end)}`)
}

/** A text's statements with their words. */
export function statementsOf(text: string): (Statement & { words: string })[] {
  const tokens = tokenize(text)
  return readStatements(text, tokens, [], units).map((statement) => ({ ...statement, words: text.slice(statement.start, statement.end) }))
}

/** The role of the last statement of a text. */
export function lastRole(text: string): Role | undefined {
  return statementsOf(text).at(-1)?.role
}
