import type { Block } from '../model/block.ts'
import type { Line, PageText } from './text-writer.ts'

/** The text from one line to another, both included, by index; out of range gives an empty text. */
export function sliceLines({ text, lines, segments }: PageText, first: number, last: number): PageText {
  const kept = lines.slice(first, last + 1)
  const start = kept[0]?.start ?? 0
  const end = kept.at(-1)?.end ?? start
  return {
    text: text.slice(start, end),
    lines: kept.map((line) => ({ ...line, start: line.start - start, end: line.end - start })),
    segments: segments
      .filter((segment) => segment.start >= start && segment.start < end)
      .map((segment) => ({ ...segment, start: segment.start - start })),
  }
}

/** The words of a line. */
export function words({ text }: PageText, line: Line): string {
  return text.slice(line.start, line.end)
}

/** What of the lines belongs to the reading. */
export function toBlocks(lines: readonly Line[]): Block[] {
  return lines.map(({ kind, start, end, depth }) => (depth === undefined ? { kind, start, end } : { kind, start, end, depth }))
}
