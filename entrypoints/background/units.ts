import borders from '../../assets/units/borders.bin?inline'
import roles from '../../assets/units/roles.bin?inline'
import { readRoleModel } from '../../lib/analyze/roles/model.ts'
import { readBorderModel } from '../../lib/analyze/segment/border-model.ts'
import type { UnitModels } from '../../lib/analyze/statements.ts'
import type { Result } from '../../lib/model/result.ts'
import { bytesOf } from './inlined.ts'

let read: UnitModels | undefined

/** What was learned of units, read when first needed and kept while the worker lives. */
export function units(): UnitModels {
  read ??= { borders: open(borders, readBorderModel), roles: open(roles, readRoleModel) }
  return read
}

function open<Model>(file: string, readModel: (bytes: Uint8Array) => Result<Model, string>): Model {
  const model = readModel(bytesOf(file))
  if (!model.ok) throw new Error(`What was learned of units cannot be read: ${model.reason}`)
  return model.value
}
