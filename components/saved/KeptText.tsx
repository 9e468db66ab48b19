import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Block } from '../../lib/model/block.ts'
import { fromHtml, fromText } from './kept-content.ts'

/** What paints the requirements: returns how many it found in the element. */
export type Paint = (element: Element) => number

/** Fewer requirements found than this part of them: the page's description is not the text that was read. */
const ENOUGH = 0.7

/** A posting's text as its page showed it, or as it was read where the page's form was not kept. */
export function KeptText({
  record,
  blocks,
  descriptionHtml,
  onPaint,
}: {
  record: AnalysisRecord
  blocks: Block[] | undefined
  descriptionHtml: string | undefined
  onPaint: Paint
}) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    if (descriptionHtml !== undefined) {
      element.replaceChildren(fromHtml(descriptionHtml))
      if (onPaint(element) >= record.requirements.length * ENOUGH) return
    }
    element.replaceChildren(fromText(record.posting.text, blocks))
    onPaint(element)
  }, [record, blocks, descriptionHtml, onPaint])
  // Within a pane that scrolls: the keyboard must reach it to scroll it.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
  return <section ref={place} tabIndex={0} class="kept-text" aria-label={i18n.t('reader.text')} />
}
