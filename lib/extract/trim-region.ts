import { words } from './page-text.ts'
import { type Region, weigh } from './region.ts'
import type { Line, PageText } from './text-writer.ts'
import { isControl } from './words/after.ts'
import { isFormLabel } from './words/form-labels.ts'
import { labelName, splitLabel } from './words/labels.ts'
import { isRoleName } from './words/roles.ts'
import { isSectionHeading } from './words/section-headings.ts'

const legal = /equal|accommodation|privacy|diversity|disclaimer|notice|agenc|fraud|datenschutz|gleichstellung/i

/**
 * Cuts from a stretch of lines what stands around a description and not in it: the title, facts and controls above; controls, links and
 * headings with nothing under them below, with the fine print that follows the way to apply.
 */
export function trimRegion(text: PageText, region: Region): Region | undefined {
  let { first, last } = region
  const lines = text.lines.map((line) => ({ line, said: words(text, line) }))
  const weighLines = (from: number, to: number) => lines.slice(from, to).reduce((sum, { said }) => sum + weigh(said), 0)
  const at = (index: number) => lines[index] ?? { line: undefined, said: '' }
  first = Math.max(first, afterTitle(lines.slice(first, Math.min(last, first + 20))) + first)
  while (first <= last && isFact(at(first).line, at(first).said)) first++
  const control = lines.findIndex(
    ({ line, said }, index) => index > first + (last - first) / 2 && index <= last && line.linked > 0 && isControl(said),
  )
  if (control > 0 && !lines.slice(control + 1, last + 1).some(({ line, said }) => belongs(line, said))) last = control - 1
  // A form beside the description that is none in the markup begins with its labels.
  const form = lines.findIndex(({ said }, index) => index > first && index <= last && isFormLabel(said))
  if (form > 0 && weighLines(first, form) >= 400 && lines.slice(form, last + 1).filter(({ said }) => isFormLabel(said)).length >= 3)
    last = form - 1
  while (last >= first && isLeftover(at(last).line, at(last).said)) last--
  return last >= first ? { first, last } : undefined
}

/** Index behind the line that states the title, if one stands before the first part of the description; what is above it is not of it. */
function afterTitle(lines: readonly { line: Line; said: string }[]): number {
  const before = (ends: (line: Line, said: string) => boolean) => {
    const end = lines.findIndex(({ line, said }) => ends(line, said))
    return lines.slice(0, end < 0 ? lines.length : end)
  }
  const labelled = before((line) => line.kind === 'item').findLastIndex(({ said }) => isTitleRow(said))
  const headed = before((line, said) => line.kind === 'item' || isSectionHeading(said)).findLastIndex(
    ({ line, said }) => line.kind === 'heading' && line.depth === 1 && isRoleName(said),
  )
  return Math.max(labelled, headed) + 1
}

function isTitleRow(said: string): boolean {
  const [label = '', value] = said.split('\t')
  return splitLabel(said)?.name === 'title' || (value !== undefined && labelName(label, true) === 'title')
}

function isFact(line: Line | undefined, said: string): boolean {
  if (!line) return false
  if (splitLabel(said) !== undefined || isFactRow(said)) return true
  return line.kind !== 'item' && (isControl(said) || (line.kind === 'heading' && line.depth === 1 && !isSectionHeading(said)))
}

/** "Department\t0608 - Assembly": a row of two short cells. */
function isFactRow(said: string): boolean {
  const cells = said.split('\t')
  return cells.length === 2 && cells.every((cell) => cell.length <= 60)
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
