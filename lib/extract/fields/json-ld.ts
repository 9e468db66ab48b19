/** A JSON-LD or microdata node: untrusted, so every value is looked at before use. */
export type StructuredNode = { readonly [key: string]: unknown }

const longestScript = 2_000_000
const deepest = 12

/** Every `JobPosting` that the document's JSON-LD states: alone, in arrays, in `@graph` or as an entity of a page. */
export function readJsonLd(document: Document): StructuredNode[] {
  const found: StructuredNode[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? ''
    if (source.length <= longestScript && source.includes('JobPosting')) collect(parseLeniently(source), found, 0)
  }
  return found
}

export function isNode(value: unknown): value is StructuredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a node is of the type, however it is written: "JobPosting", "schema:JobPosting", "http://schema.org/JobPosting", in a list. */
export function isOfType(node: StructuredNode, type: string): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && name.split(/[/:#]/).at(-1) === type)
}

function collect(value: unknown, found: StructuredNode[], depth: number) {
  if (depth > deepest || found.length >= 500) return
  if (Array.isArray(value)) for (const entry of value) collect(entry, found, depth + 1)
  else if (isNode(value)) {
    if (isOfType(value, 'JobPosting')) found.push(value)
    else for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, found, depth + 1)
  }
}

/** Parses JSON as pages write it; what cannot be repaired without guessing is undefined. */
export function parseLeniently(source: string): unknown {
  for (const repair of [(text: string) => text, unwrap, escapeControls, dropTrailingCommas]) {
    source = repair(source)
    try {
      return JSON.parse(source)
    } catch {
      // The next repair may help.
    }
  }
  return undefined
}

/** Comment and CDATA wrappers, and a statement's semicolon. */
function unwrap(source: string): string {
  return source
    .trim()
    .replace(/^(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?$/, '')
    .replace(/^<!--/, '')
    .replace(/-->$/, '')
    .replace(/;$/, '')
    .trim()
}

/** Raw line feeds and tabs inside strings, and backslashes that escape nothing. */
function escapeControls(source: string): string {
  let inString = false
  let repaired = ''
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (!inString) {
      inString = character === '"'
      repaired += character
    } else if (character === '\\') {
      const next = source.charAt(at + 1)
      repaired += '"\\/bfnrtu'.includes(next) && next !== '' ? character + next : '\\\\'
      if ('"\\/bfnrtu'.includes(next)) at++
    } else if (character < ' ') repaired += character === '\n' ? '\\n' : character === '\t' ? '\\t' : character === '\r' ? '' : ' '
    else {
      inString = character !== '"'
      repaired += character
    }
  }
  return repaired
}

function dropTrailingCommas(source: string): string {
  return source.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, string: string | undefined) => string ?? '')
}
