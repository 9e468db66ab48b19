import { JSDOM, VirtualConsole } from 'jsdom'
import { extract } from '../extract/extract.ts'
import type { Reading, RefusalReason } from '../model/reading.ts'
import { fail, type Result, succeed } from '../model/result.ts'

/** Reads a saved page as the extension reads a live one. Its scripts do not run and nothing is fetched. */
export function readPage(html: string, url: string | undefined): Result<Reading, RefusalReason> {
  const address = url !== undefined && URL.canParse(url) ? url : undefined
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(address !== undefined && { url: address }) })
  try {
    const found = extract(page.window.document, address === undefined ? {} : { url: address })
    if (!found.ok) return fail(found.reason, found.detail)
    const { map: _, ...reading } = found.value
    return succeed(reading)
  } finally {
    page.window.close()
  }
}
