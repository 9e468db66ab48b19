import type { FormMatch } from '../../lexicon/lexicon.ts'
import type { Mention } from '../../model/skill.ts'
import { isFragment, type Places } from '../recognizers/skills/places.ts'
import { BEGINS, INSIDE, likelihoodsOf, OUTSIDE, stepsOf, TAGS, writeBestTags } from './decode.ts'
import type { Chain, TaggerModel } from './model.ts'
import { unpack } from './packed.ts'
import { knownTokens, proposedTokens } from './proposals.ts'
import { type Rows, rowsOf } from './rows.ts'
import { CHAINS, scoreRows } from './score.ts'
import { SPAN_TYPES } from './span-types.ts'

/** How much more a whole posting favours finding knowledge than the single sentences that the weights come from. */
const WHOLE_LEANING = 0.25

/** A span the tagger finds; `first` and `last` are tokens, both inside. */
export interface TaggedSpan {
  type: Mention['type']
  first: number
  last: number
}

/** What the tagger makes of a text. */
export interface Tagged {
  /** In order within each type. */
  spans: TaggedSpan[]
  /** How likely a token stands in a span of this type, 0 to 1; 0 where the tagger did not look. */
  inside(type: Mention['type'], token: number): number
}

/** Finds the skills of a text from its words, what the lexicon has there (`matches`) and what the rules propose (`mentions`). */
export function tag(model: TaggerModel, places: Places, matches: readonly FormMatch[], mentions: readonly Mention[]): Tagged {
  const { tokens } = places
  const rows = rowsOf(places, knownTokens(tokens.length, matches), proposedTokens(tokens, mentions), model.words)
  const totals = scoreRows(model, rows)
  const spans: TaggedSpan[] = []
  const isWhole = !isFragment(places)
  const chains = SPAN_TYPES.map((type, number) => {
    const chain = model.chains[number as 0 | 1]
    const scores = scoresOf(totals, number, chain, isWhole && type === 'knowledge' ? WHOLE_LEANING : 0)
    readSpans(rows, scores, chain, type, spans)
    return { type, inside: likelihoodInside(rows, scores, chain) }
  })
  return { spans, inside: (type, token) => chains.find((each) => each.type === type)?.inside(token) ?? 0 }
}

/** The scores of every tag for every row in one chain, leaning so much `more` to finding. */
function scoresOf(totals: Float64Array, number: number, { scale, leaning }: Chain, more: number): Float64Array {
  const scores = new Float64Array((totals.length / CHAINS) * TAGS)
  for (let at = 0, total = number; at < scores.length; at += TAGS, total += CHAINS) {
    unpack(totals[total] ?? 0, scores, at)
    scores[at + OUTSIDE] = (scores[at + OUTSIDE] ?? 0) * scale - leaning - more
    scores[at + BEGINS] = (scores[at + BEGINS] ?? 0) * scale
    scores[at + INSIDE] = (scores[at + INSIDE] ?? 0) * scale
  }
  return scores
}

/**
 * Adds the spans that the best tags of each statement spell. Rows leave commas out; a comma ends a span of knowledge, since it parts the
 * members of a list, but an activity may go on after one ("design, build and run services").
 */
function readSpans(
  { length, sequences, place }: Rows,
  scores: Float64Array,
  { transitions }: Chain,
  type: Mention['type'],
  spans: TaggedSpan[],
): void {
  const tags = new Uint8Array(length)
  for (const { from, to } of sequences) {
    writeBestTags(scores, transitions, from, to, tags)
    let open: TaggedSpan | undefined
    for (let at = from; at < to; at++) {
      const token = place[at] ?? 0
      const isParted = type === 'knowledge' && open !== undefined && token - open.last > 1
      if (tags[at] === BEGINS || (tags[at] === INSIDE && isParted)) {
        open = { type, first: token, last: token }
        spans.push(open)
      } else if (tags[at] === INSIDE && open) open.last = token
    }
  }
}

/** How likely a token stands in a span: worked out for its whole statement once it is asked about, because few are. */
function likelihoodInside({ length, rowOf, place }: Rows, scores: Float64Array, { transitions }: Chain): (token: number) => number {
  const unknown = -1
  const inside = new Float32Array(length).fill(unknown)
  let steps: Float64Array | undefined

  function read(row: number): void {
    steps ??= stepsOf(transitions)
    let from = row
    let to = row
    while ((place[from - 1] ?? -1) >= 0) from--
    while ((place[to] ?? -1) >= 0) to++
    const tags = likelihoodsOf(scores.subarray(from * TAGS, to * TAGS), steps)
    for (let at = from; at < to; at++) inside[at] = 1 - (tags[(at - from) * TAGS + OUTSIDE] ?? 0)
  }

  return (token) => {
    const row = rowOf[token] ?? -1
    if (row < 0) return 0
    if (inside[row] === unknown) read(row)
    return inside[row] ?? 0
  }
}
