import { Readability } from '@mozilla/readability'

/** Readability and cloning work by recursion, and take seconds on large lists; such pages are read without them. */
const deepest = 400
const mostElements = 9_000

/**
 * The text nodes of the live page that Readability keeps as its main content. Readability works on a clone, walked in step with the
 * original beforehand, so the page is not changed. Undefined where it finds no article or the page is beyond its reach.
 */
export function readMainText(document: Document): Text[] | undefined {
  if (!document.body || !isWithinReach(document)) return undefined
  const clone = document.cloneNode(true) as Document
  const origin = new WeakMap<Node, Text>()
  const walkers = [document, clone].map((each) => each.createTreeWalker(each, 4))
  const [live, copy] = walkers
  if (!live || !copy) return undefined
  while (live.nextNode() && copy.nextNode()) origin.set(copy.currentNode, live.currentNode as Text)
  const article = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: 1 }).parse()
  if (!article?.content) return undefined
  const kept: Text[] = []
  const walker = clone.createTreeWalker(article.content, 4)
  while (walker.nextNode()) {
    const node = origin.get(walker.currentNode)
    if (node) kept.push(node)
  }
  return kept
}

/** Whether recursion over the page is safe: counted without recursion. */
function isWithinReach(document: Document): boolean {
  let elements = 0
  let depth = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (++elements > mostElements || depth > deepest) return false
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return true
}
