import { words } from './page-text.ts'
import { type Region, weigh } from './region.ts'
import type { Line, PageText } from './text-writer.ts'
import { isAside, isControl } from './words/after.ts'
import { isFormLabel } from './words/form-labels.ts'
import { headerFact } from './words/header-facts.ts'
import { labelName, splitLabel } from './words/labels.ts'
import { isPlaceName } from './words/places.ts'
import { isGenderMarked, isRoleName } from './words/roles.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** Lines that the facts above a description can take up, and the characters of one. */
const longestHeader = 30
const longestFacts = 120
/** "Department: Nursing": a label that names no field of a posting still is one. */
const pair = /^[\p{L}\p{N} /&'’.-]{2,32}:\s+\S.{0,60}(?<![.!?;])$/u
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
  first += afterHeader(lines.slice(first, Math.min(last, first + longestHeader)))
  while (first <= last && isFact(at(first).line, at(first).said)) first++
  const control = lines.findIndex(
    ({ line, said }, index) => index > first + (last - first) / 2 && index <= last && line.linked > 0 && isControl(said),
  )
  if (control > 0 && !lines.slice(control + 1, last + 1).some(({ line, said }) => belongs(line, said))) last = control - 1
  // A form beside the description that is none in the markup begins with its labels.
  const form = lines.findIndex(({ said }, index) => index > first && index <= last && isFormLabel(said))
  if (form > 0 && weighLines(first, form) >= 400 && lines.slice(form, last + 1).filter(({ said }) => isFormLabel(said)).length >= 3)
    last = form - 1
  while (last >= first && (isLeftover(at(last).line, at(last).said) || isTrailingFact(at(last - 1), at(last)))) last--
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
    ({ line, said }) => line.kind === 'heading' && ((line.depth === 1 && isRoleName(said)) || isGenderMarked(said)),
  )
  return Math.max(labelled, headed) + 1
}

/**
 * Index behind the last fact (pay, place, date, "Department: …") that stands before the first sentence or part of the description; scraps
 * between such facts go with them.
 */
function afterHeader(lines: readonly { line: Line; said: string }[]): number {
  const begins = ({ line, said }: { line: Line; said: string }, index: number) => {
    if (/[\t|•·]/.test(said) && isHeaderLine(line, said)) return false
    if (said.length >= 90 || (said.length >= 45 && /[.!?。！？：:]$/.test(said))) return true
    const next = lines[index + 1]
    return isSectionHeading(said) && !line.term && next !== undefined && !isHeaderLine(next.line, next.said)
  }
  const end = lines.findIndex(begins)
  const header = lines.slice(0, Math.max(0, end))
  return header.findLastIndex(({ line, said }, index) => isHeaderLine(line, said) || isNamedBy(header[index - 1])) + 1
}

/** Whether the line above is the name of this one. */
function isNamedBy(above: { line: Line; said: string } | undefined): boolean {
  return above !== undefined && (above.line.term || (labelName(above.said) !== undefined && !isSectionHeading(above.said)))
}

function isHeaderLine(line: Line, said: string): boolean {
  if (line.term || pair.test(said) || splitLabel(said) !== undefined || isControl(said) || isPlaceName(said, '')) return true
  return said.length <= longestFacts && said.split(/\t|\s*[|•·]\s*/).some((cell) => headerFact(cell) !== undefined)
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

/** "Industry: Services", or the second of the two lines it may stand in: what a page adds to every posting. */
function isTrailingFact(
  above: { line: Line | undefined; said: string },
  { line, said }: { line: Line | undefined; said: string },
): boolean {
  if (!line || line.kind === 'item') return false
  if (line.term || headerFact(said) === 'posted' || (pair.test(said) && said.length <= 60) || /^[\p{L} ]{3,30}:$/u.test(said)) return true
  return (
    above.line !== undefined &&
    said.length <= 60 &&
    !/[.!?]$/.test(said) &&
    /^[\p{L} ]{3,30}:$/u.test(above.said) &&
    line.kind === 'paragraph'
  )
}

function isLeftover(line: Line | undefined, said: string): boolean {
  return (
    line !== undefined &&
    (isControl(said) ||
      isAside(said) ||
      line.linked / (line.end - line.start) > 0.8 ||
      (line.kind === 'heading' && said.length <= 60 && !/[.!]$/.test(said)))
  )
}
