import type { Span } from '../model/span.ts'

/** `length` characters of the text from `start` are the characters of `node` from `at`, one for one (white space may differ in kind). */
export interface Segment {
  start: number
  length: number
  node: Text
  at: number
}

/** The way between a text and the nodes it was read from. Nodes that have left the page give undefined: not finding is a normal result. */
export interface TextMap {
  /** The part of the live page that shows the span; undefined when it, or its ends' nodes, are not on the page. */
  range(span: Span): Range | undefined
  /** The text offset of a position in a text node, or of the first text inside or after another node; undefined outside the text. */
  offset(node: Node, nodeOffset: number): number | undefined
}

/** Index of the last segment that begins at `offset` or before; -1 before all. */
export function segmentBefore(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the first segment that ends after `offset`. */
function segmentAfter(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (segment && segment.start + segment.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const stands = (segment: Segment) => segment.node.isConnected && segment.at + segment.length <= segment.node.data.length

/** Builds the map from segments in text order. */
export function createTextMap(segments: readonly Segment[]): TextMap {
  const byNode = new Map<Node, Segment[]>()
  for (const segment of segments) {
    const known = byNode.get(segment.node)
    if (known) known.push(segment)
    else byNode.set(segment.node, [segment])
  }
  return {
    range({ start, end }) {
      const first = segments[segmentAfter(segments, start)]
      let index = segmentAfter(segments, end)
      if ((segments[index]?.start ?? Infinity) >= end) index--
      const last = segments[index]
      if (!first || !last || first.start >= end || !stands(first) || !stands(last)) return undefined
      if (first.node.getRootNode() !== last.node.getRootNode()) return undefined
      const range = first.node.ownerDocument.createRange()
      range.setStart(first.node, first.at + Math.max(0, start - first.start))
      range.setEnd(last.node, last.at + Math.min(last.length, end - last.start))
      return range
    },
    offset(node, nodeOffset) {
      const own = byNode.get(node)
      if (own) {
        for (const segment of own) {
          if (nodeOffset <= segment.at + segment.length) return segment.start + Math.max(0, nodeOffset - segment.at)
        }
        const last = own.at(-1)
        return last && last.start + last.length
      }
      const target = node.childNodes[nodeOffset] ?? node
      const following = segments.find((segment) => target === segment.node || isInsideOrAfter(target, segment.node))
      return following?.start
    },
  }
}

/** DOM's `compareDocumentPosition`: CONTAINED_BY (16) or FOLLOWING (4), and not DISCONNECTED (1), which carries an order that means nothing. */
function isInsideOrAfter(reference: Node, node: Node): boolean {
  const position = reference.compareDocumentPosition(node)
  return (position & 1) === 0 && (position & (16 | 4)) !== 0
}
