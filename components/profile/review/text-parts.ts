import type { Found } from '../../../lib/model/found.ts'

/** A stretch of a document's text with the finds that were read from it, the one with the fewest words last. */
export interface TextPart {
  start: number
  text: string
  ids: readonly string[]
}

/** Cuts a text where places of finds start and end. */
export function textParts(text: string, found: readonly Found[]): TextPart[] {
  const places = found
    .flatMap(({ id, places: own }) => own.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    return {
      start,
      text: text.slice(start, end),
      ids: places.filter((place) => place.start <= start && place.end >= end).map(({ id }) => id),
    }
  })
}
