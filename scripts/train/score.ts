import { BEGINS, INSIDE } from '../../lib/analyze/tagger/decode.ts'

/** Counts spans found against spans wanted, over many sequences: wholly equal, and sharing a token. */
export class SpanScore {
  private equal = 0
  private found = 0
  private wanted = 0
  private foundTouching = 0
  private wantedTouched = 0

  add(found: Uint8Array, wanted: Uint8Array): void {
    const [ours, gold] = [readSpans(found), readSpans(wanted)]
    const touches = (a: [number, number], list: [number, number][]) => list.some((b) => a[0] <= b[1] && b[0] <= a[1])
    this.found += ours.length
    this.wanted += gold.length
    this.equal += ours.filter((a) => gold.some((b) => a[0] === b[0] && a[1] === b[1])).length
    this.foundTouching += ours.filter((span) => touches(span, gold)).length
    this.wantedTouched += gold.filter((span) => touches(span, ours)).length
  }

  get strict(): number {
    return (2 * this.equal) / (this.found + this.wanted || 1)
  }

  get overlap(): number {
    const [precision, recall] = [this.foundTouching / (this.found || 1), this.wantedTouched / (this.wanted || 1)]
    return (2 * precision * recall) / (precision + recall || 1)
  }
}

/** First and last token of each span that the tags spell. */
function readSpans(tags: Uint8Array): [number, number][] {
  const spans: [number, number][] = []
  tags.forEach((tag, at) => {
    const open = spans.at(-1)
    if (tag === BEGINS) spans.push([at, at])
    else if (tag === INSIDE && open) open[1] = at
  })
  return spans
}
