import DOMPurify from 'dompurify'
import { keptHtml, longestKeptHtml } from '../../lib/model/kept-html.ts'

/** The stretch of the page that a posting's text was read from, as sanitised HTML, so that it reads well when the page is gone; the page is not touched. */
export function keepHtml(range: Range | undefined): string | undefined {
  if (!range) return undefined
  const place = document.implementation.createHTMLDocument('').createElement('div')
  place.append(range.cloneContents())
  const html = DOMPurify.sanitize(place, keptHtml)
  return html.trim() === '' || html.length > longestKeptHtml ? undefined : html
}
