import { type Tokens, WORD } from '../../lexicon/tokenize.ts'
import { needRemark } from '../roles/need-remark.ts'
import type { Segment } from '../segment.ts'
import type { Words } from '../words/read-words.ts'
import { wordHashes } from '../words/word-hashes.ts'
import type { BorderRow } from './border-features.ts'
import { HEADING, INSIDE } from './border-model.ts'
import { type BorderPlace, borderPlaces } from './border-places.ts'
import { markLabelBeforeSentence } from './labels-before-sentences.ts'
import { markLabels } from './labels-in-rows.ts'
import type { Row } from './rows.ts'
import { sentenceStarts } from './sentences.ts'
import { unit } from './unit.ts'

/** Tells of a row's places what begins there: `INSIDE`, `UNIT` or `HEADING`, one a place. */
export type BorderJudge = (row: BorderRow) => Uint8Array

/** A piece of list glued on with its mark. */
const bullets = new Set(['|', '•', '●', '▪', '·', '*', '-', '–', '✓', '✔', '■', '▸'])

/** A text whose rows are cut. */
interface Cutting {
  text: string
  tokens: Tokens
  words: Words
  judgeBorders: BorderJudge
}

/** Cuts a row, which goes on to token `to` (excluded), into units of one group, and adds them to `segments`. */
export function cutRow({ text, tokens, words, judgeBorders }: Cutting, row: Row, to: number, group: number, segments: Segment[]): void {
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
