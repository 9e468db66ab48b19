import { HAS_SMALL, type Tokens, WORD } from '../lexicon/tokenize.ts'
import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import { needRemark } from './roles/need-remark.ts'
import type { BorderRow } from './segment/border-features.ts'
import { HEADING, INSIDE } from './segment/border-model.ts'
import { type BorderPlace, borderPlaces } from './segment/border-places.ts'
import type { Contact } from './segment/contact.ts'
import { goesOn } from './segment/goes-on.ts'
import { type Head, headOf } from './segment/head-rows.ts'
import { isHeading } from './segment/heading-likeness.ts'
import { markLabelBeforeSentence } from './segment/labels-before-sentences.ts'
import { markLabels } from './segment/labels-in-rows.ts'
import { questionRows } from './segment/question-rows.ts'
import { type Row, readRows } from './segment/rows.ts'
import { sentenceStarts } from './segment/sentences.ts'
import { namesEmployer, namesTitle, TOP_ROWS } from './segment/top-rows.ts'
import { readWords, type Words } from './words/read-words.ts'
import { wordHashes } from './words/word-hashes.ts'

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

/** Tells of a row's places what begins there: `INSIDE`, `UNIT` or `HEADING`, one a place. */
export type BorderJudge = (row: BorderRow) => Uint8Array

/** In fewer tokens nothing was glued together; nor, as a rule, in one that is marked as an item, or ends as a sentence. */
const shortestGlued = 9
const shortestGluedWhole = 24

const longestHeading = 18
const longestStatement = 10

/** Whether a piece is short enough for a heading, and no sentence. */
function mayBeHeading(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= (tokens.lower[to - 1] === '.' ? longestStatement : longestHeading)
}

/** Whether a row of one sentence needs no closer look. */
function isWhole(tokens: Tokens, row: Row, to: number): boolean {
  const length = to - row.from
  if (length < shortestGlued) return true
  if (row.part !== undefined) return false
  if (length >= shortestGluedWhole || (row.kind !== 'item' && tokens.lower[to - 1] !== '.')) return false
  for (let at = row.from; at < to; at++) if (tokens.lower[at] === ':') return false
  return true
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
    cutRow(text, tokens, words, row, to, group, segments, judgeBorders)
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

/** Pairs of signs that markdown marks words with: at a unit's ends they are not part of it. */
function isMark(tokens: Tokens, at: number): boolean {
  const sign = tokens.lower[at]
  return (sign === '*' || sign === '_') && tokens.lower[at + 1] === sign && tokens.start[at + 1] === tokens.end[at]
}

function unit(tokens: Tokens, kind: Segment['kind'], first: number, last: number, group: number, depth: number | undefined): Segment {
  let from = first
  let to = last
  while (from + 2 < to && isMark(tokens, from)) from += 2
  while (to - 2 > from && isMark(tokens, to - 2)) to -= 2
  const made: Segment = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, kind, from, to, group }
  if (depth !== undefined) made.depth = depth
  return made
}

/** Whether a question is followed by another: "What would it look like? Could you build it?" announces nothing. */
function isAskedOn(tokens: Tokens, places: readonly BorderPlace[], kinds: Uint8Array, next: number, end: number, to: number): boolean {
  if (tokens.lower[end - 1] !== '?') return false
  let after = next + 1
  while (after < places.length && kinds[after] === INSIDE) after++
  return tokens.lower[(places[after]?.token ?? to) - 1] === '?'
}

/** "Circumstances. The post involves …": one word with a full stop before the sentences of a paragraph. */
function beginsWithWordAlone({ kind, lower }: Tokens, { kind: layout, from }: Row): boolean {
  return layout === 'text' && kind[from] === WORD && lower[from + 1] === '.'
}

/** A piece of list glued on with its mark. */
const bullets = new Set(['|', '•', '●', '▪', '·', '*', '-', '–', '✓', '✔', '■', '▸'])

function cutRow(
  text: string,
  tokens: Tokens,
  words: Words,
  row: Row,
  to: number,
  group: number,
  segments: Segment[],
  judgeBorders: BorderJudge,
): void {
  const starts = sentenceStarts(text, tokens, row.from, to)
  const places =
    starts.length === 1 && isWhole(tokens, row, to) ? [{ token: row.from, isCertain: true }] : borderPlaces(text, tokens, words, starts, to)
  const kinds =
    places.length === 1 ? undefined : judgeBorders({ text, tokens, words, hashes: wordHashes(tokens), from: row.from, to, places })
  if (kinds) markLabels(tokens, words, places, kinds)
  if (kinds && beginsWithWordAlone(tokens, row) && places[1]?.token === row.from + 2) kinds[0] = HEADING
  const hasLabel =
    kinds !== undefined &&
    (row.kind === 'text' || row.part !== undefined) &&
    markLabelBeforeSentence(tokens, words, places, kinds, to, row.part !== undefined)
  for (let at = 0; at < places.length; ) {
    let next = at + 1
    while (next < places.length && kinds?.[next] === INSIDE) next++
    const end = places[next]?.token ?? to
    let from = places[at]?.token ?? row.from
    while (from + 1 < end && at > 0 && bullets.has(tokens.lower[from] ?? '')) from++
    const isHeading =
      kinds?.[at] === HEADING &&
      mayBeHeading(tokens, from, end) &&
      !needRemark(tokens, end) &&
      !isAskedOn(tokens, places, kinds, next, end, to)
    const isItem = row.kind === 'item' || !'.!?'.includes(tokens.lower[end - 1] ?? '')
    const piece = unit(tokens, isHeading ? 'heading' : isItem ? 'item' : 'sentence', from, end, group, isHeading ? undefined : row.depth)
    if (isHeading && hasLabel && at === 0) {
      piece.isLabel = true
      if (row.mark !== undefined) piece.start = tokens.start[row.mark] ?? piece.start
    }
    segments.push(row.contact && !isHeading ? { ...piece, contact: row.contact } : piece)
    at = next
  }
}
