import { monthOf } from '../dates/months.ts'
import { type Document, documentOf, type RawLine } from '../document.ts'
import { headingKind } from '../headings.ts'
import { textColumns } from '../layout/text-columns.ts'
import { withoutPageFurniture } from './page-furniture.ts'

/** Reads plain text or Markdown. */
export function readText(text: string): Document {
  const lines = singleSpaced(withoutPageFurniture(atMargin(text.split(/\r\n?|\n|\f/))))
  return documentOf(textColumns(lines.map((line) => (RULE.test(line) ? '' : line))) ?? lines.map(readLine(numbersPoints(lines))))
}

/** Lines without the room before all of them. */
function atMargin(lines: readonly string[]): string[] {
  const margin = Math.min(...lines.filter((line) => /\S/.test(line)).map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin))
}

/** Fewer lines may stand apart on purpose. */
const LEAST_APART = 12
/** Lines of a text of which each stands apart, as copies often do, without that room; what more there is between two stays. */
function singleSpaced(lines: readonly string[]): readonly string[] {
  const isEmpty = (line: string | undefined) => line === undefined || !/\S/.test(line)
  const full = lines.filter((line) => !isEmpty(line)).length
  const isApart = full >= LEAST_APART && lines.every((line, at) => isEmpty(line) || isEmpty(lines[at + 1]))
  return isApart ? lines.filter((line, at) => !isEmpty(line) || isEmpty(lines[at - 1])) : lines
}

/** A line that only parts others. */
const RULE = /^\s*(?:[-=_*~]{3,}|[|:\s-]{3,})\s*$/
/** The longest line that a rule under it makes a heading. */
const LONGEST_UNDERLINED = 60
/** Beside a year two spaces part columns, too. */
const YEAR = /(?<!\d)(?:19|20|['’/])\d\d(?!\d)/
/** How large headings are set, by their level. */
const SIZES = [1.6, 1.4, 1.25, 1.15, 1.1, 1.1]

/** Lines that are numbered and tell no time: entries do. */
const isNumbered = (line: string | undefined) => line !== undefined && /^\s*\d{1,2}[.)]\s+\p{L}/u.test(line) && !YEAR.test(line)

/** Whether a text numbers its points, one right under the other. */
const numbersPoints = (lines: readonly string[]) => lines.some((line, at) => isNumbered(line) && isNumbered(lines[at + 1]))

const readLine =
  (hasPoints: boolean) =>
  (line: string, at: number, lines: readonly string[]): RawLine => {
    const mark = /^\s{0,3}(#{1,6})\s+/.exec(line)
    const trimmed = line.trim()
    const ruled = trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|')
    if (RULE.test(line)) return { text: '' }
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
      .replace(/\*\*(?=[^\s*])([^*]+)\*\*|__|`/g, '$1')
      .replace(/(^|\s)\*([^*\s][^*]*)\*(?=\s|$)/g, '$1$2')
      .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
      // Columns set with spaces.
      .replace(YEAR.test(line) ? /(?<=\S) {3,}(?=\S)|(?<=[^\s.!?]) {2}(?=\S)/g : /(?<=\S) {3,}(?=\S)/g, '\t')
    if (mark) return { text: words, heading: true, size: SIZES[(mark[1]?.length ?? 1) - 1] ?? 1 }
    const isUnderlined = /\S/.test(line) && line.length <= LONGEST_UNDERLINED && /^\s*(?:-{3,}|={3,}|~{3,})\s*$/.test(lines[at + 1] ?? '')
    const isPoint = hasPoints && isNumbered(line) && (isNumbered(lines[at + 1]) || /\S/.test(lines[at - 1] ?? ''))
    return { text: words, heading: isUnderlined, bullet: isPoint && !headingKind(words) }
  }
