import type { StructuredNode } from './json-ld.ts'

const deepest = 6

/** The `JobPosting` that the page marks up by microdata (schema.org `itemprop`), in the shape of its JSON-LD. */
export function readMicrodata(document: Document): { node: StructuredNode; description: Element | undefined }[] {
  return [...document.querySelectorAll('[itemtype$="/JobPosting" i]')].slice(0, 500).map((scope) => ({
    node: readScope(scope, 0),
    description: [...scope.querySelectorAll('[itemprop~="description"]')].find((element) => isOwn(element, scope)),
  }))
}

function isOwn(element: Element, scope: Element): boolean {
  return element.parentElement?.closest('[itemscope]') === scope
}

function readScope(scope: Element, depth: number): StructuredNode {
  const node: Record<string, unknown> = { '@type': scope.getAttribute('itemtype')?.split('/').at(-1) ?? '' }
  if (depth > deepest) return node
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (!isOwn(element, scope)) continue
    const value = element.hasAttribute('itemscope') ? readScope(element, depth + 1) : readValue(element)
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      // The description is read where it stands, as any text of the page.
      if (name === '' || name === 'description') continue
      node[name] = name in node ? [node[name], value].flat() : value
    }
  }
  return node
}

function readValue(element: Element): string {
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime')
  return (attribute ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
