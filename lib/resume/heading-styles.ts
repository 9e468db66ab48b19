import type { Line } from './document.ts'
import { headingKind, isSpacedOut, kindByWords } from './headings.ts'
import { positionScore } from './parts/vocabulary.ts'

/** How a line is set apart as a heading; undefined for a line that is not. */
type Style = 'marked' | 'spaced' | 'capitals' | 'colon' | 'alone'

const LONGEST = 6
/** Lines under a line within which the date of a job stands, if that line heads one. */
const REACH = 3
/** So many known headings of one style show that a document sets its headings in it. */
const LEAST_KNOWN = 2

/** A time from one moment to another, or until now. */
const LASTING = /(?<!\d)(?:19|20)\d\d\s*(?:[-–—/]|to|until|till|bis|au|a|hasta)(?!\p{L})|since|seit|depuis|desde/iu

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase()

/** The style of a line, with the size it is marked with. */
function styleOf(line: Line, next: Line | undefined): string | undefined {
  const style = ((): Style | undefined => {
    if (line.heading) return 'marked'
    if (isSpacedOut(line.text)) return 'spaced'
    if (isCapitals(line.text)) return 'capitals'
    if (line.text.endsWith(':')) return 'colon'
    return line.gap && next?.gap ? 'alone' : undefined
  })()
  return style && `${style} ${line.size.toFixed(1)}`
}

/**
 * The lines that head sections by how they are set, whatever their words: like the headings of the document whose words are known. A name set
 * so may be the person's, or an employer over the time somebody was there.
 */
export function headingsByStyle(lines: readonly Line[]): ReadonlySet<Line> {
  const styles = lines.map((line, at) => (line.bullet ? undefined : styleOf(line, lines[at + 1])))
  const known = lines.map(
    (line, at) =>
      !line.bullet && (headingKind(line.text, { slips: styles[at] !== undefined }) !== undefined || (styles[at] && isTold(line))),
  )
  const counts = new Map<string, number>()
  styles.forEach((style, at) => {
    if (style && known[at]) counts.set(style, (counts.get(style) ?? 0) + 1)
  })
  const [style, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const all = known.filter(Boolean).length
  // What the file itself marks are headings, if one of them is known to be.
  const isMarked = style?.startsWith('marked') === true
  if (style === undefined || (count < LEAST_KNOWN && !isMarked) || count * 2 < all) return new Set()
  const first = known.indexOf(true)
  const hasGaps = lines.slice(1).some(({ gap }) => gap)
  return new Set(
    lines.filter((line, at) => {
      if (styles[at] !== style || !(line.gap || line.heading || !hasGaps) || at + 1 === lines.length || !isWorded(line.text, line.heading))
        return false
      if (count >= LEAST_KNOWN && /^(?:marked|spaced)/.test(style)) return true
      if (at < first && isNamed(line.text)) return false
      return positionScore(line.text) === 0 && (kindByWords(line.text) !== undefined || !(standsOverTime(lines, at) && isNamed(line.text)))
    }),
  )
}

/** Whether a time that lasted stands so close under a line that it may be that of a job. */
export const standsOverTime = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 1 + REACH).some(({ text }) => LASTING.test(text))

/** Whether a few words tell what stands under them. */
const isTold = ({ text, heading }: Line) => isWorded(text, heading) && kindByWords(text) !== undefined && positionScore(text) === 0

/** Whether a line is worded like a heading: a few words, no list and no sentence. One that the file marks may be fancy. */
const isWorded = (text: string, isMarked = false) =>
  (isMarked ? !/[\d,·•–@]|[.;]$/.test(text) : /^\p{Lu}/u.test(text) && !/[\d,|·•–@]|[.;]$/.test(text)) &&
  (text.split(/\s+/).length <= LONGEST || isSpacedOut(text))

/** Words that no name holds: "PAPERS I HOLD". */
const TELLING = /(?<!\p{L})(?:i|me|my|what|where|how|else)(?!\p{L})/iu
/** Whether all words start like names: a person's, a position or an employer. */
const isNamed = (text: string) => !TELLING.test(text) && text.split(/\s+/).every((word) => /^\P{Ll}/u.test(word))
