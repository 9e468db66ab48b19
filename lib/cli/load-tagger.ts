import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readModel, type TaggerModel } from '../analyze/tagger/model.ts'

const FILE = join(import.meta.dirname, '../../assets/tagger/skills.bin')

/** The tagger that ships with the extension. */
export function loadTagger(): TaggerModel {
  const model = readModel(readFileSync(FILE))
  if (!model.ok) throw new Error(`assets/tagger/skills.bin: ${model.reason}; train it anew with: npx node scripts/train/tagger.ts`)
  return model.value
}
