import { words } from './page-text.ts'
import type { Region } from './region.ts'
import type { PageText } from './text-writer.ts'
import { isControl } from './words/after.ts'
import { splitLabel } from './words/labels.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** Lines that only lead on ("How to apply" with nothing under it). */
export function trimRegion(text: PageText, region: Region): Region | undefined {
  let { first, last } = region
  const said = (index: number) => {
    const line = text.lines[index]
    return line ? { line, words: words(text, line) } : undefined
  }
  for (let each = said(first); each && first <= last; each = said(++first)) {
    const facts = each.line.kind !== 'item' && (isControl(each.words) || splitLabel(each.words) !== undefined || each.line.depth === 1)
    if (!facts || (each.line.depth === 1 && isSectionHeading(each.words))) break
  }
  for (let each = said(last); each && last >= first; each = said(--last)) {
    const leftover = isControl(each.words) || each.line.linked / (each.line.end - each.line.start) > 0.8 || each.line.kind === 'heading'
    if (!leftover) break
  }
  return last >= first ? { first, last } : undefined
}
