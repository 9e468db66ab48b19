import file from '../../assets/tagger/skills.bin?inline'
import { readModel, type TaggerModel } from '../../lib/analyze/tagger/model.ts'

let read: TaggerModel | undefined

/**
 * The tagger that ships, read when first needed and kept while the worker lives. Its bytes stand in the worker's own code, because the
 * extension may not fetch anything, not even a file of its own.
 */
export function tagger(): TaggerModel {
  if (!read) {
    const model = readModel(Uint8Array.from(atob(file.slice(file.indexOf(',') + 1)), (unit) => unit.charCodeAt(0)))
    if (!model.ok) throw new Error(`The tagger cannot be read: ${model.reason}`)
    read = model.value
  }
  return read
}
