import file from '../../assets/tagger/skills.bin?inline'
import { readModel, type TaggerModel } from '../../lib/analyze/tagger/model.ts'
import { bytesOf } from './inlined.ts'

let read: TaggerModel | undefined

/** The tagger that ships, read when first needed and kept while the worker lives. */
export function tagger(): TaggerModel {
  if (!read) {
    const model = readModel(bytesOf(file))
    if (!model.ok) throw new Error(`The tagger cannot be read: ${model.reason}`)
    read = model.value
  }
  return read
}
