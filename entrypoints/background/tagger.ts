import file from '../../assets/tagger/skills.bin?inline'
import { readModel, type TaggerModel } from '../../lib/analyze/tagger/model.ts'

let read: TaggerModel | undefined

/**
 * The tagger that ships, read when first needed and kept while the worker lives. Its bytes stand in the worker's own code, because the
 * extension may not fetch anything, not even a file of its own.
 */
export function tagger(): TaggerModel {
  if (!read) {
    const model = readModel(bytesOf(atob(file.slice(file.indexOf(',') + 1))))
    if (!model.ok) throw new Error(`The tagger cannot be read: ${model.reason}`)
    read = model.value
  }
  return read
}

/** A loop: `Uint8Array.from` with a function takes the better part of a second for this many bytes, on every start of the worker. */
function bytesOf(units: string): Uint8Array {
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
