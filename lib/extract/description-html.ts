import DOMPurify from 'dompurify'
import type { TextMap } from './text-map.ts'

/** Enough to read a kept posting well: text with its structure and links, nothing that loads, runs or is styled. */
const kept = {
  ALLOWED_TAGS:
    'h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd strong b em i u s sub sup blockquote pre code table thead tbody tr th td caption a div section'.split(
      ' ',
    ),
  ALLOWED_ATTR: ['href', 'colspan', 'rowspan'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
}
const longest = 500_000

/**
 * The posting's part of the page as HTML, sanitised. In a module of its own so that the sanitiser is loaded only where a posting is saved.
 * Undefined when the text is not on the page any more, or the part is beyond keeping.
 */
export function readDescriptionHtml(map: TextMap, textLength: number, window: Window & typeof globalThis): string | undefined {
  const range = textLength > 0 ? map.range({ start: 0, end: textLength }) : undefined
  if (!range) return undefined
  const holder = range.startContainer.ownerDocument?.implementation.createHTMLDocument('').createElement('div')
  if (!holder) return undefined
  holder.append(range.cloneContents())
  const dirty = new window.XMLSerializer().serializeToString(holder)
  if (dirty.length > longest) return undefined
  return DOMPurify(window).sanitize(dirty, kept).trim() || undefined
}
