import { joined, type Line } from '../document.ts'

/** Shorter lines than these were ended on purpose. */
const LEAST_WIDTH = 70

export interface Paragraph {
  text: string
  bullet: boolean
}

/** The lines as paragraphs and points, in order; lines that were only wrapped are put together again. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  // Where each line starts like a sentence, each is one.
  const isList = lines.length > 2 && lines.every(({ text }) => !/^\p{Ll}/u.test(text))
  const width = Math.max(LEAST_WIDTH, ...lines.map(({ text }) => text.length))
  lines.forEach((line, at) => {
    const text = line.text.replaceAll('\t', ' ')
    const [last, above] = [paragraphs.at(-1), lines[at - 1]]
    if (last && above && !line.bullet && !line.gap && (last.bullet || isWrapped(above, line, isList ? Number.POSITIVE_INFINITY : width)))
      last.text = joined(last.text, text)
    else paragraphs.push({ text, bullet: line.bullet })
  })
  return paragraphs
}

/** The lines under a head as prose and as points. */
export function bodyOf(lines: readonly Line[]): { summary: string | undefined; highlights: string[] } {
  const paragraphs = paragraphsOf(lines)
  const prose = paragraphs.filter(({ bullet }) => !bullet).map(({ text }) => text)
  return {
    summary: prose.length > 0 ? prose.join('\n') : undefined,
    highlights: paragraphs.filter(({ bullet }) => bullet).map(({ text }) => text),
  }
}

/** Whether the line above ended only because its next word had no room. */
function isWrapped(above: Line, line: Line, width: number): boolean {
  if (line.goesOn || /^\p{Ll}/u.test(line.text) || /[,;(–-]$/.test(above.text)) return true
  if (/[.!?]$/.test(above.text)) return false
  const [word = ''] = line.text.split(/\s/)
  return above.text.length + 1 + word.length > width
}
