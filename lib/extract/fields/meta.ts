/** What the document's `<meta>` elements say, by property or name in lower case; the first that has any content counts. */
export type Meta = ReadonlyMap<string, string>

/** Reads every `<meta>` of the document once: asking for each by a selector of its own means searching the whole page each time. */
export function readMeta(document: Document): Meta {
  const found = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim()
    if (!content) continue
    for (const attribute of ['property', 'name']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

/** The content of the first of the named elements that there is. */
export function firstMeta(meta: Meta, ...names: string[]): string | undefined {
  return names.map((name) => meta.get(name.toLowerCase())).find((content) => content !== undefined)
}
