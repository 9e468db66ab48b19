import type { Line } from './document.ts'
import { headingKind } from './headings.ts'

/** "3. Languages", "IV. Languages". */
const SECTION = /^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+(?=\p{Lu})/u
/** "2.1 Acme Ltd". */
const PART = /^\d{1,2}\.\d{1,2}\.?\s+(?=\p{Lu})/u
/** So many numbers show that a document is numbered. */
const LEAST = 2

/** The lines of a document without the numbers of its headings and parts; what has a number starts something new. */
export function unnumbered(lines: readonly Line[]): Line[] {
  const parted = lines.filter((line) => PART.test(line.text)).length >= LEAST
  return lines.map((line) => {
    const part = parted ? PART.exec(line.text)?.[0].length : undefined
    const section = SECTION.exec(line.text)?.[0].length
    if (part !== undefined) return without(line, part)
    return section !== undefined && headingKind(line.text.slice(section), { slips: true }) ? without(line, section) : line
  })
}

const without = (line: Line, length: number): Line => ({ ...line, text: line.text.slice(length), start: line.start + length, gap: true })
