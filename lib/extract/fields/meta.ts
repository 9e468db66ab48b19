/** The content of the first of the named `<meta>` elements that has any. */
export function readMeta(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const quoted = CSS_ESCAPE(name)
    const content = document
      .querySelector(`meta[property="${quoted}" i], meta[name="${quoted}" i]`)
      ?.getAttribute('content')
      ?.replace(/\s+/g, ' ')
      .trim()
    if (content) return content
  }
  return undefined
}

const CSS_ESCAPE = (name: string) => name.replace(/["\\]/g, '\\$&')
