import type { Provenance } from '../model/posting.ts'
import type { PageText } from './read-text.ts'
import { readText } from './read-text.ts'
import { readMainText } from './readability.ts'

/** Where the posting's text stands in the live page. */
export interface Root {
  elements: Element[]
  from: Provenance
}

/** The smallest element that holds most of what Readability takes for the page's main content. */
export function findMainRoot(document: Document): Root | undefined {
  const texts = readMainText(document)
  const element = texts && smallestAround(texts)
  return element ? { elements: [element], from: 'readability' } : undefined
}

/** The deepest element around at least 95 % of the characters of the given nodes. */
export function smallestAround(texts: readonly Text[]): Element | undefined {
  const total = texts.reduce((sum, node) => sum + node.data.trim().length, 0)
  if (total === 0) return undefined
  const inside = new Map<Element, number>()
  for (const node of texts) {
    const length = node.data.trim().length
    for (let element = node.parentElement; element; element = element.parentElement)
      inside.set(element, (inside.get(element) ?? 0) + length)
  }
  let best: Element | undefined
  for (const [element, length] of inside) {
    if (length >= total * 0.95 && (!best || best.contains(element))) best = element
  }
  return best
}

export const letters = (text: string) => text.toLowerCase().replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')

/** How much of `wanted`'s lines stand in `shown`, from 0 to 1, and the first and last block of `shown` that hold one. */
export function overlap(wanted: PageText, shown: PageText): { share: number; first: number; last: number } {
  const whole = letters(shown.text)
  let found = 0
  let total = 0
  let first = whole.length
  let last = 0
  for (const { start, end } of wanted.blocks) {
    const line = letters(wanted.text.slice(start, end))
    total += line.length
    const at = line.length > 0 ? whole.indexOf(line) : -1
    if (at < 0) continue
    found += line.length
    first = Math.min(first, at)
    last = Math.max(last, at + line.length)
  }
  return { share: total === 0 ? 0 : found / total, first, last }
}

export function readRoot(root: Root): PageText {
  return readText(root.elements)
}
