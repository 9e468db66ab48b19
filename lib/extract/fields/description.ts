const tag = /<\/?[a-z][^<>]*>/i
const escapedTag = /&(?:amp;)*lt;\/?[a-z]/i
const longestDescription = 500_000

/**
 * Parses a structured description, which pages write as HTML, as HTML escaped once or twice, or as plain text with line feeds. The result
 * stands in a document of its own: nothing in it is loaded or run. Undefined where no parser is at hand or the text is empty.
 */
export function parseDescription(description: unknown, document: Document): Element | undefined {
  if (typeof description !== 'string' || description.trim() === '' || description.length > longestDescription) return undefined
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser
  if (!Parser) return undefined
  const parse = (html: string) => new Parser().parseFromString(html, 'text/html')
  let html = description
  for (let level = 0; level < 3 && !tag.test(html) && escapedTag.test(html); level++) html = parse(html).body.textContent ?? ''
  const { body } = parse(html)
  // Plain text keeps its lines; in HTML a line feed is only a space.
  if (!tag.test(html)) body.setAttribute('style', 'white-space: pre-line')
  return body
}
