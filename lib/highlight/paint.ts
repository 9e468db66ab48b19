import type { AnalysisRecord } from '../model/analysis.ts'
import type { Anchor } from './anchor.ts'
import { backdropOf } from './backdrop.ts'
import type { Tone } from './palette.ts'
import { highlightName, highlightNames, litName } from './styles.ts'
import { wordsIn } from './words-in.ts'

/** The page's highlight registry (`CSS.highlights`), and what makes a highlight of ranges. */
export interface Canvas {
  highlights: HighlightRegistry
  create(ranges: Range[]): Highlight
}

/** A requirement's tone: its status, or plain where nothing was compared. */
function toneOf(record: AnalysisRecord, requirement: string): Tone {
  return record.match?.requirements.find(({ id }) => id === requirement)?.status ?? 'plain'
}

/** Asks whether the person's own colours stand in for all others. */
export const FORCED = '(forced-colors: active)'

/**
 * Paints the anchors in place of whatever was painted before. Only the registry changes; the page's elements are not touched. In forced colours
 * Chromium sets must-haves and nice-to-haves on one ground: there that of nice-to-haves is broken between words.
 */
export function paint(canvas: Canvas, record: AnalysisRecord, anchors: readonly Anchor[], forced = false): void {
  clear(canvas)
  const groups = new Map<string, { ranges: Range[]; priority: number }>()
  const add = (name: string, priority: number, ranges: Range[]) => {
    if (ranges.length === 0) return
    const group = groups.get(name) ?? { ranges: [], priority }
    group.ranges.push(...ranges)
    groups.set(name, group)
  }
  for (const { requirement, clause, skills } of anchors) {
    const { importance, id } = requirement
    const tone = toneOf(record, id)
    const element = clause.startContainer.parentElement
    const backdrop = element ? backdropOf(element) : 'light'
    add(highlightName('clause', importance, tone, backdrop), 0, forced && importance === 'preferred' ? wordsIn(clause) : [clause])
    add(highlightName('skill', importance, tone, backdrop), 1, skills)
  }
  for (const [name, { ranges, priority }] of groups) {
    const highlight = canvas.create(ranges)
    highlight.priority = priority
    canvas.highlights.set(name, highlight)
  }
}

/** Lights one clause, or none. */
export function light(canvas: Canvas, clause: Range | undefined): void {
  canvas.highlights.delete(litName)
  if (!clause) return
  const highlight = canvas.create([clause])
  highlight.priority = 2
  canvas.highlights.set(litName, highlight)
}

/** Takes everything painted off the page, also what an earlier reader left. By name: Firefox lets no content script list the registry. */
export function clear(canvas: Canvas): void {
  for (const name of highlightNames) canvas.highlights.delete(name)
}
