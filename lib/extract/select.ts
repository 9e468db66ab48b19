/** The words of the first element that a selector finds and that has any, on one line. */
export function firstWords(document: ParentNode, ...selectors: string[]): string | undefined {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const said = innerWords(element)
      if (said) return said
    }
  }
  return undefined
}

/** An element's words on one line; a `<meta>`'s content. */
export function innerWords(element: Element): string {
  const raw = element.tagName === 'META' ? element.getAttribute('content') : element.textContent
  return (raw ?? '')
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
