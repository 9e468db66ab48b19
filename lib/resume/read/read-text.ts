import { monthOf } from '../dates/months.ts'
import { type Document, documentOf, type RawLine } from '../document.ts'

/** Reads plain text or Markdown. */
export function readText(text: string): Document {
  return documentOf(text.split(/\r\n?|\n/).map(readLine))
}

function readLine(line: string): RawLine {
  const mark = /^\s{0,3}(#{1,6})\s+/.exec(line)
  const trimmed = line.trim()
  const ruled = trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|')
  if (/^\s*(?:[-=_*]{3,}|[|:\s-]{3,})\s*$/.test(line)) return { text: '' }
  const words = (
    ruled
      ? trimmed
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .join('\t')
      : line.slice(mark?.[0].length ?? 0)
  )
    // What numbers the entries of a list is none of their words, other than the day of a month.
    .replace(/^\s*\d{1,2}[.)]\s+(\p{L}+)/u, (whole, word: string) => (monthOf(word) === undefined ? word : whole))
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|\s)\*([^*\s][^*]*)\*(?=\s|$)/g, '$1$2')
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    // Columns set with spaces.
    .replace(/(\S) {3,}(?=\S)/g, '$1\t')
  const heading = mark !== null
  return { text: words, heading, ...(heading && { size: mark?.[1] === '#' ? 1.6 : 1.2 }) }
}
