import { assignRoles } from '../../lib/analyze/roles.ts'
import { type Segment, segment } from '../../lib/analyze/segment.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Block } from '../../lib/model/block.ts'
import type { Role, Statement } from '../../lib/model/statement.ts'

/** A text's units as short lines a test can compare: "heading Requirements". */
export function unitsOf(text: string, blocks: readonly Block[] = []): string[] {
  return segment(text, tokenize(text), blocks).map((unit) => `${unit.kind} ${text.slice(unit.start, unit.end)}`)
}

/** A text's statements with their words. */
export function statementsOf(text: string): (Statement & { words: string })[] {
  const tokens = tokenize(text)
  const segments: Segment[] = segment(text, tokens, [])
  return assignRoles(text, tokens, segments).map((statement) => ({ ...statement, words: text.slice(statement.start, statement.end) }))
}

/** The role of the last statement of a text. */
export function lastRole(text: string): Role | undefined {
  return statementsOf(text).at(-1)?.role
}
