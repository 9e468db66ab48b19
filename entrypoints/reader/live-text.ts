import { readText } from '../../lib/extract/read-text.ts'
import { createTextMap } from '../../lib/extract/text-map.ts'
import type { LiveText } from '../../lib/highlight/anchor.ts'

/** All text the page shows now, and the way from it to the page's nodes. */
export function readLiveText(document: Document): LiveText {
  const { text, segments } = readText([document.body])
  return { text, range: createTextMap(segments).range }
}
