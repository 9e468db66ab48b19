import type { FormMatch } from '../../lexicon/lexicon.ts'
import type { Mention } from '../../model/skill.ts'
import type { Places } from '../recognizers/skills/places.ts'
import { BEGINS, bestTags, INSIDE, likelihoodsOf, OUTSIDE, stepsOf, TAGS } from './decode.ts'
import { featuresOf } from './features.ts'
import { SPAN_TYPES, type TaggerModel } from './model.ts'
import { scoreTokens } from './score.ts'
import { isProposed, knownTokens, proposedTokens, sequencesOf } from './sequence.ts'

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
  /** For each type and each token the rules propose as such: how likely the token stands in a span, 0 to 1. */
  inside: Readonly<Record<Mention['type'], Float32Array>>
}

/** Finds the skills of a text from its words, what the lexicon has there (`matches`) and what the rules propose (`mentions`). */
export function tag(model: TaggerModel, places: Places, matches: readonly FormMatch[], mentions: readonly Mention[]): Tagged {
  const { tokens } = places
  const proposed = proposedTokens(tokens, mentions)
  const spans: TaggedSpan[] = []
  const inside = { knowledge: new Float32Array(tokens.length), skill: new Float32Array(tokens.length) }
  const steps = [stepsOf(model.chains[0].transitions), stepsOf(model.chains[1].transitions)] as const
  for (const sequence of sequencesOf(places, knownTokens(tokens.length, matches), proposed)) {
    const scores = scoreTokens(model.weights, model.chains, featuresOf(sequence, model.words))
    for (const [index, type] of SPAN_TYPES.entries()) {
      const { transitions } = model.chains[index as 0 | 1]
      const own = scores[index as 0 | 1]
      readSpans(sequence.places, bestTags(own, transitions), type, spans)
      if (!sequence.places.some((place) => isProposed(proposed[place] ?? 0, type))) continue
      const tags = likelihoodsOf(own, steps[index as 0 | 1])
      for (let at = 0; at < sequence.places.length; at++) inside[type][sequence.places[at] ?? 0] = 1 - (tags[at * TAGS + OUTSIDE] ?? 0)
    }
  }
  return { spans, inside }
}

/**
 * Adds the spans that a sequence of tags spells. The sequence leaves commas out; a comma ends a span of knowledge, since it parts the
 * members of a list, but an activity may go on after one ("design, build and run services").
 */
function readSpans(places: Int32Array, tags: Uint8Array, type: Mention['type'], spans: TaggedSpan[]): void {
  let open: TaggedSpan | undefined
  for (let at = 0; at < tags.length; at++) {
    const place = places[at] ?? 0
    const isParted = type === 'knowledge' && open !== undefined && place - open.last > 1
    if (tags[at] === BEGINS || (tags[at] === INSIDE && isParted)) {
      open = { type, first: place, last: place }
      spans.push(open)
    } else if (tags[at] === INSIDE && open) open.last = place
  }
}
