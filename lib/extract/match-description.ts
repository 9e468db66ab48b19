import { sliceLines } from './page-text.ts'
import type { Region } from './region.ts'
import { type Segment, segmentBefore } from './text-map.ts'
import type { PageText } from './text-writer.ts'

/** Letters and digits compare; white space, marks and case differ between a page and its structured copy. */
const notCompared = /[^\p{L}\p{N}]+/gu
const chunkLength = 32
const probes = 12

/** A text reduced to what compares, and where each kept character stands in it. */
interface Reduced {
  letters: string
  offsets: Uint32Array
}

function reduce(text: string): Reduced {
  const folded = text.toLowerCase()
  // Case folding that changes length (İ) would shift every offset after it.
  const source = folded.length === text.length ? folded : text
  const offsets = new Uint32Array(source.length)
  const parts: string[] = []
  let count = 0
  let from = 0
  const keep = (to: number) => {
    parts.push(source.slice(from, to))
    for (let at = from; at < to; at++) offsets[count++] = at
  }
  for (const gap of source.matchAll(notCompared)) {
    keep(gap.index)
    from = gap.index + gap[0].length
  }
  keep(source.length)
  return { letters: parts.join(''), offsets }
}

/** How much of a structured description the page shows, where, and which stretches of both are the same. */
export interface DescriptionMatch {
  /** Part of the description found on the page, in order, from 0 to 1. */
  share: number
  /** The lines of the page from its first to its last found part. */
  region: Region
  /** Pairs of equal stretches: offset in the description, offset in the page's text, both ends included. */
  pairs: { wanted: [number, number]; shown: [number, number] }[]
}

/** Finds a description in a page's text, in pieces, so that what either adds or leaves out does no harm. */
export function matchDescription(wanted: PageText, shown: PageText): DescriptionMatch | undefined {
  const description = reduce(wanted.text)
  const page = reduce(shown.text)
  const chunks = Math.ceil(description.letters.length / chunkLength)
  const chunk = (index: number) => description.letters.slice(index * chunkLength, (index + 1) * chunkLength)
  if (chunks === 0) return undefined
  const step = Math.max(1, Math.floor(chunks / probes))
  let hits = 0
  for (let index = 0; index < chunks; index += step) if (page.letters.includes(chunk(index))) hits++
  if (hits * step < chunks / 6) return undefined

  const found: { index: number; at: number }[] = []
  let cursor = 0
  for (let index = 0; index < chunks; index++) {
    const piece = chunk(index)
    const at = page.letters.indexOf(piece, cursor)
    // A short last piece may stand anywhere; it counts only right after its neighbour.
    if (at < 0 || (piece.length < chunkLength && chunks > 1 && at - cursor > chunkLength)) continue
    found.push({ index, at })
    cursor = at + piece.length
  }
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return undefined
  const offset = (index: number) => page.offsets[index] ?? shown.text.length
  const lineAt = (at: number) => {
    const index = shown.lines.findIndex((line) => line.end > at)
    return index < 0 ? shown.lines.length - 1 : index
  }
  return {
    share: found.length / chunks,
    region: { first: lineAt(offset(first.at)), last: lineAt(offset(last.at + chunk(last.index).length - 1)) },
    pairs: found.map(({ index, at }) => {
      const length = chunk(index).length
      const from = index * chunkLength
      return {
        wanted: [description.offsets[from] ?? 0, description.offsets[from + length - 1] ?? 0],
        shown: [offset(at), offset(at + length - 1)],
      }
    }),
  }
}

/** The description as its own text, with a way back to the page wherever the page shows the same characters. */
export function anchorDescription(wanted: PageText, shown: PageText, match: DescriptionMatch | undefined): PageText {
  const segments: Segment[] = []
  for (const pair of match?.pairs ?? []) {
    let [at, onPage] = [pair.wanted[0], pair.shown[0]]
    while (at <= pair.wanted[1] && onPage <= pair.shown[1]) {
      const expected = wanted.text.charAt(at)
      if (expected.toLowerCase() === shown.text.charAt(onPage).toLowerCase()) {
        const segment = segmentAt(shown.segments, onPage)
        if (segment) extend(segments, { start: at, length: 1, node: segment.node, at: segment.at + onPage - segment.start })
        at++
        onPage++
      } else if (expected.search(notCompared) === 0) at++
      else onPage++
    }
  }
  return { ...sliceLines(wanted, 0, wanted.lines.length), segments }
}

function extend(segments: Segment[], next: Segment) {
  const last = segments.at(-1)
  if (last && last.node === next.node && last.at + last.length === next.at && last.start + last.length === next.start)
    last.length += next.length
  else segments.push(next)
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  const segment = segments[segmentBefore(segments, offset)]
  return segment && segment.start + segment.length > offset ? segment : undefined
}
