import type { Block } from '../model/block.ts'
import type { Segment } from './text-map.ts'

/** What the layout says of the characters being written. */
export interface LineStyle {
  kind: Block['kind']
  depth?: number
  bold: boolean
  /** Line feeds count (`white-space: pre` and its kin). */
  preserve: boolean
  link: boolean
  /** In the page's footer. */
  apart: boolean
  /** In what stands beside the page's main content (`<aside>`). */
  aside: boolean
  /** In the cell or list entry that names what its neighbour says (`<dt>`, `<th>`). */
  term: boolean
}

/** A block of the text, with what only the reader asks of it. */
export interface Line extends Block {
  /** Where on the page it begins. */
  node: Text
  /** Characters of it that stand in links. */
  linked: number
  /** It stands in the page's footer. */
  apart: boolean
  /** It stands in an `<aside>`. */
  aside: boolean
  /** The page marks it as the name of what comes next (`<dt>`, `<th>`). */
  term: boolean
}

/** Text as read from the page: blocks in reading order, and the nodes behind every stretch of it. */
export interface PageText {
  text: string
  lines: Line[]
  segments: Segment[]
}

const longestHeading = 100
const wordEnd = /[\p{Ll}\p{N}.)%]/u
const wordStart = /[\p{Lu}\p{N}$€£]/u
const bulletGlyph = /^(?:[•●▪◦‣⁃·∙➢➤✓✔►»☑○■□]\s*\S|[-–—*]\s+\S|\(?\d{1,2}(?:[.)]\s+|[、．]\s*)\S)/

/** Zero-width space, word joiner, byte order mark, soft hyphen, direction marks: never shown, only in the way of matching. */
const isInvisible = (code: number) =>
  code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0x200e || code === 0x200f
/** (Non-)joiners carry meaning in Arabic, Indic and emoji text, and none after a Latin letter. */
const isJoiner = (code: number) => code === 0x200c || code === 0x200d
const isSpace = (code: number) =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/**
 * The one place where page text becomes canonical: white space runs become one space, invisible characters go, lines become blocks parted
 * by one line feed (lines of a list, rows, `<br>`) or two (paragraphs, headings), and every character written remembers its node.
 */
export function createTextWriter() {
  const chunks: string[] = []
  const lines: Line[] = []
  const segments: Segment[] = []
  let length = 0
  let gap = 0
  let lineStart = 0
  let lineChunk = 0
  let line: { style: LineStyle; node: Text; bold: boolean; linked: number } | undefined
  let pending: { node?: Text; at: number } | undefined
  let seam: 'links' | 'elements' | undefined

  function append(chunk: string, node: Text | undefined, at: number) {
    if (node) {
      const last = segments.at(-1)
      if (last && last.node === node && last.at + last.length === at && last.start + last.length === length) last.length += chunk.length
      else segments.push({ start: length, length: chunk.length, node, at })
    }
    chunks.push(chunk)
    length += chunk.length
  }

  function writeRun(node: Text, from: number, to: number, style: LineStyle) {
    if (!line) {
      if (length > 0) append(gap > 1 ? '\n\n' : '\n', undefined, 0)
      lineStart = length
      lineChunk = chunks.length
      line = { style, node, bold: true, linked: 0 }
    } else if (pending) append(pending.node ? ' ' : '\t', pending.node, pending.at)
    else if (seam === 'links' || (seam && wordEnd.test(chunks.at(-1)?.slice(-1) ?? '') && wordStart.test(node.data.charAt(from))))
      append('\t', undefined, 0)
    pending = undefined
    seam = undefined
    gap = 0
    line.bold &&= style.bold
    if (style.link) line.linked += to - from
    append(node.data.slice(from, to), node, from)
  }

  function endLine(feeds: 0 | 1 | 2) {
    if (line) {
      const words = chunks.slice(lineChunk).join('')
      lines.push({
        ...describe(words, line.style, line.bold),
        start: lineStart,
        end: length,
        node: line.node,
        linked: line.linked,
        apart: line.style.apart,
        aside: line.style.aside,
        term: line.style.term,
      })
    }
    line = undefined
    pending = undefined
    seam = undefined
    gap = Math.max(gap, feeds)
  }

  /** A line feed on the page (`<br>`): ends the line, or leaves an empty one. */
  function lineFeed() {
    endLine(line ? 1 : 2)
  }

  return {
    /** Characters written so far. */
    length: () => length,

    /** Adds a text node's characters, or those from `from` to `to`, to the current line. */
    write(node: Text, style: LineStyle, from = 0, to = node.data.length) {
      const { data } = node
      let run = -1
      for (let at = from; at < to; at++) {
        const code = data.charCodeAt(at)
        const space = isSpace(code)
        if (!space && !isInvisible(code) && !(isJoiner(code) && (at === 0 || data.charCodeAt(at - 1) < 0x250))) {
          if (run < 0) run = at
          continue
        }
        if (code === 32 && run >= 0 && at + 1 < to && data.charCodeAt(at + 1) > 32 && data.charCodeAt(at + 1) < 127) continue
        if (run >= 0) writeRun(node, run, at, style)
        run = -1
        if (code === 10 && style.preserve) lineFeed()
        else if (space) pending ??= { node, at }
      }
      if (run >= 0) writeRun(node, run, to, style)
    },

    /** Parts what follows on the same line from what came before by a tab that is not on the page: cells of a row. */
    tab() {
      pending = { at: 0 }
    },

    /**
     * Marks that two elements meet here with nothing between them: where words would run into one another ("LeedsFull time"), the page
     * keeps them apart by its layout, and they are parted as cells are. Two links are two things whatever their letters.
     */
    seam(between: 'links' | 'elements') {
      if (line) seam = between
    },

    lineFeed,

    /** Ends the line; `feeds` 1 lets the next start right below, 2 leaves an empty line between. */
    endLine,

    finish(): PageText {
      endLine(0)
      return { text: chunks.join(''), lines, segments }
    },
  }
}

export type TextWriter = ReturnType<typeof createTextWriter>

/** A line that is bold as a whole and short is a heading in all but name; one that starts with a bullet glyph or a number is a list's item. */
function describe(words: string, style: LineStyle, bold: boolean): { kind: Block['kind']; depth?: number } {
  // Some pages set whole paragraphs in heading tags for their size.
  if (style.kind === 'heading' && words.length > longestHeading && (words.length > 2 * longestHeading || /[.!;]$/.test(words)))
    return { kind: 'paragraph' }
  if (style.kind === 'paragraph') {
    if (bulletGlyph.test(words)) return { kind: 'item', depth: 0 }
    if (bold && words.length <= longestHeading && !/[.;,]$/.test(words)) return { kind: 'heading' }
  }
  return style.depth === undefined ? { kind: style.kind } : { kind: style.kind, depth: style.depth }
}
