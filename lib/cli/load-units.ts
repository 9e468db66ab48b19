import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRoleModel } from '../analyze/roles/model.ts'
import { readBorderModel } from '../analyze/segment/border-model.ts'
import type { UnitModels } from '../analyze/statements.ts'
import type { Result } from '../model/result.ts'

const FOLDER = join(import.meta.dirname, '../../assets/units')

/** What was learned of units, as it ships with the extension. */
export function loadUnits(): UnitModels {
  return { borders: load('borders.bin', readBorderModel), roles: load('roles.bin', readRoleModel) }
}

function load<Model>(file: string, read: (bytes: Uint8Array) => Result<Model, string>): Model {
  const model = read(readFileSync(join(FOLDER, file)))
  if (!model.ok) throw new Error(`assets/units/${file}: ${model.reason}; train it anew with: npx node scripts/train/units.ts`)
  return model.value
}
