import { readText } from '../../lib/extract/read-text.ts'
import { createTextMap } from '../../lib/extract/text-map.ts'
import { anchor } from '../../lib/highlight/anchor.ts'
import { type Canvas, clear, FORCED, light, paint } from '../../lib/highlight/paint.ts'
import { scrollTo } from '../../lib/highlight/scroll.ts'
import { highlightCss } from '../../lib/highlight/styles.ts'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'

/** How long a requirement gone to stays lit, in ms. */
const LIT = 1600

let styled = false

/** A kept text with its requirements painted. */
export interface Painted {
  /** How many requirements were found in the text. */
  found: number
  /** Scrolls to a requirement and lights it for a moment. */
  go(requirement: string): void
  clear(): void
}

/** Paints a record's requirements in the element that shows its text. */
export function paintKept(element: Element, record: AnalysisRecord): Painted {
  if (!styled) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(highlightCss())
    document.adoptedStyleSheets.push(sheet)
    styled = true
  }
  const canvas: Canvas = { highlights: CSS.highlights, create: (ranges) => new Highlight(...ranges) }
  const { text, segments } = readText([element])
  const anchors = anchor(record, { text, range: createTextMap(segments).range })
  paint(canvas, record, anchors, matchMedia(FORCED).matches)
  return {
    found: anchors.length,
    go(requirement) {
      const clause = anchors.find((each) => each.requirement.id === requirement)?.clause
      if (!clause) return
      scrollTo(clause, { smooth: false })
      light(canvas, clause)
      setTimeout(() => light(canvas, undefined), LIT)
    },
    clear: () => clear(canvas),
  }
}
