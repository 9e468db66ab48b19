import { words } from './page-text.ts'
import type { Region } from './region.ts'
import type { Line, PageText } from './text-writer.ts'
import { isControl } from './words/after.ts'
import { splitLabel } from './words/labels.ts'
import { isSectionHeading } from './words/section-headings.ts'

const legal = /equal|accommodation|privacy|diversity|disclaimer|notice|agenc|fraud|datenschutz|gleichstellung/i

/**
 * Cuts from a stretch of lines what stands around a description and not in it: the title, facts and controls above; controls, links and
 * headings with nothing under them below, with the fine print that follows the way to apply.
 */
export function trimRegion(text: PageText, region: Region): Region | undefined {
  let { first, last } = region
  const lines = text.lines.map((line) => ({ line, said: words(text, line) }))
  const at = (index: number) => lines[index] ?? { line: undefined, said: '' }
  while (first <= last && isFact(at(first).line, at(first).said)) first++
  const control = lines.findIndex(
    ({ line, said }, index) => index > first + (last - first) / 2 && index <= last && line.linked > 0 && isControl(said),
  )
  if (control > 0 && !lines.slice(control + 1, last + 1).some(({ line, said }) => belongs(line, said))) last = control - 1
  while (last >= first && isLeftover(at(last).line, at(last).said)) last--
  return last >= first ? { first, last } : undefined
}

function isFact(line: Line | undefined, said: string): boolean {
  if (!line) return false
  if (splitLabel(said) !== undefined) return true
  return line.kind !== 'item' && (isControl(said) || (line.kind === 'heading' && line.depth === 1 && !isSectionHeading(said)))
}

/** What no fine print holds: items, and headings of a posting's own parts. */
function belongs(line: Line, said: string): boolean {
  return (
    (line.kind === 'item' && line.linked === 0 && said.length > 25) || (isSectionHeading(said) && !legal.test(said) && !isControl(said))
  )
}

function isLeftover(line: Line | undefined, said: string): boolean {
  return (
    line !== undefined &&
    (isControl(said) ||
      line.linked / (line.end - line.start) > 0.8 ||
      (line.kind === 'heading' && said.length <= 60 && !/[.!]$/.test(said)))
  )
}
