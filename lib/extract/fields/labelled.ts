import { words } from '../page-text.ts'
import type { Region } from '../region.ts'
import { segmentBefore } from '../text-map.ts'
import type { Line, PageText } from '../text-writer.ts'
import { isBarrier } from '../words/after.ts'
import { isLabel, labelName, splitLabel } from '../words/labels.ts'
import type { Field } from './field.ts'

const longestValue = 200
const longestMarked = 120
/** Longer lines without any sign that parts a label from its value hold none. */
const longestBare = 60
const parted = /[\t:：|·•;]|^(?:posted|published|offered|advertised) by/i
/** "Contract type: permanent. Location: Sydney": several on one line. */
const nextPair = /\t|\s*[|·•;]\s*|[.,]\s+(?=\p{Lu}[\p{L} ]{2,24}:)/u
const postedBy = /^(?:posted|published|offered|advertised) by:? (.{2,60}?)(?: (?:on|at|\d)\b.*)?$/i

/**
 * What the page says under labels, by field: "Location: Toronto", a label and its value in two cells of a row, or a label on a line of its
 * own and the value on the next. Lines behind "Similar jobs" speak of other postings and are left alone.
 */
export function readLabelled(text: PageText, region: Region | undefined): Map<Field, string[]> {
  const found = new Map<Field, string[]>()
  const add = (field: Field, value: string) => {
    const bare = value.replace(/^[\s:：–-]+/, '').trim()
    if (bare !== '' && bare.length <= longestValue) found.set(field, [...(found.get(field) ?? []), bare])
  }
  for (let index = 0; index < text.lines.length; index++) {
    const line = text.lines[index]
    if (!line) break
    const said = words(text, line)
    if (region && index > region.last && isBarrier(said)) break
    // A footer's "Location" is the company's own.
    if (said.length > 400 || line.apart || (said.length > longestBare && !parted.test(said))) continue
    const marked = markedLabel(text, line)
    if (marked) {
      add(marked.name, marked.value)
      continue
    }
    const cells = said.split(nextPair).flatMap(cutAtLabels)
    const poster = postedBy.exec(said)?.[1]
    if (poster) add('hiringOrganization', poster)
    cells.forEach((cell, at) => {
      const after = cells[at + 1]
      // "Location: City" is one label when the next cell holds its value.
      const pair = after !== undefined && labelName(cell, cells.length === 2) ? undefined : splitLabel(cell)
      const name =
        pair?.name ??
        (cells.length > 1 || line.linked === 0
          ? labelName(cell, (cells.length === 2 && at === 0) || (line.term && cells.length === 1))
          : undefined)
      if (!name) return
      const next = after ?? (at === cells.length - 1 ? valueBelow(text, index) : undefined)
      if (pair?.value) add(name, pair.value)
      else if (next && !labelName(next) && !splitLabel(next)) add(name, next)
    })
  }
  return found
}

const longestLabel = 3

/** "Location: Leeds Contract type: permanent" with nothing but a space between the pairs. */
function cutAtLabels(cell: string): string[] {
  const cuts = [...cell.matchAll(/[:：]\s/g)].flatMap(({ index }) => {
    const before = cell.slice(0, index).split(' ')
    const counts = Array.from({ length: Math.min(longestLabel, before.length - 1) }, (_, at) => at + 1)
    const count = counts.findLast((words) => isLabel(before.slice(-words).join(' ')))
    return count === undefined ? [] : [before.slice(0, -count).join(' ').length]
  })
  return [0, ...cuts].map((from, at) => cell.slice(from, cuts[at]).trim())
}

/** "<b>Location</b> Stockholm": a label by its own element, without a colon. */
function markedLabel(text: PageText, line: Line): { name: Field; value: string } | undefined {
  if (line.end - line.start > longestMarked) return undefined
  const index = segmentBefore(text.segments, line.start)
  const first = text.segments[index]
  const next = text.segments[index + 1]
  if (!first || !next || next.start >= line.end || next.node.parentElement === first.node.parentElement) return undefined
  const label = text.text.slice(line.start, first.start + first.length)
  const value = text.text.slice(first.start + first.length, line.end)
  if (/[\t:：]/.test(label) || /^[\s]*[\t:：]/.test(value)) return undefined
  const name = labelName(label, true)
  return name && value.trim() ? { name, value } : undefined
}

function valueBelow(text: PageText, index: number): string | undefined {
  const line = text.lines[index + 1]
  const said = line && words(text, line)
  return said && said.length <= 120 ? said.split('\t')[0] : undefined
}
