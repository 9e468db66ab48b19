import { extract, type LiveReading } from '../../lib/extract/extract.ts'
import { readSelection } from '../../lib/extract/read-selection.ts'
import type { TextMap } from '../../lib/extract/text-map.ts'
import type { Scope } from '../../lib/model/messages.ts'
import type { RefusalReason } from '../../lib/model/reading.ts'
import { fail, type Result } from '../../lib/model/result.ts'
import { nextChange } from './next-change.ts'

/** How long a page may take to show its text after the button was pressed, in ms, and how long it must be still to count as done. */
const PATIENCE = 3000
const STILL = 400

/** What the reader read last, and at which address. */
export interface LastReading {
  url: string
  text: string
  /** The way from the text to the page's nodes. */
  map: TextMap
}

/**
 * Reads the page, giving one that is still being drawn the time to show its text. After a move within the page, text that still stands from
 * before is not taken for the new posting until the page has had its time.
 */
export async function read(scope: Scope, last: LastReading | undefined): Promise<Result<LiveReading, RefusalReason>> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const result = readOnce(scope)
    const moved = last !== undefined && last.url !== location.href
    const asBefore = result.ok && moved && result.value.posting.text === last.text
    // A search shows its list before the posting that it opened beside it.
    const early = !result.ok && (result.reason === 'empty' || result.reason === 'not-a-posting' || result.reason === 'several-postings')
    if (scope === 'selection' || !(asBefore || early)) return result
    const left = end - Date.now()
    const changed = left > 0 && (await nextChange(document, Math.min(left, moved ? left : STILL)))
    if (!changed) return result
    if (Date.now() >= end) return early && result.reason === 'empty' ? fail('still-loading') : result
  }
}

function readOnce(scope: Scope): Result<LiveReading, RefusalReason> {
  const today = new Date().toISOString().slice(0, 10)
  return scope === 'selection' ? readSelection(document) : extract(document, { url: location.href, today })
}
