import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { Tokens } from './tokenize.ts'

/** One unit of the text: a heading, a list item, or a sentence of prose. Units are in order and do not overlap. */
export interface Segment extends Span {
  kind: 'heading' | 'item' | 'sentence'
  /** The unit's tokens: `from` included, `to` excluded. */
  from: number
  to: number
  /** Units of one list, or of one paragraph, share a number. */
  group: number
  /** A heading's level from 1, or a list item's nesting from 0, where the layout shows it. */
  depth?: number
}

/**
 * Cuts a text into its units. `blocks` is the layout of the page it was read from; [] for plain text, whose lines, bullets, markdown
 * marks and labels then give the structure.
 */
export function segment(text: string, tokens: Tokens, blocks: readonly Block[]): Segment[] {
  void blocks
  const segments: Segment[] = []
  let token = 0
  let group = 0
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    const from = token
    while (token < tokens.length && (tokens.start[token] ?? 0) < lineEnd) token++
    if (token > from) {
      const start = tokens.start[from] ?? 0
      const end = tokens.end[token - 1] ?? 0
      const kind = text[end - 1] === ':' ? 'heading' : /[-*•]/.test(text[start] ?? '') ? 'item' : 'sentence'
      segments.push({ start, end, kind, from, to: token, group })
    } else group++
    lineStart = lineEnd + 1
  }
  return segments
}
