import type { Tokens } from '../lexicon/tokenize.ts'
import type { Mention } from '../model/skill.ts'
import type { Span } from '../model/span.ts'
import type { Located } from './recognizers/mentioned.ts'
import type { Stretch } from './stretch.ts'

/** The tokens of each span, in one pass; spans are in order of their start. */
export function stretchesOf<Place extends Span>(text: string, tokens: Tokens, spans: readonly Place[]): (Stretch & { place: Place })[] {
  let from = 0
  return spans.map((place) => {
    while (from < tokens.length && (tokens.end[from] ?? 0) <= place.start) from++
    let to = from
    while (to < tokens.length && (tokens.start[to] ?? 0) < place.end) to++
    return { text, tokens, from, to, place }
  })
}

/** Walks mentions in order beside statements in order: hands each statement those that lie in it, with their tokens. */
export function mentionsBeside(mentions: readonly Mention[]): (statement: Stretch) => Located[] {
  let next = 0
  return ({ tokens, from, to }) => {
    const start = tokens.start[from] ?? 0
    const end = tokens.end[to - 1] ?? 0
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++
    const located: Located[] = []
    let first = from
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      while ((tokens.end[first] ?? 0) <= mention.start) first++
      let last = first
      while (last < to && (tokens.start[last] ?? 0) < mention.end) last++
      if (last > first) located.push({ mention, from: first, to: last })
    }
    return located
  }
}
