import type { Reading } from '../model/reading.ts'
import { fail, type Result, succeed } from '../model/result.ts'

/** Takes plain text as a posting: its line endings are normalised and nothing else, so that spans fit the file. */
export function readText(source: string): Result<Reading, 'empty'> {
  const text = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (text.trim() === '') return fail('empty')
  return succeed({
    posting: { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {} },
    blocks: [],
  })
}
