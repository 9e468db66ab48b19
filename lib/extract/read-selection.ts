import { fail, type Result, succeed } from '../model/result.ts'
import { readAddress } from './address.ts'
import type { LiveReading } from './extract.ts'
import { toBlocks } from './page-text.ts'
import { readRange } from './read-text.ts'
import { createTextMap } from './text-map.ts'

/** Reads the text that the person has selected, whatever the page is. `empty`: nothing is selected. */
export function readSelection(document: Document): Result<LiveReading, 'empty'> {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
  const read = range && readRange(range)
  if (!read || read.text === '') return fail('empty')
  const url = readAddress(document)?.href
  const posting = {
    ...(url === undefined ? {} : { url }),
    site: 'text',
    jobLocation: [],
    employmentType: [],
    baseSalary: [],
    placeholders: [],
    text: read.text,
    provenance: { text: 'text' as const },
  }
  return succeed({ posting, blocks: toBlocks(read.lines), map: createTextMap(read.segments) })
}
