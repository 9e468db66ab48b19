import type { Tokens } from '../lexicon/tokenize.ts'
import type { Block } from '../model/block.ts'
import type { Statement } from '../model/statement.ts'
import type { RoleModel } from './roles/model.ts'
import { assignRoles } from './roles.ts'
import { type BorderModel, kindsOf } from './segment/border-model.ts'
import { segment } from './segment.ts'

/** What was learned of units: where they begin, and what they do. */
export interface UnitModels {
  borders: BorderModel
  roles: RoleModel
}

/** A text's statements: its units, each with its role. */
export function readStatements(text: string, tokens: Tokens, blocks: readonly Block[], { borders, roles }: UnitModels): Statement[] {
  return assignRoles(
    tokens,
    segment(text, tokens, blocks, (row) => kindsOf(row, borders)),
    roles,
  )
}
