import search from 'approx-string-match'
import type { Span } from '../model/span.ts'
import { fold } from './fold.ts'

/** Words of a text, and what stands around them (W3C Web Annotation, TextQuoteSelector). */
export interface Quote {
  exact: string
  prefix: string
  suffix: string
}

const CONTEXT = 32
/** Share of a quote's characters that may differ. */
const TOLERANCE = 0.2
/** Shorter quotes must stand as they are, or they would be found anywhere; longer ones too, for searching them inexactly is slow. */
const SHORTEST = 12
const LONGEST = 400
/** Longer texts are searched inexactly only around where the quote stood. */
const FAR = 200_000

/** The quote of a span. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/** Finds where a quote stands; `near` is the offset it is expected at. */
export type FindQuote = (quote: Quote, near: number) => Span | undefined

interface Place extends Span {
  errors: number
}

/**
 * Prepares the search for quotes in a text that may have changed since they were taken. Found are the exact words, whatever their white space
 * and typographic signs, else words that differ in at most a fifth of their characters. Of several places the one with the most alike
 * surroundings wins, then the nearest. Undefined if the words are gone.
 */
export function quoteFinder(text: string): FindQuote {
  const page = fold(text)
  return (quote, near) => {
    const exact = fold(quote.exact).text.trim()
    if (exact === '') return undefined
    const prefix = fold(quote.prefix).text
    const suffix = fold(quote.suffix).text
    const score = (place: Place) =>
      alike(reversed(page.text.slice(Math.max(0, place.start - CONTEXT), place.start)), reversed(prefix)) +
      alike(page.text.slice(place.end, place.end + CONTEXT), suffix) -
      Math.abs(place.start - near) / (page.text.length + 1) -
      place.errors * 2
    let places = exactPlaces(page.text, exact)
    if (places.length === 0) places = closePlaces(page.text, exact, near)
    let best: Place | undefined
    for (const place of places) if (!best || score(place) > score(best)) best = place
    const start = best && page.at[best.start]
    const last = best && page.at[best.end - 1]
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 }
  }
}

function exactPlaces(text: string, exact: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, errors: 0 })
  return places
}

function closePlaces(text: string, exact: string, near: number): Place[] {
  if (exact.length < SHORTEST || exact.length > LONGEST) return []
  const from = text.length > FAR ? Math.max(0, near - FAR / 2) : 0
  const places = search(text.slice(from, from + FAR), exact, Math.floor(exact.length * TOLERANCE))
  return places.map(({ start, end, errors }) => ({ start: from + start, end: from + end, errors }))
}

/** How many characters two texts have in common from their beginning. */
function alike(left: string, right: string): number {
  let length = 0
  while (length < left.length && length < right.length && left[length] === right[length]) length++
  return length
}

const reversed = (text: string) => [...text].reverse().join('')
