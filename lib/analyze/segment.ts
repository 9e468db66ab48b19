import { HAS_SMALL, type Tokens, WORD } from '../lexicon/tokenize.ts'
import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { Contact } from './segment/contact.ts'
import { type BorderJudge, cutRow } from './segment/cut-row.ts'
import { goesOn } from './segment/goes-on.ts'
import { type Head, headOf } from './segment/head-rows.ts'
import { isHeading } from './segment/heading-likeness.ts'
import { questionRows } from './segment/question-rows.ts'
import { type Row, readRows } from './segment/rows.ts'
import { namesEmployer, namesTitle, TOP_ROWS } from './segment/top-rows.ts'
import { unit } from './segment/unit.ts'
import { readWords } from './words/read-words.ts'

/** One unit of the text: a heading, a list item, or a sentence of prose. Units are in order and do not overlap. */
export interface Segment extends Span {
  kind: 'heading' | 'item' | 'sentence'
  /** The unit's tokens: `from` included, `to` excluded; marks of lists and headings are left out. */
  from: number
  to: number
  /** Units of one list, or of one paragraph, share a number. */
  group: number
  /** A heading's level from 1, or a list item's nesting from 0, where the layout shows it. */
  depth?: number
  /** Of a heading: it is the label of the one unit behind it, and opens no section. */
  isLabel?: true
  /** Where the unit is part of contact details. */
  contact?: Contact
  /** Where the unit is a row of the posting's head. */
  head?: Head
}

/**
 * Cuts a text into its units. `blocks` is the layout of the page it was read from; [] for plain text, whose lines, bullets, markdown
 * marks and labels then give the structure, and `judgeBorders` finds what was glued together in a row. Takes time linear in the text's length.
 */
export function segment(text: string, tokens: Tokens, blocks: readonly Block[], judgeBorders: BorderJudge): Segment[] {
  const words = readWords(tokens)
  const rows = readRows(text, tokens, blocks)
  const isShouted = mostAreCapitals(tokens, rows)
  const questions = questionRows(tokens, rows)
  const cutting = { text, tokens, words, judgeBorders }
  const segments: Segment[] = []
  let group = 0
  let hasTitle = false
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]
    if (!row) break
    const isTop = at < TOP_ROWS
    // Where no row above was running text of several units, the head still goes on.
    const head = isTop && at > 0 && segments.length <= at ? headOf(text, tokens, words, row, rows[at + 1]) : undefined
    const isEmployer = head === 'employer' || (isTop && row.kind === 'text' && namesEmployer(text, tokens, row))
    const isTitle: boolean = isTop && !isEmployer && !hasTitle && namesTitle(text, tokens, row)
    const above = segments.at(-1)
    const isBelowLabel = above?.kind === 'heading' && !row.afterGap && tokens.lower[above.to - 1] === ':'
    const isBelowEnd = at > 0 && (rows[at - 1]?.kind === 'item' || '.!?'.includes(tokens.lower[(rows[at - 1]?.to ?? 1) - 1] ?? ' '))
    const isBelowProse = at > 0 && isLongSentence(tokens, rows[at - 1])
    const opensBlock = row.afterGap && rows[at + 1]?.afterGap === false && rows[at + 2]?.afterGap === false
    const place = {
      next: rows[at + 1],
      isAlone: rows[at - 1]?.kind !== 'item' && rows[at + 1] !== undefined && rows[at + 1]?.kind !== 'item',
      isFirst: at === 0,
      isTitle,
      isAsked: questions.has(row),
      isBelowLabel,
      isBelowEnd,
      isBelowProse,
      opensBlock,
      isShouted,
    }
    if (head !== 'place' && !isEmployer && isHeading(text, tokens, words, row, place)) {
      group++
      hasTitle ||= isTitle
      const heading = unit(tokens, 'heading', row.from, row.to, group, row.depth)
      segments.push(row.mark === undefined ? heading : { ...heading, start: tokens.start[row.mark] ?? heading.start })
      at++
      continue
    }
    if (head) {
      if (row.afterGap) group++
      segments.push({ ...unit(tokens, 'item', row.from, row.to, group, row.depth), head })
      at++
      continue
    }
    let last = at
    // "invites applications for" above the title.
    const announces = (next: Row | undefined) => isTop && !hasTitle && next !== undefined && namesTitle(text, tokens, next)
    while (last + 1 < rows.length && goesOn(text, tokens, words, rows[last], rows[last + 1]) && !announces(rows[last + 1])) last++
    const to = rows[last]?.to ?? row.to
    if (row.afterGap && (row.kind === 'text' || row.sign !== rows[at - 1]?.sign)) group++
    cutRow(cutting, row, to, group, segments)
    at = last + 1
  }
  return segments
}

/** Running text has sentences as long as this. */
const LONG = 12

function isLongSentence(tokens: Tokens, row: Row | undefined): boolean {
  return row?.kind === 'text' && row.to - row.from >= LONG && tokens.lower[row.to - 1] === '.'
}

/** Where at least so many rows have letters and more than this share of them no small ones, capitals mark no headings. */
const FEWEST_ROWS = 8
const MOST_CAPITALS = 0.6

function mostAreCapitals({ casing, kind }: Tokens, rows: readonly Row[]): boolean {
  let capitals = 0
  for (const { from, to } of rows) {
    let at = from
    while (at < to && !(kind[at] === WORD && (casing[at] ?? 0) & HAS_SMALL)) at++
    if (at === to) capitals++
  }
  return rows.length >= FEWEST_ROWS && capitals > MOST_CAPITALS * rows.length
}
