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
function isOfType(node: StructuredNode, type: string): boolean {
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
  let text = source
  for (const repair of [(same: string) => same, unwrap, repairStrings]) {
    text = repair(text)
    try {
      return JSON.parse(text)
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

const escapes = '"\\/bfnrtu'

/** Raw line feeds and tabs inside strings, backslashes that escape nothing, commas before a closing bracket. */
function repairStrings(source: string): string {
  let inString = false
  const repaired: string[] = []
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (!inString) {
      if (character === ',' && /^\s{0,200}[}\]]/.test(source.slice(at + 1, at + 202))) continue
      inString = character === '"'
      repaired.push(character)
    } else if (character === '\\') {
      const next = source.charAt(at + 1)
      if (next !== '' && escapes.includes(next)) {
        repaired.push(character, next)
        at++
      } else repaired.push('\\\\')
    } else if (character < ' ') repaired.push(character === '\n' ? '\\n' : character === '\t' ? '\\t' : ' ')
    else {
      inString = character !== '"'
      repaired.push(character)
    }
  }
  return repaired.join('')
}
